import type { Fondssoort, PlafondPer, Plafondperiode, Uitgavesoort } from '@doorbraaktafel/shared/vocabulary';

/** A fonds with its balance; begroot = gereserveerd + betaald + vrij, always, to the cent. */
export interface Fondsstand {
  readonly id: string;
  readonly naam: string;
  readonly soort: Fondssoort;
  readonly boekjaar: number;
  readonly beheerderLidId: string;
  readonly drempelTweedeAkkoordInCent: bigint;
  readonly plafondPerCasusInCent: bigint | null;
  /** Up to this amount one approver decides without the table; nought means there is no fast lane. */
  readonly snelTotEnMetInCent: bigint;
  /** Up to this amount a professional decides alone, in a `vrij_inzetbaar` fonds. */
  readonly alleenTotEnMetInCent: bigint;
  readonly geslotenOp: Date | null;
  readonly begrootInCent: bigint;
  readonly gereserveerdInCent: bigint;
  readonly betaaldInCent: bigint;
  readonly vrijInCent: bigint;
  /** Whether this reader holds the fonds or approves its expenses. */
  readonly gaatErover: boolean;
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
  /** Whose contribution this is; without one it is of all of them together. */
  readonly gemeenteId?: string | null;
}

/** A ceiling: what is counted over, how long, and for one kind or for all. */
export interface Plafond {
  readonly per: PlafondPer;
  readonly periode: Plafondperiode;
  readonly uitgaveSoort: Uitgavesoort | null;
  readonly bedragInCent: bigint;
}

/** N of M: above this amount so many people agree. */
export interface Drempel {
  readonly bovenInCent: bigint;
  readonly goedkeuringen: number;
}

/** Who may agree beside the fund holder; null means any amount, any kind. */
export interface Goedkeurder {
  readonly lidId: string;
  readonly totEnMetInCent: bigint | null;
  readonly soorten: readonly Uitgavesoort[] | null;
}

/** Everything a fonds holds itself to; amounts in cents. */
export interface Fondsregels {
  readonly snelTotEnMetInCent: bigint;
  readonly alleenTotEnMetInCent: bigint;
  readonly drempelTweedeAkkoordInCent: bigint;
  readonly plafondPerCasusInCent: bigint | null;
  readonly reserveringVervaltNaDagen: number;
  /** One in so many fast grants is looked at afterwards, beside the first of each person in a quarter. */
  readonly steekproefEenOp: number;
  readonly kostenplaats: string;
  /** Task field of the municipal accounts (BBV), such as 6.3. */
  readonly taakveld: string;
  readonly drempels: readonly Drempel[];
  readonly plafonds: readonly Plafond[];
  readonly goedkeurders: readonly Goedkeurder[];
}

/** Whose costs fall, over how many expenses and for how much; both absent for too few to show. In cents. */
export interface Baat {
  readonly partij: string;
  readonly aantal: number | null;
  readonly bedragInCent: bigint | null;
}

/** What one gemeente put in and what was paid or promised for its casussen. */
export interface Bijdrage {
  readonly gemeenteId: string | null;
  readonly gemeenteNaam: string | null;
  readonly ingelegdInCent: bigint;
  readonly besteedInCent: bigint;
}

/** A fonds as its holder manages it. */
export interface Fondsdossier {
  readonly stand: Fondsstand;
  readonly regels: Fondsregels;
  readonly bijdragen: readonly Bijdrage[];
  readonly baten: readonly Baat[];
  /** Whether it is the reader's to manage, closed or not. */
  readonly isBeheerder: boolean;
}

/** What a manager may do with a fonds now; of a closed one only what came back still leaves. */
export function magMetFonds({ stand, isBeheerder }: Pick<Fondsdossier, 'stand' | 'isBeheerder'>): { readonly beheren: boolean; readonly afsluiten: boolean } {
  const open = stand.geslotenOp === null;
  return { beheren: isBeheerder && open, afsluiten: isBeheerder && (open || stand.vrijInCent > 0n) };
}
