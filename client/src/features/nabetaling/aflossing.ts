import type { Betaling } from './dialoog';

type Termijn = Pick<Betaling['termijnen'][number], 'bedragInCent' | 'betaaldInCent' | 'stand'>;

/** What of a loan came back, what is left and what of that is late; in cents. */
export function aflossing(termijnen: readonly Termijn[]): { totaal: bigint; open: bigint; teLaat: bigint } {
  const som = (lijst: readonly Termijn[], deel: (termijn: Termijn) => bigint) => lijst.reduce((samen, termijn) => samen + deel(termijn), 0n);
  const rest = ({ bedragInCent, betaaldInCent }: Termijn) => BigInt(bedragInCent) - BigInt(betaaldInCent);
  return { totaal: som(termijnen, ({ bedragInCent }) => BigInt(bedragInCent)), open: som(termijnen, rest), teLaat: som(termijnen.filter(({ stand }) => stand === 'te_laat'), rest) };
}

/** What most likely came back now: what the scheme owes of an advance, or the next term of a loan. */
export function verwachtTerug({ voorschot, termijnen }: { voorschot: Pick<NonNullable<Betaling['voorschot']>, 'openInCent'> | null; termijnen: readonly Termijn[] }): string | null {
  if (voorschot && voorschot.openInCent !== '0') return voorschot.openInCent;
  const volgende = termijnen.find(({ stand }) => stand !== 'betaald');
  return volgende ? `${BigInt(volgende.bedragInCent) - BigInt(volgende.betaaldInCent)}` : null;
}
