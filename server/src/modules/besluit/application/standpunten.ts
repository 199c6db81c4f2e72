import { Injectable } from '@nestjs/common';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { GesprekVastleggenInvoer, StandpuntBevestigenInvoer, StandpuntGevenInvoer, StandpuntNoterenInvoer } from '@doorbraaktafel/shared/validation';
import { GeenGesprek, NietsTeBevestigen, NietToegestaan, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Ronde } from '../domain/ronde.js';
import { toetsBevestiging, toetsReden } from '../domain/standpunten.js';
import { vergrendel } from '../persistence/kalender.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import type { Gedaan } from './beeld.js';
import { eisVoorzitter, mag } from './bevoegdheid.js';
import { meldRonde, roepVoorzitter } from './melden.js';
import { Omgeving } from './omgeving.js';
import { Rondes } from './rondes.js';

type Notitie = GesprekVastleggenInvoer['standpunten'][number];

/** What organisations answer: themselves, or as the chair wrote it down and they confirm. */
@Injectable()
export class Standpunten {
  constructor(
    private readonly rondes: RondeRepository,
    private readonly verloop: Rondes,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden | NietToegestaan | RondeGesloten | GeenStandpuntGevraagd | RedenVerplicht} */
  async geef(tx: Tx, invoer: Pick<StandpuntGevenInvoer, 'rondeId' | 'standpunt' | 'reden'>): Promise<Gedaan> {
    const { rondeId, standpunt } = invoer;
    const ronde = await this.vergrendeld(tx, rondeId);
    const { casusId } = ronde.feiten;
    const { organisatieId } = ronde.gevraagdAan(tx.ctx.organisatieId);
    weiger(!mag(tx, 'geven', 'Standpunt', { organisatieId }), () => new NietToegestaan());
    const reden = invoer.reden?.trim() || null;
    toetsReden(standpunt, reden);
    const aanwezig = (await this.omgeving.aanwezig(tx, casusId)).has(organisatieId);
    await this.rondes.bewaarStandpunt(tx, rondeId, { organisatieId, standpunt, reden, aanwezig, wijze: aanwezig ? 'zelf' : 'schriftelijk' });
    if (!aanwezig) await this.omgeving.roepOrganisatie(tx, casusId, organisatieId);
    meldRonde(tx, 'standpunt.gegeven', ronde.feiten, { organisatieId, ...(ronde.isVerborgen ? {} : { standpunt }) });
    return { id: rondeId, casusId };
  }

  /**
   * For somebody without a device; marked as such until the organisation confirms. Only at an open zitting does it count as being there.
   * @throws {NietGevonden | AlleenRegisseur | RondeGesloten | GeenStandpuntGevraagd | EigenAntwoordGegeven | SprekerDoetNietMee | RedenVerplicht}
   */
  async noteer(tx: Tx, invoer: Omit<StandpuntNoterenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const ronde = await this.vergrendeld(tx, invoer.rondeId);
    eisVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, ronde.feiten.casusId));
    await this.schrijfOp(tx, ronde, invoer, (await this.omgeving.openPunt(tx, ronde.feiten.casusId)) !== undefined);
    meldRonde(tx, 'standpunt.genoteerd', ronde.feiten, { organisatieId: invoer.organisatieId, lidId: invoer.lidId, ...(ronde.isVerborgen ? {} : { standpunt: invoer.standpunt }) });
    return { id: invoer.rondeId, casusId: ronde.feiten.casusId };
  }

  /**
   * The organisation says whether it was written down right; also when the ronde is sealed, beside it. Once there is a besluit, who leads hears of a correction.
   * @throws {NietGevonden | NietToegestaan | NietsTeBevestigen | OngeldigeInvoer | RedenVerplicht}
   */
  async bevestig(tx: Tx, { rondeId, klopt, gezegd, opmerking }: Omit<StandpuntBevestigenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const ronde = await this.vergrendeld(tx, rondeId);
    const { casusId } = ronde.feiten;
    const { organisatieId } = tx.ctx;
    weiger(!mag(tx, 'geven', 'Standpunt', { organisatieId }), () => new NietToegestaan());
    const { namensLidId } = ronde.teBevestigen(organisatieId);
    const bevestiging = toetsBevestiging({ klopt, gezegd: gezegd ?? null, opmerking: opmerking?.trim() || null });
    weiger(!(await this.rondes.bewaarBevestiging(tx, { rondeId, casusId }, bevestiging)), () => new NietsTeBevestigen());
    if (namensLidId) tx.live(lidkamer(namensLidId), 'oproep.gewijzigd', { casusId });
    meldRonde(tx, klopt ? 'standpunt.bevestigd' : 'standpunt.betwist', ronde.feiten, { organisatieId });
    if (!klopt && ronde.feiten.besluitId) roepVoorzitter(tx, casusId, await this.omgeving.casus(tx, casusId));
    return { id: rondeId, casusId };
  }

  /**
   * In a crisis the first ronde may be the conversation itself: opened, written down and sealed in one act (§2.4).
   * @throws {NietGevonden | AlleenRegisseur | VoorstelVervallen | BesluitAlGenomen | RondeOpen | GesprekAlleenEerst | RedenVerplicht | GeenStandpuntGevraagd | SprekerDoetNietMee | GeenGesprek}
   */
  async legGesprekVast(tx: Tx, invoer: Omit<GesprekVastleggenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    weiger(new Set(invoer.standpunten.map(({ organisatieId }) => organisatieId)).size < 2, () => new GeenGesprek());
    return this.legAlsRondeVast(tx, invoer);
  }

  /** As above, for a conversation of which is known who took part. */
  async legAlsRondeVast(tx: Tx, { voorstelId, verslag, standpunten }: Omit<GesprekVastleggenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const { id, casusId } = await this.verloop.open(tx, voorstelId, { spoed: true, wijze: 'gesprek' });
    await this.rondes.bewaarGesprek(tx, { id, casusId }, verslag);
    const ronde = await this.rondes.get(tx, id);
    for (const notitie of standpunten) await this.schrijfOp(tx, ronde, notitie, true);
    return this.verloop.sluit(tx, id);
  }

  private async schrijfOp(tx: Tx, ronde: Ronde, { organisatieId, lidId, standpunt, reden }: Notitie, aanwezig: boolean): Promise<void> {
    ronde.teNoteren(organisatieId);
    await this.omgeving.eisSpreker(tx, ronde.feiten.casusId, lidId, organisatieId);
    toetsReden(standpunt, reden);
    await this.rondes.bewaarStandpunt(tx, ronde.feiten.id, {
      organisatieId, standpunt, reden: reden?.trim() || null, aanwezig, wijze: 'genoteerd', namensLidId: lidId,
    });
    tx.live(lidkamer(lidId), 'oproep.gewijzigd', { casusId: ronde.feiten.casusId });
  }

  private async vergrendeld(tx: Tx, rondeId: string): Promise<Ronde> {
    await vergrendel(tx, (await this.rondes.get(tx, rondeId)).feiten.casusId);
    return this.rondes.get(tx, rondeId);
  }
}
