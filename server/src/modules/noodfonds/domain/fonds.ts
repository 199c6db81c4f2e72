import type { Fondssoort } from '@doorbraaktafel/shared/vocabulary';

/** A fonds with its balance; begroot = gereserveerd + betaald + vrij, always, to the cent. */
export interface Fondsstand {
  readonly id: string;
  readonly naam: string;
  readonly soort: Fondssoort;
  readonly boekjaar: number;
  readonly beheerderLidId: string;
  readonly drempelTweedeAkkoordInCent: bigint;
  readonly plafondPerCasusInCent: bigint | null;
  readonly begrootInCent: bigint;
  readonly gereserveerdInCent: bigint;
  readonly betaaldInCent: bigint;
  readonly vrijInCent: bigint;
}

export interface NieuwFonds {
  readonly id?: string;
  readonly naam: string;
  readonly soort: Fondssoort;
  readonly boekjaar: number;
  readonly beheerderLidId: string;
  /** Above this amount two people agree, up to and including it one. */
  readonly drempelTweedeAkkoordInCent: bigint;
  readonly plafondPerCasusInCent?: bigint;
  readonly reserveringVervaltNaDagen?: number;
  /** Who may agree beside the fund holder. */
  readonly goedkeurders?: readonly string[];
}

export interface Begroting {
  readonly fondsId: string;
  readonly orgaan: string;
  readonly kenmerk: string;
  /** Calendar day, as yyyy-mm-dd. */
  readonly genomenOp: string;
  readonly bedragInCent: bigint;
  readonly boekingId: string;
}
