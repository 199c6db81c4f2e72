/** What the builders share: the same dice on every run, and the id of an organisation by its printed name. */
export interface Bouwplaats {
  readonly willekeur: () => number;
  /** @throws {Error} when the regio lacks an organisation the source names */
  organisatieId(naam: string): string;
}
