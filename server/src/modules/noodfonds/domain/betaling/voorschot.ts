/** A bridge on a scheme and how far its return is; amounts in cents. Source: domain reference 4.2, "A bridge returns to the fund when the scheme pays". */
export interface Voorschot {
  readonly uitgaveId: string;
  readonly casusId: string;
  readonly regeling: string;
  readonly betaaldInCent: bigint;
  /** The share of the award that belongs to this advance; never above what was paid. */
  readonly verwachtInCent: bigint;
  readonly terugInCent: bigint;
  readonly openInCent: bigint;
  readonly komtNietTerugInCent: bigint;
  /** `afgewezen`: the scheme pays nothing, so the fonds decides what becomes of it. */
  readonly stand: 'wacht' | 'terug_te_vragen' | 'terug' | 'afgewezen';
  /** Day of the award, as yyyy-mm-dd. */
  readonly sinds: string | null;
  /** The last time that who holds the fonds was told. */
  readonly herinnerdOp: Date | null;
}

/** Who holds the fonds is told at the award and once in so many calendar days while it is open. */
export const HERINNER_NA_DAGEN = 14;

/** What of an advance stays with the fonds once the scheme decided: what was paid above its share of the award, or above what came back; in cents. */
export function komtNietTerug({ stand, betaaldInCent, verwachtInCent, terugInCent }: Pick<Voorschot, 'stand' | 'betaaldInCent' | 'verwachtInCent' | 'terugInCent'>): bigint {
  if (stand === 'wacht') return 0n;
  const terug = verwachtInCent > terugInCent ? verwachtInCent : terugInCent;
  return betaaldInCent > terug ? betaaldInCent - terug : 0n;
}
