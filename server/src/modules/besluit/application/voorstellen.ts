import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { VoorstelIndienenInvoer } from '@doorbraaktafel/shared/validation';
import { AdviesVervangtNiet, BesluitAlGenomen, GeenDeelnemer, NietGevonden, RedenVerplicht, RondeOpen, VoorstelLigtVoor, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { leesGeld, toetsActies, toetsTermijn, type Voorstel } from '../domain/voorstel.js';
import { toetsDaad } from '../domain/naspel.js';
import { BesluitRepository } from '../persistence/besluit.repository.js';
import { vandaag, vergrendel } from '../persistence/kalender.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import { VoorstelRepository } from '../persistence/voorstel.repository.js';
import type { Gedaan } from './beeld.js';
import { Opzijzettingen } from './afwijking/opzijzettingen.js';
import { eis } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';

/** Putting a voorstel before the table, or a better one in its place. */
@Injectable()
export class Voorstellen {
  constructor(
    private readonly voorstellen: VoorstelRepository,
    private readonly rondes: RondeRepository,
    private readonly opzijzettingen: Opzijzettingen,
    private readonly besluiten: BesluitRepository,
    private readonly omgeving: Omgeving,
  ) {}

  /**
   * @returns the voorstel
   * @throws {NietGevonden | CasusGesloten | NietToegestaan | DatumInVerleden | GeldOnvolledig | GeenDeelnemer | RondeOpen | VoorstelLigtVoor | BesluitAlGenomen | BesluitBeeindigd | AdviesVervangtNiet | RedenVerplicht | BegunstigdeIsClient | FondsGesloten | PlafondOverschreden | PlafondBereikt}
   * @throws {AfwijkingOnvolledig | GrondNietToegestaan | RegelversieNietGeldig | PersoonInTekst}
   */
  async dienIn(tx: Tx, invoer: Omit<VoorstelIndienenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const { casusId, agendapuntId, soort, uitvoerderId, uitvoerenVoor } = invoer;
    await vergrendel(tx, casusId);
    await this.omgeving.eisOpenCasus(tx, casusId);
    eis(tx, 'indienen', 'Voorstel', {});
    toetsTermijn(uitvoerenVoor, await vandaag(tx), 'uitvoerenVoor');
    const geld = leesGeld(soort, invoer);
    const opzij = await this.opzijzettingen.lees(tx, casusId, invoer.binnenRegels ?? true, invoer);
    if (agendapuntId) await this.omgeving.eisAgendapunt(tx, agendapuntId, casusId);
    await this.eisVrijeTafel(tx, casusId, invoer.vervangtId ?? null);
    if (invoer.vervangtBesluitId) await this.eisVervangbaar(tx, casusId, invoer);
    const fonds = geld && (await this.omgeving.fonds(tx, geld.fondsId));
    if (geld) await this.omgeving.eisTeBetalen(tx, casusId, geld, invoer.vervangtBesluitId ?? null);
    if (fonds) await this.omgeving.nodigFondshouderUit(tx, casusId, fonds);
    const deelnemers = await this.omgeving.deelnemers(tx, casusId);
    weiger(!deelnemers.includes(uitvoerderId), () => new GeenDeelnemer('uitvoerderId'));
    const acties = invoer.acties ?? [];
    toetsActies(acties, deelnemers, await vandaag(tx));
    const voorstel: Voorstel = {
      id: nieuwId(), casusId, agendapuntId: agendapuntId ?? null, soort, domein: invoer.domein, binnenRegels: invoer.binnenRegels ?? true,
      tekst: invoer.tekst, gronden: invoer.gronden || null, onomkeerbaar: invoer.onomkeerbaar ?? false, vervangtBesluitId: invoer.vervangtBesluitId ?? null, geld, uitvoerderId, uitvoerenVoor, acties, vervangtId: invoer.vervangtId ?? null, raakt: invoer.raakt ?? [],
      ingebrachtDoor: tx.lidId, ingebrachtOp: new Date(),
    };
    await this.voorstellen.bewaar(tx, voorstel);
    if (opzij) await this.opzijzettingen.bewaar(tx, voorstel, opzij);
    if (voorstel.vervangtId) await this.omgeving.beeindigToegangOm(tx, casusId, { soort: 'voorstel', id: voorstel.vervangtId });
    this.meld(tx, voorstel);
    return { id: voorstel.id, casusId };
  }

  /** One undecided voorstel at a time; a new one says which it replaces. */
  private async eisVrijeTafel(tx: Tx, casusId: string, vervangtId: string | null): Promise<void> {
    const huidig = await this.voorstellen.huidig(tx, casusId);
    weiger(huidig?.besloten === true && huidig.voorstel.id === vervangtId, () => new BesluitAlGenomen());
    if (!huidig || huidig.besloten) return weiger(vervangtId !== null, () => new NietGevonden('vervangtId'));
    const rondes = await this.rondes.vanVoorstel(tx, huidig.voorstel.id);
    weiger(rondes.some((ronde) => ronde.isOpen), () => new RondeOpen());
    weiger(huidig.voorstel.id !== vervangtId, () => new VoorstelLigtVoor());
  }

  /** A besluit is replaced only while it stands, only with a reason, and never by an advies, which binds nobody. @throws {NietGevonden | BesluitBeeindigd | AdviesVervangtNiet | RedenVerplicht} */
  private async eisVervangbaar(tx: Tx, casusId: string, { vervangtBesluitId, gronden, soort }: Pick<VoorstelIndienenInvoer, 'vervangtBesluitId' | 'gronden' | 'soort'>): Promise<void> {
    const besluit = await this.besluiten.get(tx, vervangtBesluitId ?? '');
    if (besluit?.casusId !== casusId) throw new NietGevonden('vervangtBesluitId');
    toetsDaad(besluit, 'vervangen');
    weiger(soort === 'advies', () => new AdviesVervangtNiet());
    weiger(!gronden, () => new RedenVerplicht('gronden'));
  }

  private meld(tx: Tx, { id, casusId, soort, vervangtId }: Voorstel): void {
    tx.record({ actie: vervangtId ? 'voorstel.vervangen' : 'voorstel.ingediend', onderwerp: { soort: 'voorstel', id }, casusId, inhoud: { soort, vervangtId } });
    tx.liveCasus(casusId, 'voorstel.gewijzigd', { casusId, voorstelId: id });
  }
}
