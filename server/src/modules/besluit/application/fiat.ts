import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { FiatGevenInvoer, FiatVragenInvoer } from '@doorbraaktafel/shared/validation';
import { BesluitAlGenomen, FiatAlGegeven, FiatAlGevraagd, GeenBestuurder, GeenDeelnemer, NietGevonden, VoorstelVervallen, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Ronde } from '../domain/ronde.js';
import { FiatRepository, type Fiatverzoek } from '../persistence/fiat.repository.js';
import { vergrendel } from '../persistence/kalender.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import { VoorstelRepository, type GelezenVoorstel } from '../persistence/voorstel.repository.js';
import { eisVoorzitter } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';
import { Standpunten } from './standpunten.js';

/** Everything a bestuurder needs on one screen. */
export interface Fiatbeeld extends Fiatverzoek {
  readonly pseudoniem: string;
  readonly vraag: string;
  readonly voorstel: GelezenVoorstel;
  readonly waaromNiet: Weigering | undefined;
}

@Injectable()
export class FiatOpslag {
  constructor(
    readonly fiats: FiatRepository,
    readonly voorstellen: VoorstelRepository,
    readonly rondes: RondeRepository,
  ) {}
}

/** Asking a bestuurder to approve, and the answer that counts as the standpunt of the organisation in an open ronde. */
@Injectable()
export class Fiat {
  constructor(
    private readonly opslag: FiatOpslag,
    private readonly standpunten: Standpunten,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden} unknown, and of somebody else, alike */
  async beeld(tx: Tx, id: string): Promise<Fiatbeeld> {
    const fiat = await this.opslag.fiats.haal(tx, id);
    const casus = await this.omgeving.casus(tx, fiat.casusId);
    const voorzit = [casus.regisseurLidId, casus.plaatsvervangerLidId].includes(tx.lidId);
    weiger(fiat.lidId !== tx.lidId && !voorzit, () => new NietGevonden('fiatId'));
    const voorstel = await this.opslag.voorstellen.get(tx, fiat.voorstelId);
    const zichtbaar = fiat.lidId !== tx.lidId && (await this.isVerborgen(tx, fiat)) ? { ...fiat, antwoord: null, tekst: null } : fiat;
    return { ...zichtbaar, pseudoniem: casus.pseudoniem, vraag: casus.vraag, voorstel, waaromNiet: waaromNiet(fiat, voorstel, tx.lidId) };
  }

  /** What was asked of bestuurders about a voorstel and what they answered, newest first, for who leads the route. @throws {NietGevonden | AlleenRegisseur} */
  async vanVoorstel(tx: Tx, voorstelId: string): Promise<Fiatbeeld[]> {
    const { voorstel } = await this.opslag.voorstellen.get(tx, voorstelId);
    eisVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, voorstel.casusId));
    const gevraagd = await this.opslag.fiats.vanVoorstel(tx, voorstelId);
    return Promise.all(gevraagd.map(({ id }) => this.beeld(tx, id)));
  }

  /**
   * Of a bestuurder whose organisation takes part, or is the gemeente that answers for the client; it opens the casus until the voorstel is decided on or lapses.
   * @returns the fiat @throws {NietGevonden | AlleenRegisseur | CasusGesloten | GeenBestuurder | GeenDeelnemer | FiatAlGevraagd | VoorstelVervallen | BesluitAlGenomen}
   */
  async vraag(tx: Tx, { voorstelId, lidId }: Omit<FiatVragenInvoer, 'opdrachtId'>): Promise<string> {
    const { voorstel, vervallen, besloten } = await this.opslag.voorstellen.get(tx, voorstelId);
    const { casusId } = voorstel;
    await vergrendel(tx, casusId);
    const casus = await this.omgeving.casus(tx, casusId);
    eisVoorzitter(tx, 'voorzitten', 'Ronde', casus);
    await this.omgeving.eisOpenCasus(tx, casusId);
    weiger(vervallen, () => new VoorstelVervallen());
    weiger(besloten, () => new BesluitAlGenomen());
    const lid = (await this.omgeving.leden(tx)).find(({ id }) => id === lidId);
    if (!lid) throw new NietGevonden('lidId');
    weiger(lid.rol !== 'bestuurder', () => new GeenBestuurder());
    weiger(![casus.gemeenteId, ...(await this.omgeving.deelnemers(tx, casusId))].includes(lid.organisatieId), () => new GeenDeelnemer('lidId'));
    const eerder = (await this.opslag.fiats.vanVoorstel(tx, voorstelId)).filter((fiat) => fiat.lidId === lidId);
    for (const fiat of eerder) weiger(fiat.antwoord === null || (await this.isVerborgen(tx, fiat)), () => new FiatAlGevraagd());
    await this.omgeving.geefToegangOm(tx, casusId, { soort: 'voorstel', id: voorstelId }, [lidId]);
    const id = nieuwId();
    await this.opslag.fiats.bewaar(tx, { id, casusId, voorstelId, lidId, organisatieId: lid.organisatieId });
    this.meld(tx, 'fiat.gevraagd', id, voorstel, { lidId });
    tx.live(lidkamer(lidId), 'oproep.gewijzigd', { casusId });
    return id;
  }

  /** @returns the fiat @throws {NietGevonden | FiatAlGegeven | VoorstelVervallen | BesluitAlGenomen} */
  async geef(tx: Tx, { fiatId, akkoord, tekst }: Omit<FiatGevenInvoer, 'opdrachtId'>): Promise<string> {
    const fiat = await this.opslag.fiats.haal(tx, fiatId);
    weiger(fiat.lidId !== tx.lidId, () => new NietGevonden('fiatId'));
    await vergrendel(tx, fiat.casusId);
    const voorstel = await this.opslag.voorstellen.get(tx, fiat.voorstelId);
    const waarom = waaromNiet(await this.opslag.fiats.haal(tx, fiatId), voorstel, tx.lidId);
    if (waarom) throw waarom;
    await this.opslag.fiats.beantwoord(tx, fiatId, akkoord ? 'akkoord' : 'vraag', tekst || null);
    const ronde = await this.ronde(tx, fiat);
    if (ronde && akkoord) await this.standpunten.geef(tx, { rondeId: ronde.feiten.id, standpunt: 'akkoord', reden: null });
    if (ronde?.isVerborgen) this.meld(tx, 'fiat.beantwoord', fiatId, voorstel.voorstel, {});
    else this.meld(tx, akkoord ? 'fiat.gegeven' : 'fiat.vraag', fiatId, voorstel.voorstel, { tekst });
    tx.live(lidkamer(tx.lidId), 'oproep.gewijzigd', { casusId: fiat.casusId });
    return fiatId;
  }

  // In an open ronde in which the organisation is asked, the fiat is its answer; where answers are hidden, so is the fiat.
  private async ronde(tx: Tx, { voorstelId, organisatieId }: Fiatverzoek): Promise<Ronde | undefined> {
    const open = (await this.opslag.rondes.vanVoorstel(tx, voorstelId)).find((ronde) => ronde.isOpen);
    return open?.feiten.standpunten.some((s) => s.organisatieId === organisatieId) ? open : undefined;
  }

  // Where answers are hidden, an akkoord that counts as one reads and acts like a fiat that still waits.
  private async isVerborgen(tx: Tx, fiat: Fiatverzoek): Promise<boolean> {
    if (fiat.antwoord !== 'akkoord' || !fiat.beantwoordOp) return false;
    const ronde = await this.ronde(tx, fiat);
    return ronde !== undefined && ronde.isVerborgen && fiat.beantwoordOp >= ronde.feiten.geopendOp;
  }

  private meld(tx: Tx, actie: string, id: string, { casusId, id: voorstelId }: GelezenVoorstel['voorstel'], inhoud: Record<string, unknown>): void {
    tx.record({ actie, onderwerp: { soort: 'fiatverzoek', id }, casusId, inhoud });
    tx.liveCasus(casusId, 'voorstel.gewijzigd', { casusId, voorstelId });
  }
}

function waaromNiet(fiat: Fiatverzoek, { vervallen, besloten }: GelezenVoorstel, lidId: string): Weigering | undefined {
  if (fiat.lidId !== lidId) return new NietGevonden('fiatId');
  if (fiat.antwoord) return new FiatAlGegeven();
  if (vervallen) return new VoorstelVervallen();
  return besloten ? new BesluitAlGenomen() : undefined;
}
