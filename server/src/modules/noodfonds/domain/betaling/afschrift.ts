/** One line of a statement or paid-message; amounts in cents, days as yyyy-mm-dd. */
export interface Afschriftregel {
  readonly richting: 'af' | 'bij';
  readonly bedragInCent: bigint;
  readonly geboektOp: string;
  /** EndToEndId of the payment, or the kenmerk of the financial system. */
  readonly kenmerk: string | null;
  readonly tegenpartij: string | null;
  readonly omschrijving: string | null;
  /** The financial system says that it did not pay. */
  readonly mislukt: boolean;
}

/** A file as read: what it calls itself, of which account, and its lines. */
export interface Afschrift {
  readonly soort: 'camt053' | 'betaalbericht';
  readonly kenmerk: string;
  readonly iban: string | null;
  readonly regels: readonly Afschriftregel[];
}
