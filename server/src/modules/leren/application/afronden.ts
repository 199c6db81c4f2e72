import { Injectable } from '@nestjs/common';
import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { BesluitEvaluerenInvoer, CasusAfsluitenInvoer, VerwachtingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import type { Casusfase } from '@doorbraaktafel/shared/vocabulary';
import { AlleenRegisseur, CasusGesloten, NietGevonden, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen, type Casuskop } from '../../casus/index.js';
import {
  fasenNaarAfgesloten, fasenNaEvaluatie, toetsIngegaan, toetsVerwachting, waaromNietAfsluiten, waaromNietEvalueren, waaromNietVerwachten, type Gevolgd,
} from '../domain/afronding.js';
import { AfrondingRepository, type Afsluiting } from '../persistence/afronding.repository.js';

type Mogelijk = readonly (readonly [naam: string, waarom: Weigering | undefined])[];

/** The last part of a casus: per besluit what was expected and what came of it, and what the table learned at closing. */
export interface Afrondingsbeeld {
  readonly casusId: string;
  readonly fase: Casusfase;
  readonly besluiten: readonly (Gevolgd & { readonly mogelijk: Mogelijk })[];
  readonly afsluiting: Afsluiting | null;
  readonly mogelijk: Mogelijk;
}

/** Looking back on a besluit and closing a casus. */
@Injectable()
export class Afronden {
  constructor(
    private readonly afronding: AfrondingRepository,
    private readonly casussen: Casussen,
  ) {}

  /** @throws {NietGevonden} */
  async beeld(tx: Tx, casusId: string): Promise<Afrondingsbeeld> {
    const casus = await this.casussen.get(tx, casusId);
    tx.gelezen({ casusId, gegevensgroep: 'besluit', doel: 'terugkijken op een besluit' });
    const gevolgd = await this.afronding.gevolgd(tx, casusId);
    const vandaag = await this.afronding.vandaag(tx);
    return {
      casusId,
      fase: casus.fase,
      besluiten: gevolgd.map((besluit) => ({
        ...besluit,
        mogelijk: [
          ['verwachtingVastleggen', waaromGeenRegie(tx, 'verwachten', 'Besluit', casus) ?? waaromNietVerwachten(besluit)],
          ['besluitEvalueren', waaromGeenRegie(tx, 'evalueren', 'Besluit', casus) ?? waaromNietEvalueren(besluit, vandaag)],
        ],
      })),
      afsluiting: await this.afronding.afsluiting(tx, casusId),
      mogelijk: [['casusAfsluiten', waaromGeenRegie(tx, 'afsluiten', 'Casus', casus) ?? waaromNietAfsluiten(casus.fase, casus.afgeslotenOp !== null, gevolgd)]],
    };
  }

  /** @returns the casus @throws {NietGevonden | AlleenRegisseur | VerwachtingLigtVast | DatumInVerleden | OngeldigeInvoer} */
  async legVerwachtingVast(tx: Tx, invoer: Omit<VerwachtingVastleggenInvoer, 'opdrachtId'>): Promise<string> {
    const { casusId, besluit } = await this.gevolgd(tx, invoer.besluitId, 'verwachten');
    toetsVerwachting(besluit, invoer.evaluerenOp, await this.afronding.vandaag(tx));
    await this.afronding.bewaarVerwachting(tx, casusId, invoer);
    await this.casussen.legFeitVast(tx, casusId, { soort: 'terug_te_kijken', gebeurdOp: invoer.evaluerenOp, waarde: invoer.besluitId });
    this.meld(tx, 'besluit.verwachting_vastgelegd', casusId, besluit, { evaluerenOp: invoer.evaluerenOp });
    return casusId;
  }

  /** Compares what happened with what was expected; with the last besluit the casus is geëvalueerd. @throws {NietGevonden | AlleenRegisseur | VerwachtingOntbreekt | AlGeevalueerd | NogNietTeEvalueren | OngeldigeInvoer} */
  async evalueer(tx: Tx, invoer: Omit<BesluitEvaluerenInvoer, 'opdrachtId'>): Promise<string> {
    const { casusId, besluit } = await this.gevolgd(tx, invoer.besluitId, 'evalueren');
    const vandaag = await this.afronding.vandaag(tx);
    const waarom = waaromNietEvalueren(besluit, vandaag);
    if (waarom) throw waarom;
    toetsIngegaan(invoer.ingegaanOp ?? null, vandaag);
    await this.afronding.bewaarEvaluatie(tx, casusId, invoer);
    await this.casussen.laatFeitVervallen(tx, casusId, 'terug_te_kijken', invoer.besluitId);
    this.meld(tx, 'besluit.geevalueerd', casusId, besluit, { uitkomst: invoer.uitkomst });
    const { fase } = await this.casussen.get(tx, casusId);
    for (const naar of fasenNaEvaluatie(fase, await this.afronding.gevolgd(tx, casusId))) await this.casussen.zetFase(tx, casusId, naar);
    return casusId;
  }

  /** @throws {NietGevonden | AlleenRegisseur | CasusGesloten | NuNietAfTeSluiten | NogNietGeevalueerd} */
  async sluitAf(tx: Tx, invoer: Omit<CasusAfsluitenInvoer, 'opdrachtId'>): Promise<string> {
    const { casusId } = invoer;
    await this.afronding.vergrendel(tx, casusId);
    const casus = await this.casussen.get(tx, casusId);
    eisRegie(tx, 'afsluiten', 'Casus', casus);
    const waarom = waaromNietAfsluiten(casus.fase, casus.afgeslotenOp !== null, await this.afronding.gevolgd(tx, casusId));
    if (waarom) throw waarom;
    await this.afronding.bewaarAfsluiting(tx, invoer);
    for (const fase of fasenNaarAfgesloten(casus.fase)) await this.casussen.zetFase(tx, casusId, fase);
    return casusId;
  }

  private async gevolgd(tx: Tx, besluitId: string, recht: string): Promise<{ casusId: string; besluit: Gevolgd }> {
    const casusId = await this.afronding.casusVan(tx, besluitId);
    await this.afronding.vergrendel(tx, casusId);
    const casus = await this.casussen.get(tx, casusId);
    eisRegie(tx, recht, 'Besluit', casus);
    const besluit = (await this.afronding.gevolgd(tx, casusId)).find((b) => b.besluitId === besluitId);
    if (!besluit) throw new NietGevonden('besluitId');
    weiger(casus.afgeslotenOp !== null, () => new CasusGesloten());
    return { casusId, besluit };
  }

  private meld(tx: Tx, actie: string, casusId: string, { besluitId }: Gevolgd, inhoud: Record<string, unknown>): void {
    tx.record({ actie, onderwerp: { soort: 'besluit', id: besluitId }, casusId, inhoud });
    tx.liveCasus(casusId, 'casus.gewijzigd', { casusId });
  }
}

function waaromGeenRegie(tx: Tx, actie: string, onderwerp: string, { regisseurLidId, plaatsvervangerLidId }: Casuskop): Weigering | undefined {
  const record = subject(onderwerp, { regioId: tx.regioId, regisseurLidId, plaatsvervangerLidId });
  return vermogenVan(tx.ctx).can(actie, record) ? undefined : new AlleenRegisseur();
}

function eisRegie(tx: Tx, actie: string, onderwerp: string, casus: Casuskop): void {
  const waarom = waaromGeenRegie(tx, actie, onderwerp, casus);
  if (waarom) throw waarom;
}
