import { Injectable } from '@nestjs/common';
import type { Blokkade, Casusfase, StagnatieParameters } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import type { Casus } from '../domain/casus.js';
import { dagenTussen, dagVan, type Dag } from '../domain/dag.js';
import { DOEL_VAN_HET_DOSSIER } from '../domain/dossier.js';
import { heeft, vanSoort, VOORWAARDEN, type Feit } from '../domain/feit.js';
import { agendareden, beginnen, type Afspraken, type Agendareden } from '../domain/kandidaat.js';
import { aanZet } from '../domain/stand.js';
import { stagnaties } from '../domain/stagnatie/stagnaties.js';
import type { Stagnatie } from '../domain/stagnatie/regel.js';
import { zwaarsten } from '../domain/zwaarte.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { FeitRepository } from '../persistence/feit.repository.js';

/** A casus on one line of a list, by pseudonym. */
export interface CasusKort {
  readonly id: string;
  readonly pseudoniem: string;
  readonly fase: Casusfase;
  readonly vraag: string;
  readonly blokkade: Blokkade;
  readonly niveau: number;
  readonly niveauSinds: Date;
  readonly volgendeTermijn: Dag | null;
  readonly regisseurNaam: string;
  readonly wachtSinds: Date;
  readonly wachtDagen: number;
  readonly gemeenteNaam: string;
  readonly brengendeOrganisatieNaam: string;
  readonly spoed: boolean;
  readonly aangehoudenTot: Dag | null;
  readonly aanZet: string;
  readonly redenen: readonly string[];
  readonly openVragen: number;
}

/** A casus that could go on the agenda, and why; `ernst` is 1 to 3, `dagen` how long. */
export interface Kandidaat extends Agendareden {
  readonly casus: CasusKort;
}

interface Regel {
  readonly kort: CasusKort;
  readonly gevonden: readonly Stagnatie[];
  readonly afspraken: Afspraken;
}

/** How many casussen one list shows at most. */
export const HOOGSTENS = 100;

/** Lists of casussen: what waits, for whom, and what is stuck. */
@Injectable()
export class Overzicht {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly feiten: FeitRepository,
    private readonly deelname: DeelnameRepository,
    private readonly organisaties: Organisaties,
  ) {}

  /** Those that exist and may be seen, in the order asked. */
  async kort(tx: Tx, ids: readonly string[]): Promise<CasusKort[]> {
    if (ids.length === 0) return [];
    const regels = await this.regels(tx, await this.casussen.haalAlle(tx, ids), await this.casussen.vandaag(tx), await this.organisaties.instellingen(tx));
    return regels.map(({ kort }) => toon(tx, kort));
  }

  async pagina(tx: Tx, vraag: { alleenOpen: boolean; na?: string; aantal: number }): Promise<{ items: CasusKort[]; heeftMeer: boolean }> {
    const aantal = Math.min(Math.max(vraag.aantal, 1), HOOGSTENS);
    const ids = await this.casussen.pagina(tx, { ...vraag, aantal: aantal + 1 });
    return { items: await this.kort(tx, ids.slice(0, aantal)), heeftMeer: ids.length > aantal };
  }

  /** The hundred open casussen that were brought in or are stuck, most serious and longest first; the same data give the same order. */
  async kandidaten(tx: Tx): Promise<Kandidaat[]> {
    const vandaag = await this.casussen.vandaag(tx);
    const drempels = await this.organisaties.instellingen(tx);
    const hoogstens = await this.casussen.hoogstens(tx, beginnen(drempels), vandaag);
    const gevonden = await zwaarsten(hoogstens, HOOGSTENS, (ids) => this.weeg(tx, ids, vandaag, drempels));
    return gevonden.map(({ casus, ernst, dagen, reden }) => ({ casus: toon(tx, casus), ernst, dagen, reden }));
  }

  private async weeg(tx: Tx, ids: readonly string[], vandaag: Dag, drempels: StagnatieParameters): Promise<(Kandidaat & { readonly id: string })[]> {
    const open = (await this.casussen.haalAlle(tx, ids)).filter((casus) => !casus.wachtOp(vandaag));
    return (await this.regels(tx, open, vandaag, drempels)).flatMap(({ kort, gevonden, afspraken }) => {
      const reden = agendareden(kort, gevonden, afspraken, vandaag);
      return reden ? [{ casus: kort, ...reden, id: kort.id }] : [];
    });
  }

  private async regels(tx: Tx, casussen: readonly Casus[], vandaag: Dag, drempels: StagnatieParameters): Promise<Regel[]> {
    const ids = casussen.map(({ gegevens }) => gegevens.id);
    const feiten = perCasus(await this.feiten.feiten(tx, ids));
    const vragen = perCasus(await this.feiten.openVragen(tx, ids));
    const leesbaar = await this.deelname.leesbaar(tx, ids.filter((id) => heeft(feiten.get(id) ?? [], 'voorwaarde_gesteld')), VOORWAARDEN);
    return casussen.map(({ gegevens: k }) => {
      const eigen = feiten.get(k.id) ?? [];
      const gevonden = stagnaties({ feiten: eigen, heeftRegisseur: Boolean(k.regisseurLidId), vandaag, leestVoorwaarden: leesbaar.has(k.id) }, drempels);
      const open = vragen.get(k.id) ?? [];
      const zet = aanZet({ ...k, gevraagd: open[0]?.aanNaam ?? null, regisseur: k.regisseurNaam }, vandaag);
      return { kort: vatSamen(k, gevonden, zet, open.length, vandaag), gevonden, afspraken: afsprakenVan(eigen) };
    });
  }
}

function afsprakenVan(feiten: readonly Feit[]): Afspraken {
  return { eersteActie: vanSoort(feiten, 'actie_te_doen')[0]?.gebeurdOp, terugkijken: vanSoort(feiten, 'terug_te_kijken')[0]?.gebeurdOp };
}

// A pseudonym hides the name, not the person: the question and the reasons are of the dossier.
function toon(tx: Tx, kort: CasusKort): CasusKort {
  tx.gelezen({ casusId: kort.id, gegevensgroep: 'casus', doel: DOEL_VAN_HET_DOSSIER });
  return kort;
}

function vatSamen(k: Casus['gegevens'], gevonden: readonly Stagnatie[], zet: string, openVragen: number, vandaag: Dag): CasusKort {
  return {
    id: k.id,
    pseudoniem: k.pseudoniem,
    fase: k.fase,
    vraag: k.vraag,
    blokkade: k.blokkade,
    niveau: k.niveau,
    niveauSinds: k.niveauSinds,
    volgendeTermijn: k.volgendeTermijn,
    regisseurNaam: k.regisseurNaam,
    wachtSinds: k.wachtSinds,
    wachtDagen: Math.max(0, dagenTussen(dagVan(k.wachtSinds), vandaag)),
    gemeenteNaam: k.gemeenteNaam,
    brengendeOrganisatieNaam: k.brengendeOrganisatieNaam,
    spoed: k.spoed,
    aangehoudenTot: k.aangehoudenTot,
    aanZet: zet,
    redenen: gevonden.map(({ reden }) => reden),
    openVragen,
  };
}

function perCasus<T extends { casusId: string }>(rijen: readonly T[]): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) {
    const groep = groepen.get(rij.casusId);
    if (groep) groep.push(rij);
    else groepen.set(rij.casusId, [rij]);
  }
  return groepen;
}
