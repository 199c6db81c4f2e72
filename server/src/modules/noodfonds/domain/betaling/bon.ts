/** Whether malware was looked for: without a scanner `niet_gekeurd`, while it gives no answer `wacht`; that one is locked. */
export const KEURINGEN = ['niet_gekeurd', 'wacht', 'schoon', 'besmet'] as const;
export type Keuring = (typeof KEURINGEN)[number];

/** A receipt of an expense; amounts in cents, size in bytes. */
export interface Bon {
  readonly id: string;
  readonly volgnummer: number;
  readonly bedragInCent: bigint;
  readonly mediatype: string;
  readonly grootte: number;
  readonly keuring: Keuring;
  readonly ontvangenOp: Date;
  readonly ontvangenDoor: string;
  /** The number of the receipt that took its place; it counts no more. */
  readonly vervangenDoor: number | null;
  /** Why it was replaced; absent as long as it counts. */
  readonly vervangenReden: string | null;
  /** The number under which the same file came back. */
  readonly terugAls: number | null;
  /** Why it came back. */
  readonly terugReden: string | null;
}

export const GROOTSTE_BON = 10 * 1024 * 1024;
export const MEESTE_BONNEN = 20;
/** What all receipts of one regio together may take. */
export const RUIMTE_PER_REGIO = 2n * 1024n ** 3n;

/** What a receipt can be, with the ending its name gets. */
export const BONSOORTEN: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' };

/** Receipts are complete within this many calendar days of the last payment; source: noodfonds Noordwijk and SUN Drechtsteden, "betaalbewijzen". */
export const DAGEN_VOOR_BONNEN = 30;

export interface Verantwoording {
  readonly stand: 'niet_nodig' | 'open' | 'te_laat' | 'compleet';
  readonly voor: Date | null;
  readonly ontbreektInCent: bigint;
}

/** Whether the receipts cover what was paid, and by when they should. */
export function verantwoord(feiten: { nettoBetaaldInCent: bigint; laatstBetaaldOp: Date | null; bonnenInCent: bigint; nu: Date }): Verantwoording {
  const { nettoBetaaldInCent, laatstBetaaldOp, bonnenInCent, nu } = feiten;
  if (nettoBetaaldInCent <= 0n || !laatstBetaaldOp) return { stand: 'niet_nodig', voor: null, ontbreektInCent: 0n };
  const voor = new Date(laatstBetaaldOp);
  voor.setUTCDate(voor.getUTCDate() + DAGEN_VOOR_BONNEN);
  const ontbreektInCent = nettoBetaaldInCent > bonnenInCent ? nettoBetaaldInCent - bonnenInCent : 0n;
  if (ontbreektInCent === 0n) return { stand: 'compleet', voor, ontbreektInCent };
  return { stand: nu > voor ? 'te_laat' : 'open', voor, ontbreektInCent };
}
