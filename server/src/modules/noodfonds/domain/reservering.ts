import type { Uitgavesoort } from '@doorbraaktafel/shared/vocabulary';

/** What a besluit asks of a fonds. */
export interface Reserveringsverzoek {
  /** Client-made id of the entry; a retry with the same id answers the same uitgave. */
  readonly boekingId: string;
  readonly fondsId: string;
  readonly casusId: string;
  readonly besluitId: string;
  readonly bedragInCent: bigint;
  readonly soort: Uitgavesoort;
  /** Who gets the money: an organisation or the sender of an invoice, never the client. */
  readonly begunstigde: string;
  /** When left out, a known organisatie counts as organisatie and anybody else as persoon. */
  readonly begunstigdeSoort?: 'organisatie' | 'persoon';
  readonly factuur?: string;
  readonly reden?: string;
  /** The lid who put the voorstel. */
  readonly aangevraagdDoor: string;
  /** A fund holder or approver who himself gave `akkoord` in the round of this besluit. */
  readonly goedgekeurdDoor?: string;
}

/** Money that somebody wants to ask, held against every ceiling before it is put to the table. */
export interface Geldvraag {
  readonly fondsId: string;
  readonly casusId: string;
  readonly soort: Uitgavesoort;
  readonly bedragInCent: bigint;
  /** What this besluit still holds counts as room. */
  readonly vervangtBesluitId: string | null;
}

/** One payment of several that succeed together; without an amount all that is left. */
export interface Ketenbetaling {
  /** Client-made id of the entry. */
  readonly boekingId: string;
  readonly uitgaveId: string;
  readonly bedragInCent: bigint | null;
}

export interface Boekingsregel {
  readonly id: string;
  readonly nummer: bigint;
  readonly soort: string;
  readonly bedragInCent: bigint;
  readonly debet: 'saldo' | 'casus' | 'risicodeling';
  readonly credit: 'saldo' | 'casus' | 'risicodeling';
  readonly besluitId: string;
  readonly geboektOp: Date;
  readonly geboektDoor: string | null;
  /** Why it was taken back or given free, without the client's name; for who holds the fonds or audits only. */
  readonly reden: string | null;
}

export interface Akkoord {
  readonly lidId: string;
  readonly wijze: string;
  readonly gegevenOp: Date;
  /** The rule of the fonds that let him agree; absent for a reader who does not see the fonds. */
  readonly grond: 'beheerder' | 'goedkeurder' | null;
  /** How far an approver goes; null without a limit, and for the holder. */
  readonly totEnMetInCent: bigint | null;
}

/** One expense with everything under it that the reader may see. */
export interface Dossierregels {
  readonly boekingen: readonly Boekingsregel[];
  readonly akkoorden: readonly Akkoord[];
  readonly redenen: readonly { readonly soort: string; readonly tekst: string }[];
  readonly begunstigde: { readonly soort: string; readonly naam: string; readonly factuur: string | null; readonly iban: string | null } | undefined;
  readonly voorzieningen: readonly Voorziening[];
  readonly kosten: Kostendrager;
  readonly steekproef: Steekproef | undefined;
  /** For who holds or approves for the fonds only. */
  readonly afweging: Afweging | undefined;
}

/** The newest outcome of one scheme that comes before the fonds. */
export interface Voorziening {
  readonly regeling: string;
  readonly uitkomst: string;
  readonly uitkomstOp: string | null;
  readonly reden: string | null;
}

/** Whose budget pays, and whose costs fall. */
export interface Kostendrager {
  readonly gemeenteNaam: string | null;
  readonly kostenplaats: string;
  readonly taakveld: string;
  readonly baatBij: readonly string[];
  /** The scheme this is an advance on; the money comes back when it pays. */
  readonly voorschotOp: string | null;
}

export interface Steekproef {
  readonly getrokkenOp: Date;
  readonly oordeel: string | null;
  readonly beoordeeldDoor: string | null;
}

/** What an approver weighs; amounts in cents, comparable grants of the same kind in other casussen of the regio. */
export interface Afweging {
  readonly vrijInCent: bigint;
  readonly ruimteInCent: bigint | null;
  readonly eerderAantal: number;
  readonly eerderInCent: bigint;
  readonly vergelijkbaarAantal: number;
  readonly laagsteInCent: bigint | null;
  readonly mediaanInCent: bigint | null;
  readonly hoogsteInCent: bigint | null;
}

/** What somebody who goes over the fonds weighs at the table, where his standpunt counts as his approval. */
export interface Tafelweging {
  readonly casusId: string;
  readonly afweging: Afweging;
  readonly voorzieningen: readonly Voorziening[];
  readonly voorliggendOntbreekt: readonly string[];
  /** For the amount as it lies there; a besluit on another amount counts anew. */
  readonly akkoordenNodig: number;
  /** Null when his own standpunt counts as approval. */
  readonly teltNiet: 'andereOrganisatie' | 'zelfdePersoon' | 'bevoegd' | 'eigenCaseload' | null;
}
