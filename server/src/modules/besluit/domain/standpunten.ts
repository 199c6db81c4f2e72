import { zegtIets, type RondeUitkomst, type RondeWijze, type StandpuntSoort, type StandpuntWijze, type TeGevenStandpunt } from '@doorbraaktafel/shared/vocabulary';
import { OngeldigeInvoer, RedenVerplicht, weiger } from '@doorbraaktafel/shared/weigeringen';

/** What one asked organisation answered in one ronde. */
export interface Standpunt {
  readonly organisatieId: string;
  /** Hidden: it answered, and this reader does not know what before the ronde closes. */
  readonly standpunt: StandpuntSoort | 'verborgen';
  readonly reden: string | null;
  /** At the table when the ronde closed; while it is open: when it answered. */
  readonly aanwezig: boolean;
  readonly wijze: StandpuntWijze | null;
  readonly gegevenDoor: string | null;
  readonly gegevenOp: Date | null;
  /** Who said it, when the chair wrote it down. */
  readonly namensLidId: string | null;
  /** Whether the organisation finds this very answer rightly written down; empty until then. */
  readonly klopt: boolean | null;
  /** What the organisation says that it did answer, when it was noted wrong; empty for corrections that only have words. */
  readonly gezegd?: TeGevenStandpunt | null;
}

/** Answers that somebody else than the speaker wrote down. */
export function isOpgeschreven({ wijze }: Pick<Standpunt, 'wijze'>): boolean {
  return wijze === 'mondeling' || wijze === 'genoteerd';
}

/** Answers that are the organisation's own: given by itself, or written down and answered by it (`klopt` or not). */
export function isEigenAntwoord({ wijze, klopt }: Pick<Standpunt, 'wijze' | 'klopt'>): boolean {
  return wijze === 'zelf' || wijze === 'schriftelijk' || klopt !== null;
}

/** Noted by the chair for somebody, while that organisation neither confirmed nor corrected it; a spoken ronde names who sat there and heard it. */
export function isOnbevestigd({ wijze, klopt }: Pick<Standpunt, 'wijze' | 'klopt'>): boolean {
  return wijze === 'genoteerd' && klopt === null;
}

/** What an organisation says about an answer that was written down for it. */
export interface Bevestiging {
  readonly klopt: boolean;
  readonly gezegd: TeGevenStandpunt | null;
  readonly opmerking: string | null;
}

/** A correction says which standpunt it was and in which words; a confirmation says neither. @throws {OngeldigeInvoer | RedenVerplicht} */
export function toetsBevestiging(bevestiging: Bevestiging): Bevestiging {
  const { klopt, gezegd, opmerking } = bevestiging;
  if (klopt) return { ...bevestiging, gezegd: null };
  weiger(!gezegd, () => new OngeldigeInvoer({ nl: 'Kies wat u wel vond.', en: 'Choose what you did think.' }, 'gezegd'));
  weiger(!zegtIets(opmerking), () => new RedenVerplicht('opmerking'));
  return bevestiging;
}

const MET_REDEN: readonly StandpuntSoort[] = ['bezwaar', 'akkoord_met_voorbehoud'];
const INSTEMMEND: readonly Standpunt['standpunt'][] = ['akkoord', 'akkoord_met_voorbehoud'];

/** An objection or reservation without a reason helps nobody. @throws {RedenVerplicht} */
export function toetsReden(standpunt: StandpuntSoort, reden: string | null | undefined): void {
  weiger(MET_REDEN.includes(standpunt) && !zegtIets(reden), () => new RedenVerplicht());
}

/** Whether this organisation consented itself in this ronde; silence is no consent. */
export function stemtIn(standpunten: readonly Standpunt[], organisatieId: string): boolean {
  return standpunten.some((s) => s.organisatieId === organisatieId && INSTEMMEND.includes(s.standpunt));
}

/** Whether it consented in its own name: what the chair noted for it and it did not confirm, stands in for nobody who is to be bound by force (decision model §2.4, hearing). */
export function stemtZelfIn(standpunten: readonly Standpunt[], organisatieId: string): boolean {
  return stemtIn(standpunten.filter((s) => !isOnbevestigd(s) && s.klopt !== false), organisatieId);
}

/**
 * Whose silence holds a voorstel up. At the table the chair asks aloud: everybody present is asked there and then,
 * and who is absent stays `geen_reactie` without blocking (experience §7). Nothing is taken from the absent by that:
 * `bepaalUitkomst` still wants the organisations that have to act to have consented themselves. With nobody at a table
 * the ronde is in writing, and then everybody who was asked has to answer. A conversation is opened and sealed in one act:
 * who was not in it was never asked, so that silence is no consent either (decision model §2.4, "geen gehoor").
 */
export function zwijgers(standpunten: readonly Standpunt[], wijze: RondeWijze = 'gevraagd'): Standpunt[] {
  const aanTafel = wijze !== 'gesprek' && standpunten.some((s) => s.aanwezig);
  return standpunten.filter((s) => s.standpunt === 'geen_reactie' && (s.aanwezig || !aanTafel));
}

/**
 * Consensus: nobody objects, nobody who was asked kept silent, and who has to act or pay consented itself.
 * @param gebonden organisations that the besluit would oblige to something
 * @param wijze how they were asked; a conversation speaks only for who was in it
 */
export function bepaalUitkomst(standpunten: readonly Standpunt[], gebonden: readonly string[], wijze: RondeWijze = 'gevraagd'): RondeUitkomst {
  const bezwaar = standpunten.some((s) => s.standpunt === 'bezwaar');
  const zonderInstemming = gebonden.some((organisatieId) => !stemtIn(standpunten, organisatieId));
  return bezwaar || zonderInstemming || zwijgers(standpunten, wijze).length > 0 ? 'geen_consensus' : 'consensus';
}
