/** Where a request to sign in comes from. */
export interface Herkomst {
  /** Network address of the browser, as the nearest trusted proxy saw it. */
  readonly adres: string;
  /** Proof that somebody signed in from this browser before. */
  readonly apparaatsleutel?: string;
  /** Browser and system in a few words, for the list of own sessions. */
  readonly omschrijving: string;
}
