import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { StandpuntGevenInvoer } from '@doorbraaktafel/shared/validation';
import { BesluitAlGenomen, NiemandAanwezig, NietToegestaan, RondeOpen, VoorstelVervallen, weiger, WelConsensus } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Ronde } from '../domain/ronde.js';
import { toetsReden, type Standpunt } from '../domain/standpunten.js';
import { verplichtingen } from '../domain/voorstel.js';
import { vergrendel } from '../persistence/kalender.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import { VoorstelRepository, type GelezenVoorstel } from '../persistence/voorstel.repository.js';
import type { Gedaan } from './beeld.js';
import { eisVoorzitter, mag } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';

/** Asking every organisation around the casus, hearing them, and closing for ever. */
@Injectable()
export class Rondes {
  constructor(
    private readonly rondes: RondeRepository,
    private readonly voorstellen: VoorstelRepository,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden | AlleenRegisseur | VoorstelVervallen | BesluitAlGenomen | RondeOpen | WelConsensus} */
  async open(tx: Tx, voorstelId: string, spoed: boolean): Promise<Gedaan> {
    await vergrendel(tx, (await this.voorstellen.get(tx, voorstelId)).voorstel.casusId);
    const { voorstel, besloten, vervallen } = await this.voorstellen.get(tx, voorstelId);
    const { casusId } = voorstel;
    eisVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, casusId));
    weiger(vervallen, () => new VoorstelVervallen());
    weiger(besloten, () => new BesluitAlGenomen());
    const laatste = (await this.rondes.vanVoorstel(tx, voorstelId)).at(-1);
    weiger(laatste?.isOpen === true, () => new RondeOpen());
    weiger(laatste?.feiten.sluiting?.uitkomst === 'consensus', () => new WelConsensus());
    const eerdere = await this.voorstellen.afgerondeRondes(tx, voorstelId);
    const ronde = { id: nieuwId(), casusId, voorstelId, nummer: eerdere.length + 1, spoed };
    await this.rondes.open(tx, ronde, await this.gevraagden(tx, casusId));
    await this.omgeving.zetFase(tx, casusId, 'besluit_ligt_voor');
    this.meld(tx, 'ronde.geopend', ronde, { nummer: ronde.nummer, spoed });
    return { id: ronde.id, casusId };
  }

  /** @throws {NietGevonden | NietToegestaan | RondeGesloten | GeenStandpuntGevraagd | RedenVerplicht} */
  async geefStandpunt(tx: Tx, invoer: Pick<StandpuntGevenInvoer, 'rondeId' | 'standpunt' | 'reden'>): Promise<Gedaan> {
    const { rondeId, standpunt } = invoer;
    const ronde = await this.vergrendeld(tx, rondeId);
    const { casusId } = ronde.feiten;
    const { organisatieId } = ronde.gevraagdAan(tx.ctx.organisatieId);
    weiger(!mag(tx, 'geven', 'Standpunt', { organisatieId }), () => new NietToegestaan());
    const reden = invoer.reden?.trim() || null;
    toetsReden(standpunt, reden);
    const aanwezig = (await this.omgeving.aanwezig(tx, casusId)).has(organisatieId);
    await this.rondes.bewaarStandpunt(tx, rondeId, { organisatieId, standpunt, reden, aanwezig, wijze: aanwezig ? 'zelf' : 'schriftelijk' });
    this.meld(tx, 'standpunt.gegeven', ronde.feiten, { organisatieId, standpunt });
    return { id: rondeId, casusId };
  }

  /**
   * The chair asked aloud: everybody at the table who said nothing else agrees, each by name; until closing they can still correct it.
   * @throws {NietGevonden | AlleenRegisseur | RondeGesloten | NiemandAanwezig}
   */
  async allenAkkoord(tx: Tx, rondeId: string): Promise<Gedaan> {
    const ronde = await this.vergrendeld(tx, rondeId);
    const { casusId } = ronde.feiten;
    eisVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, casusId));
    const genoemd = ronde.teNoemen(await this.omgeving.aanwezig(tx, casusId));
    weiger(genoemd.length === 0, () => new NiemandAanwezig());
    for (const { organisatieId } of genoemd) {
      await this.rondes.bewaarStandpunt(tx, rondeId, { organisatieId, standpunt: 'akkoord', reden: null, aanwezig: true, wijze: 'mondeling' });
    }
    this.meld(tx, 'standpunt.mondeling', ronde.feiten, { organisatieIds: genoemd.map(({ organisatieId }) => organisatieId) });
    return { id: rondeId, casusId };
  }

  /** @throws {NietGevonden | AlleenRegisseur | RondeGesloten} */
  async sluit(tx: Tx, rondeId: string): Promise<Gedaan> {
    const ronde = await this.vergrendeld(tx, rondeId);
    const { casusId, voorstelId } = ronde.feiten;
    eisVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, casusId));
    const aanwezig = await this.omgeving.aanwezig(tx, casusId);
    const uitkomst = ronde.sluit(await this.gebonden(tx, await this.voorstellen.get(tx, voorstelId)), aanwezig);
    await this.rondes.sluit(tx, rondeId, uitkomst, aanwezig);
    this.meld(tx, 'ronde.gesloten', ronde.feiten, { uitkomst });
    return { id: rondeId, casusId };
  }

  /** The ronde as it is once nobody else acts on this casus. */
  private async vergrendeld(tx: Tx, rondeId: string): Promise<Ronde> {
    await vergrendel(tx, (await this.rondes.get(tx, rondeId)).feiten.casusId);
    return this.rondes.get(tx, rondeId);
  }

  private async gevraagden(tx: Tx, casusId: string): Promise<Standpunt[]> {
    const [organisatieIds, aanwezig] = [await this.omgeving.deelnemers(tx, casusId), await this.omgeving.aanwezig(tx, casusId)];
    return organisatieIds.map((organisatieId) => ({
      organisatieId, standpunt: 'geen_reactie', reden: null, aanwezig: aanwezig.has(organisatieId), wijze: null, gegevenDoor: null, gegevenOp: null,
    }));
  }

  private async gebonden(tx: Tx, { voorstel }: GelezenVoorstel): Promise<string[]> {
    const fonds = voorstel.geld && (await this.omgeving.fonds(tx, voorstel.geld.fondsId));
    return verplichtingen(voorstel, fonds?.houderOrganisatieId ?? null).map(({ organisatieId }) => organisatieId);
  }

  private meld(tx: Tx, actie: string, { id, casusId, voorstelId }: { id: string; casusId: string; voorstelId: string }, inhoud: Record<string, unknown>): void {
    tx.record({ actie, onderwerp: { soort: 'ronde', id }, casusId, inhoud });
    tx.liveCasus(casusId, 'voorstel.gewijzigd', { casusId, voorstelId });
  }
}
