import type { Mandaatstand, MandaatverzoekSoort } from '@doorbraaktafel/shared/vocabulary';
import { AlleenDeVrager, MandaatGeldtNiet, TweeMensenNodig, VerzoekBeoordeeld, VerzoekLoopt, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Mandaat } from './mandaat.js';

/** What somebody of an organisation asked a colleague to confirm. */
export interface Mandaatverzoek {
  readonly id: string;
  readonly mandaatId: string;
  readonly organisatieId: string;
  readonly soort: MandaatverzoekSoort;
  readonly reden: string | null;
  readonly gevraagdOp: Date;
  readonly gevraagdDoor: string;
  readonly beslistOp: Date | null;
  readonly akkoord: boolean | null;
  readonly antwoord: string | null;
  /** When who asked thought better of it, before anybody judged it. */
  readonly teruggenomenOp: Date | null;
  readonly teruggenomenReden: string | null;
}

/** Whether it still waits for a second person. */
export const isOpen = ({ beslistOp, teruggenomenOp }: Pick<Mandaatverzoek, 'beslistOp' | 'teruggenomenOp'>): boolean => beslistOp === null && teruggenomenOp === null;

/** Days before the end at which the calendar warns, with how loud; a proposal of this product. */
export const WAARSCHUWTERMIJNEN = [
  { dagen: 7, toon: 'fout' },
  { dagen: 30, toon: 'let_op' },
  { dagen: 90, toon: 'neutraal' },
] as const;

export interface Registerfeiten extends Mandaat {
  readonly vervangenDoorId: string | null;
  readonly verzoeken: readonly Mandaatverzoek[];
}

/** Where a mandate stands today; the first line that is true counts. */
export function mandaatstand(mandaat: Registerfeiten, vandaag: string): Mandaatstand {
  if (mandaat.ingetrokkenOp) return mandaat.vervangenDoorId ? 'vervangen' : 'ingetrokken';
  if (!mandaat.bevestigdOp) {
    if (mandaat.verzoeken.some(({ teruggenomenOp }) => teruggenomenOp !== null)) return 'teruggenomen';
    return mandaat.verzoeken.some(({ akkoord }) => akkoord === false) ? 'afgewezen' : 'voorgedragen';
  }
  if (vandaag > mandaat.geldigTot) return 'verlopen';
  return vandaag < mandaat.geldigVan ? 'komt_nog' : 'geldt';
}

/** What the calendar says about the end of a mandate that holds: the nearest term that has begun. */
export function waarschuwing(mandaat: Registerfeiten, vandaag: string): { dagen: number; toon: string } | undefined {
  if (mandaatstand(mandaat, vandaag) !== 'geldt') return undefined;
  const dagen = Math.round((Date.parse(mandaat.geldigTot) - Date.parse(vandaag)) / 86_400_000);
  const termijn = WAARSCHUWTERMIJNEN.find((t) => dagen <= t.dagen);
  return termijn && { dagen, toon: termijn.toon };
}

/** Why a mandate cannot be replaced or withdrawn now. */
export function waaromNietWijzigen(mandaat: Registerfeiten, vandaag: string, veld?: string): MandaatGeldtNiet | VerzoekLoopt | undefined {
  if (!['geldt', 'komt_nog'].includes(mandaatstand(mandaat, vandaag))) return new MandaatGeldtNiet(veld);
  return mandaat.verzoeken.some(isOpen) ? new VerzoekLoopt() : undefined;
}

const TERUGGENOMEN = { nl: 'Dit verzoek is teruggenomen. Er is niets meer te bevestigen.', en: 'This request was taken back. There is nothing left to confirm.' };
const HOUDER = { nl: 'U krijgt dit mandaat zelf. Laat een ander met tekenbevoegdheid het bevestigen.', en: 'You get this mandate yourself. Let somebody else with authority to sign confirm it.' };

/**
 * Why this person cannot judge the request: it was judged, or it is about the person's own asking or own power.
 * @param eigenLeden every lid of this human, so that a second membership is no second person
 */
export function waaromNietBeoordelen(
  verzoek: Mandaatverzoek,
  { houderLidId, vervangerLidIds }: Pick<Mandaat, 'houderLidId' | 'vervangerLidIds'>,
  eigenLeden: readonly string[],
): VerzoekBeoordeeld | TweeMensenNodig | undefined {
  if (!isOpen(verzoek)) return alKlaar(verzoek);
  if (eigenLeden.includes(verzoek.gevraagdDoor)) return new TweeMensenNodig();
  const eigenMacht = verzoek.soort !== 'intrekken' && [houderLidId, ...vervangerLidIds].some((lid) => lid !== null && eigenLeden.includes(lid));
  return eigenMacht ? new TweeMensenNodig(HOUDER) : undefined;
}

/** Why this lid cannot take a request back: it was judged, or another asked it. */
export function waaromNietTerugnemen(verzoek: Mandaatverzoek, lidId: string): VerzoekBeoordeeld | AlleenDeVrager | undefined {
  if (!isOpen(verzoek)) return alKlaar(verzoek);
  return verzoek.gevraagdDoor === lidId ? undefined : new AlleenDeVrager();
}

const alKlaar = ({ teruggenomenOp }: Mandaatverzoek): VerzoekBeoordeeld => new VerzoekBeoordeeld(teruggenomenOp ? TERUGGENOMEN : undefined);

/** @throws {MandaatGeldtNiet} when the mandate that would be replaced or withdrawn stopped holding since it was asked */
export function toetsNogGeldig(oud: Registerfeiten | undefined, vandaag: string): void {
  weiger(oud !== undefined && !['geldt', 'komt_nog'].includes(mandaatstand(oud, vandaag)), () => new MandaatGeldtNiet());
}

/** In which quality somebody used a mandate of an organisation. */
export function hoedanigheid(mandaat: Pick<Mandaat, 'houderLidId' | 'houderRol' | 'vervangerLidIds'>, lidId: string | null, rol: string | null): 'houder' | 'vervanger' | 'anders' {
  if (lidId === null) return 'anders';
  if (mandaat.houderLidId === lidId || (mandaat.houderRol !== null && mandaat.houderRol === rol)) return 'houder';
  return mandaat.vervangerLidIds.includes(lidId) ? 'vervanger' : 'anders';
}
