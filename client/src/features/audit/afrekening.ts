import type { UitgavespoorQuery } from '../../generated/graphql';

export type Uitgavespoor = UitgavespoorQuery['uitgave'];
type Boeking = Pick<Uitgavespoor['boekingen'][number], 'soort' | 'bedragInCent' | 'besluitId'>;

/** Where the money of one besluit is, added up from the entries themselves; in cents. */
export interface Afrekening {
  readonly besloten: bigint;
  readonly gereserveerd: bigint;
  readonly betaald: bigint;
  readonly terug: bigint;
  readonly open: bigint;
  /** Every entry names this besluit, nothing exceeds it, and the parts are the whole. */
  readonly sluit: boolean;
}

/** Adds up the entries of an expense and holds them against its besluit and what the server says is left. */
export function rekenAf(besluit: { id: string; bedragInCent: string | null }, boekingen: readonly Boeking[], restInCent: string): Afrekening {
  const som = (...soorten: string[]) => boekingen.filter(({ soort }) => soorten.includes(soort)).reduce((s, b) => s + BigInt(b.bedragInCent), 0n);
  const besloten = BigInt(besluit.bedragInCent ?? '0');
  const gereserveerd = som('reservering');
  const teruggeboekt = som('correctie', 'terugontvangst') - som('terugcorrectie');
  const betaald = som('betaling');
  const vrijgevallen = som('vrijval');
  const open = gereserveerd - betaald - vrijgevallen;
  const eigenBesluit = boekingen.every(({ besluitId }) => besluitId === besluit.id);
  const sluit = eigenBesluit && gereserveerd <= besloten && open >= 0n && open === BigInt(restInCent) && teruggeboekt <= betaald;
  return { besloten, gereserveerd, betaald: betaald - teruggeboekt, terug: vrijgevallen + teruggeboekt, open, sluit };
}
