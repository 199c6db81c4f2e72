/** Accounts that the demonstration loader made; empty on a real installation. */
export interface DemonstratieAccounts {
  lijst: { email: string; omschrijving: string; regioNaam: string }[];
}

export const DEMONSTRATIE_ACCOUNTS = Symbol('DemonstratieAccounts');
