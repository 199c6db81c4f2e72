import { Injectable } from '@nestjs/common';
import { subject } from '@casl/ability';
import { kanUitzoeken, vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { BevindingVastleggenInvoer, UitzoekerToewijzenInvoer } from '@doorbraaktafel/shared/validation';
import { AlleenRegisseur, CasusGesloten, DatumInVerleden, GeenDeelnemer, NietUwUitzoekopdracht, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { vandaag } from '../../../platform/kalender/termijn.js';
import { Casussen, type Casuskop } from '../../casus/index.js';
import { Organisaties } from '../../organisatie/index.js';
import { UitzoekenRepository, type Bevinding, type Uitzoekopdracht } from '../persistence/uitzoeken.repository.js';

/** Who digs in now, what was found, and what the acting lid could do. */
export interface Uitzoekbeeld {
  readonly casusId: string;
  readonly opdracht: Uitzoekopdracht | undefined;
  readonly teLaat: boolean;
  readonly bevindingen: readonly Bevinding[];
  readonly mogelijk: readonly (readonly [naam: string, waarom: Weigering | undefined])[];
}

/** Between zittingen somebody with time digs in (domain reference §10): given by who leads the casus, with hours and a last day. */
@Injectable()
export class Uitzoeken {
  constructor(
    private readonly uitzoeken: UitzoekenRepository,
    private readonly casussen: Casussen,
    private readonly organisaties: Organisaties,
  ) {}

  /** @throws {NietGevonden} */
  async beeld(tx: Tx, casusId: string): Promise<Uitzoekbeeld> {
    const casus = await this.casussen.get(tx, casusId);
    const opdracht = await this.uitzoeken.laatste(tx, casusId);
    const loopt = opdracht && !opdracht.beeindigdOp ? opdracht : undefined;
    return {
      casusId, opdracht,
      teLaat: loopt !== undefined && loopt.tot < (await vandaag(tx)),
      bevindingen: await this.uitzoeken.bevindingen(tx, casusId),
      mogelijk: [
        ['uitzoekerToewijzen', gesloten(casus) ?? (magSturen(tx, casus) ? undefined : new AlleenRegisseur())],
        ['bevindingVastleggen', gesloten(casus) ?? (loopt?.lidId === tx.lidId ? undefined : new NietUwUitzoekopdracht())],
        ['uitzoekenAfronden', loopt && magAfronden(tx, loopt, casus) ? undefined : new NietUwUitzoekopdracht()],
      ],
    };
  }

  /** A new one ends the one before. @throws {NietGevonden | AlleenRegisseur | CasusGesloten | DatumInVerleden | GeenDeelnemer} */
  async wijsToe(tx: Tx, { casusId, lidId, vraag, uren, tot }: Omit<UitzoekerToewijzenInvoer, 'opdrachtId'>): Promise<string> {
    await this.uitzoeken.vergrendel(tx, casusId);
    const casus = await this.casussen.get(tx, casusId);
    weiger(!magSturen(tx, casus), () => new AlleenRegisseur());
    weiger(casus.afgeslotenOp !== null, () => new CasusGesloten());
    weiger(tot < (await vandaag(tx)), () => new DatumInVerleden('tot'));
    await this.eisBetrokken(tx, casus, lidId);
    const vorige = await this.uitzoeken.laatste(tx, casusId);
    if (vorige && !vorige.beeindigdOp) await this.beeindig(tx, vorige);
    await this.casussen.geefToegang(tx, casusId, [lidId]);
    const id = await this.uitzoeken.wijsToe(tx, { casusId, lidId, vraag, uren, tot });
    await this.casussen.meldOnthulling(tx, [casusId]);
    meld(tx, 'uitzoeken.toegewezen', { id, casusId }, { lidId, uren, tot });
    return casusId;
  }

  /** @throws {NietGevonden | NietUwUitzoekopdracht | CasusGesloten} */
  async legVast(tx: Tx, { casusId, bron, tekst }: Omit<BevindingVastleggenInvoer, 'opdrachtId'>): Promise<string> {
    const opdracht = await this.lopende(tx, casusId);
    if (opdracht?.lidId !== tx.lidId) throw new NietUwUitzoekopdracht();
    await this.uitzoeken.legVast(tx, opdracht, bron, tekst);
    meld(tx, 'uitzoeken.bevinding', opdracht, {});
    return casusId;
  }

  /** By who digs in, or who leads the casus. @throws {NietGevonden | NietUwUitzoekopdracht} */
  async rondAf(tx: Tx, casusId: string): Promise<string> {
    const opdracht = await this.lopende(tx, casusId);
    const casus = await this.casussen.get(tx, casusId);
    if (!opdracht || !magAfronden(tx, opdracht, casus)) throw new NietUwUitzoekopdracht();
    await this.beeindig(tx, opdracht);
    return casusId;
  }

  private async lopende(tx: Tx, casusId: string): Promise<Uitzoekopdracht | undefined> {
    await this.uitzoeken.vergrendel(tx, casusId);
    weiger((await this.casussen.get(tx, casusId)).afgeslotenOp !== null, () => new CasusGesloten());
    const laatste = await this.uitzoeken.laatste(tx, casusId);
    return laatste?.beeindigdOp ? undefined : laatste;
  }

  private async beeindig(tx: Tx, opdracht: Uitzoekopdracht): Promise<void> {
    await this.uitzoeken.beeindig(tx, opdracht.id);
    await this.casussen.meldOnthulling(tx, [opdracht.casusId]);
    meld(tx, 'uitzoeken.afgerond', opdracht, {});
  }

  // Digging in is for who takes part: a lid of an organisation around the casus, or of the organisation that leads its route.
  private async eisBetrokken(tx: Tx, { id, regisseurLidId }: Casuskop, lidId: string): Promise<void> {
    const lid = await this.organisaties.lid(tx, lidId);
    const regisseur = await this.organisaties.lid(tx, regisseurLidId);
    const rond = [regisseur.organisatieId, ...(await this.casussen.deelnemers(tx, id)).map(({ organisatieId }) => organisatieId)];
    weiger(!rond.includes(lid.organisatieId) || !kanUitzoeken({ ...tx.ctx, rol: lid.rol }), () => new GeenDeelnemer('lidId'));
  }
}

function gesloten({ afgeslotenOp }: Casuskop): Weigering | undefined {
  return afgeslotenOp === null ? undefined : new CasusGesloten();
}

function mag(tx: Tx, actie: string, velden: object): boolean {
  return vermogenVan(tx.ctx).can(actie, subject('Uitzoeken', { regioId: tx.regioId, ...velden }));
}

function magSturen(tx: Tx, { regisseurLidId, plaatsvervangerLidId }: Casuskop): boolean {
  return mag(tx, 'toewijzen', { regisseurLidId, plaatsvervangerLidId });
}

function magAfronden(tx: Tx, { lidId }: Uitzoekopdracht, { regisseurLidId, plaatsvervangerLidId }: Casuskop): boolean {
  return mag(tx, 'afronden', { lidId, regisseurLidId, plaatsvervangerLidId });
}

function meld(tx: Tx, actie: string, { id, casusId }: { id: string; casusId: string }, inhoud: Record<string, unknown>): void {
  tx.record({ actie, onderwerp: { soort: 'uitzoekopdracht', id }, casusId, inhoud });
  tx.liveCasus(casusId, 'casus.gewijzigd', { casusId });
}
