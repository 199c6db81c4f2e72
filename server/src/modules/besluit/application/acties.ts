import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { ActieAfrondenInvoer, ActieToevoegenInvoer } from '@doorbraaktafel/shared/validation';
import { ActieAlAfgerond, AlleenEigenActie, BesluitBeeindigd, GeenDeelnemer, NietGevonden, NietUwActie, OpgeschortDoorHeroverweging, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Actie, Actiefeiten } from '../domain/actie.js';
import { toestandVan } from '../domain/naspel.js';
import { toetsTermijn, type Voorstel } from '../domain/voorstel.js';
import { ActieRepository, type GelezenActie } from '../persistence/actie.repository.js';
import { BesluitRepository } from '../persistence/besluit.repository.js';
import { vandaag } from '../persistence/kalender.js';
import { NaspelRepository } from '../persistence/naspel.repository.js';
import type { Actiebeeld } from './beeld.js';
import { eis, mag, type Voorzitting } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';

const LANGSTE_TEKST = 300;
/** How long what did not come about stays before who leads the route: two zittingen. */
const DAGEN_TERUG = 14;

/** What somebody does before a date, and how it went. */
@Injectable()
export class Acties {
  constructor(
    private readonly acties: ActieRepository,
    private readonly besluiten: BesluitRepository,
    private readonly naspel: NaspelRepository,
    private readonly omgeving: Omgeving,
  ) {}

  /** Under a besluit that stands each adds only what it does itself. @returns the id of the actie @throws {NietGevonden | CasusGesloten | NietToegestaan | DatumInVerleden | GeenDeelnemer | AlleenEigenActie | BesluitBeeindigd} */
  async voegToe(tx: Tx, { casusId, besluitId, organisatieId, lidId, tekst, voor }: Omit<ActieToevoegenInvoer, 'opdrachtId'>): Promise<string> {
    await this.omgeving.eisOpenCasus(tx, casusId);
    eis(tx, 'toevoegen', 'Actie', {});
    toetsTermijn(voor, await vandaag(tx), 'voor');
    weiger(!(await this.omgeving.deelnemers(tx, casusId)).includes(organisatieId), () => new GeenDeelnemer());
    if (lidId) await this.omgeving.eisLidVan(tx, lidId, organisatieId);
    if (besluitId) await this.eisEigenOnderBesluit(tx, { besluitId, casusId, organisatieId });
    return this.bewaar(tx, { id: nieuwId(), casusId, besluitId: besluitId ?? null, organisatieId, lidId: lidId ?? null, tekst, voor });
  }

  /** What a besluit asks of whom and before when are acties at once: the voorstel itself by its uitvoerder, then what else it asks. */
  async uitBesluit(tx: Tx, { casusId, uitvoerderId, uitvoerenVoor, tekst: volledig, acties }: Voorstel, { id: besluitId }: { id: string }): Promise<void> {
    const tekst = volledig.length <= LANGSTE_TEKST ? volledig : `${volledig.slice(0, LANGSTE_TEKST - 1)}…`;
    for (const gevraagd of [{ organisatieId: uitvoerderId, tekst, voor: uitvoerenVoor }, ...acties]) {
      await this.bewaar(tx, { id: nieuwId(), casusId, besluitId, organisatieId: gevraagd.organisatieId, lidId: null, tekst: gevraagd.tekst, voor: gevraagd.voor });
    }
  }

  /** @throws {NietGevonden | NietUwActie | ActieAlAfgerond | RedenVerplicht | OpgeschortDoorHeroverweging} */
  async rondAf(tx: Tx, { actieId, resultaat, reden }: Omit<ActieAfrondenInvoer, 'opdrachtId'>): Promise<string> {
    const { actie } = await this.acties.get(tx, actieId);
    const { casusId } = actie.feiten;
    const casus = await this.omgeving.casus(tx, casusId);
    const waarom = waaromNietAfronden(tx, actie, casus);
    if (waarom) throw waarom;
    actie.toetsResultaat(resultaat, reden ?? null);
    weiger(resultaat === 'gedaan' && (await this.isOpgeschort(tx, actie)), () => new OpgeschortDoorHeroverweging());
    weiger(!(await this.acties.rondAf(tx, actieId, resultaat, reden?.trim() || null)), () => new ActieAlAfgerond());
    await this.omgeving.actieAfgerond(tx, casusId, actieId);
    if (casus.fase === 'besloten') await this.omgeving.zetFase(tx, casusId, 'in_uitvoering');
    this.meld(tx, 'actie.afgerond', actie.feiten, { resultaat });
    return actieId;
  }

  /** What hangs under a besluit that ended is done by nobody. */
  async vervalMet(tx: Tx, { id: besluitId, casusId }: { id: string; casusId: string }, reden: string): Promise<void> {
    const open = (await this.acties.vanCasus(tx, casusId)).filter(({ actie }) => actie.feiten.besluitId === besluitId && !actie.feiten.afronding);
    for (const { actie } of open) {
      const { id } = actie.feiten;
      await this.acties.rondAf(tx, id, 'niet_gedaan', reden);
      await this.omgeving.actieAfgerond(tx, casusId, id);
      this.meld(tx, 'actie.vervallen', actie.feiten, { besluitId });
    }
  }

  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<Actiebeeld> {
    const gelezen = await this.acties.get(tx, id);
    return beeld(tx, gelezen, await this.omgeving.casus(tx, gelezen.actie.feiten.casusId));
  }

  /** Open ones first, soonest first. @throws {NietGevonden} */
  async vanCasus(tx: Tx, casusId: string): Promise<Actiebeeld[]> {
    const casus = await this.omgeving.casus(tx, casusId);
    return (await this.acties.vanCasus(tx, casusId)).map((gelezen) => beeld(tx, gelezen, casus));
  }

  /** For toezicht: what was agreed in a besluit and what came of it, soonest first. */
  async vanBesluit(tx: Tx, besluitId: string): Promise<Actiebeeld[]> {
    return (await this.acties.vanBesluit(tx, besluitId)).map((gelezen) => beeld(tx, gelezen, { regisseurLidId: null, plaatsvervangerLidId: null }));
  }

  /** Open acties of the acting lid or its organisation, soonest first. */
  async mijn(tx: Tx): Promise<Actiebeeld[]> {
    const eigen = await this.acties.openVan(tx, tx.ctx.organisatieId);
    return eigen.map((gelezen) => beeld(tx, gelezen, { regisseurLidId: null, plaatsvervangerLidId: null }));
  }

  /** What others still have to do in the casussen whose route this lid leads, and what lately did not come about; soonest first. */
  async onderRegie(tx: Tx): Promise<Actiebeeld[]> {
    const lid = { regisseurLidId: tx.lidId, plaatsvervangerLidId: null };
    return (await this.acties.onderRegie(tx, DAGEN_TERUG)).map((gelezen) => beeld(tx, gelezen, lid));
  }

  /** Today, as ISO date. */
  vandaag(tx: Tx): Promise<string> {
    return vandaag(tx);
  }

  private async isOpgeschort(tx: Tx, { feiten }: Actie): Promise<boolean> {
    return feiten.besluitId !== null && this.naspel.isOpgeschort(tx, feiten.besluitId);
  }

  private async eisEigenOnderBesluit(tx: Tx, { besluitId, casusId, organisatieId }: { besluitId: string; casusId: string; organisatieId: string }): Promise<void> {
    const besluit = await this.besluiten.get(tx, besluitId);
    if (besluit?.casusId !== casusId) throw new NietGevonden('besluitId');
    weiger(toestandVan(besluit) !== 'geldt', () => new BesluitBeeindigd());
    weiger(organisatieId !== tx.ctx.organisatieId, () => new AlleenEigenActie());
  }

  private async bewaar(tx: Tx, actie: Omit<Actiefeiten, 'afronding'>): Promise<string> {
    await this.acties.bewaar(tx, actie);
    await this.omgeving.actieTeDoen(tx, actie);
    this.meld(tx, 'actie.toegevoegd', actie, { organisatieId: actie.organisatieId, voor: actie.voor });
    return actie.id;
  }

  private meld(tx: Tx, soort: string, { id, casusId }: { id: string; casusId: string }, inhoud: Record<string, unknown>): void {
    tx.record({ actie: soort, onderwerp: { soort: 'actie', id }, casusId, inhoud });
    tx.liveCasus(casusId, 'actie.gewijzigd', { casusId, actieId: id });
  }
}

function waaromNietAfronden(tx: Tx, actie: Actie, { regisseurLidId, plaatsvervangerLidId }: Voorzitting): Weigering | undefined {
  const { organisatieId, afronding } = actie.feiten;
  if (!mag(tx, 'afronden', 'Actie', { organisatieId, regisseurLidId, plaatsvervangerLidId })) return new NietUwActie();
  return afronding ? new ActieAlAfgerond() : undefined;
}

function beeld(tx: Tx, gelezen: GelezenActie, voorzitting: Voorzitting): Actiebeeld {
  return { ...gelezen, waaromNietAfronden: waaromNietAfronden(tx, gelezen.actie, voorzitting) };
}
