import { Injectable } from '@nestjs/common';
import type { DoorzettenAankondigenInvoer, ZienswijzeGevenInvoer } from '@doorbraaktafel/shared/validation';
import { AlGegeven, GeenDeelnemer, GeenStandpuntGevraagd, NietGevonden, NietToegestaan, VoornemenAlAangekondigd, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { termijnVanafNu } from '../../../platform/kalender/termijn.js';
import { toetsVooraf, waaromNietMeetekenen, ZONDER_MOTIVERING } from '../domain/doorzetting.js';
import { TERMIJNEN } from '../domain/termijnen.js';
import { VoornemenRepository, type GelezenVoornemen } from '../persistence/voornemen.repository.js';
import type { Gedaan } from './beeld.js';
import { mag } from './bevoegdheid.js';
import { Doorzetting } from './doorzetting.js';
import { meldRonde } from './melden.js';
import { Omgeving } from './omgeving.js';
import { eisActueel, Stukken, type Besluitstukken } from './stukken.js';

/** Saying beforehand that somebody will be bound, and hearing who that is. */
@Injectable()
export class Voornemens {
  constructor(
    private readonly voornemens: VoornemenRepository,
    private readonly stukken: Stukken,
    private readonly doorzetting: Doorzetting,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden | AlleenRegisseur | RondeOpen | BesluitAlGenomen | VoorstelVervallen | VerplichteVertrokken | VoornemenAlAangekondigd | VoorwaardeNietVoldaan | MandaatOntbreekt | MandaatOverschreden | GeenDeelnemer} */
  async kondigAan(tx: Tx, { rondeId, waarom, opschaling, tenGunsteVan }: Omit<DoorzettenAankondigenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const stukken = await this.stukken.vergrendeld(tx, rondeId);
    const { casus, ronde } = stukken;
    await this.doorzetting.eisDoorzetter(tx, stukken);
    ronde.toetsBesluitbaar();
    eisActueel(stukken);
    weiger((await this.voornemens.vanRondes(tx, [rondeId])).has(rondeId), () => new VoornemenAlAangekondigd());
    const poging = await this.doorzetting.poging(tx, stukken, ZONDER_MOTIVERING);
    toetsVooraf(poging);
    const gevraagd = await this.doorzetting.opschaling(tx, stukken, opschaling);
    await this.eisBekend(tx, stukken, tenGunsteVan ?? []);
    const teHoren = [...new Set(poging.ongebonden.map(({ organisatieId }) => organisatieId))];
    const termijn = await termijnVanafNu(tx, ronde.feiten.spoed ? TERMIJNEN.horen.spoed : TERMIJNEN.horen.gewoon);
    await this.voornemens.bewaar(tx, { casusId: casus.id, rondeId, waarom, opschaling: gevraagd, tenGunsteVan: tenGunsteVan ?? [], termijn, teHoren });
    meldRonde(tx, 'doorzetten.aangekondigd', ronde.feiten, { teHoren, tot: termijn.laatsteDag });
    for (const organisatieId of teHoren) await this.omgeving.roepOrganisatie(tx, casus.id, organisatieId);
    return { id: rondeId, casusId: casus.id };
  }

  /** Once, by an organisation that would be bound; also when it has nothing to add. @throws {NietGevonden | NietToegestaan | GeenStandpuntGevraagd | AlGegeven} */
  async geefZienswijze(tx: Tx, { rondeId, tekst }: Omit<ZienswijzeGevenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const { voornemen, stukken } = await this.aangekondigd(tx, rondeId);
    const { organisatieId } = tx.ctx;
    weiger(!voornemen.zienswijzen.some((z) => z.organisatieId === organisatieId), () => new GeenStandpuntGevraagd());
    weiger(!mag(tx, 'geven', 'Standpunt', { organisatieId }), () => new NietToegestaan());
    const id = await this.voornemens.geefZienswijze(tx, voornemen.id, tekst?.trim() || null);
    if (!id) throw new AlGegeven();
    await this.omgeving.roepOrganisatie(tx, voornemen.casusId, organisatieId);
    tx.record({ actie: 'zienswijze.gegeven', onderwerp: { soort: 'zienswijze', id }, casusId: voornemen.casusId, inhoud: { organisatieId } });
    return this.gedaan(tx, stukken);
  }

  /** @throws {NietGevonden | AndereOrganisatieTekent | GebondeneTekentNietMee | AlGegeven} */
  async tekenMee(tx: Tx, rondeId: string): Promise<Gedaan> {
    const { voornemen, stukken } = await this.aangekondigd(tx, rondeId);
    const waarom = waaromNietMeetekenen(voornemen, tx.ctx.organisatieId);
    if (waarom) throw waarom;
    const id = await this.voornemens.tekenMee(tx, voornemen);
    if (!id) throw new AlGegeven();
    tx.record({ actie: 'doorzetten.medeondertekend', onderwerp: { soort: 'medeondertekening', id }, casusId: voornemen.casusId });
    return this.gedaan(tx, stukken);
  }

  private async aangekondigd(tx: Tx, rondeId: string): Promise<{ voornemen: GelezenVoornemen; stukken: Besluitstukken }> {
    const stukken = await this.stukken.vergrendeld(tx, rondeId);
    const voornemen = (await this.voornemens.vanRondes(tx, [rondeId])).get(rondeId);
    if (!voornemen) throw new NietGevonden('rondeId');
    return { voornemen, stukken };
  }

  private async eisBekend(tx: Tx, { casus }: Besluitstukken, genoemd: readonly string[]): Promise<void> {
    const bekend = [...(await this.omgeving.deelnemers(tx, casus.id)), tx.ctx.organisatieId];
    weiger(genoemd.some((id) => !bekend.includes(id)), () => new GeenDeelnemer('tenGunsteVan'));
  }

  private gedaan(tx: Tx, { ronde }: Besluitstukken): Gedaan {
    const { id, casusId, voorstelId } = ronde.feiten;
    tx.liveCasus(casusId, 'voorstel.gewijzigd', { casusId, voorstelId });
    return { id, casusId };
  }
}
