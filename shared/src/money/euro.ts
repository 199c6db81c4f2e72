import type { Taal } from '../taal/index.js';

/** The largest amount one act may name: ten milliard euro, in cents. */
export const HOOGSTE_BEDRAG_IN_CENT = 1_000_000_000_000n;

const EURO = /^(?:€\s*)?(?<min>-)?(?<heel>\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(?<cent>\d{2}|-))?$/u;

/**
 * Reads an amount in Dutch notation, such as `1.250,50`, `€ 1250` or `40,-`.
 * @returns whole cents, or undefined when the text is no such amount
 */
export function leesEuro(tekst: string): bigint | undefined {
  const delen = EURO.exec(tekst.trim())?.groups;
  if (!delen?.['heel']) return undefined;
  const euro = BigInt(delen['heel'].replaceAll('.', ''));
  const cent = delen['cent'] && delen['cent'] !== '-' ? BigInt(delen['cent']) : 0n;
  const bedrag = euro * 100n + cent;
  return delen['min'] ? -bedrag : bedrag;
}

const TEKENS: Readonly<Record<Taal, { duizend: string; komma: string; na: string }>> = {
  nl: { duizend: '.', komma: ',', na: '\u00a0' },
  en: { duizend: ',', komma: '.', na: '' },
};

/** Writes whole cents: `€ 1.250,50` in Dutch, with a space that does not break, and `€1,250.50` in English. */
export function schrijfEuro(bedragInCent: bigint, taal: Taal = 'nl'): string {
  const { duizend, komma, na } = TEKENS[taal];
  const cijfers = (bedragInCent < 0n ? -bedragInCent : bedragInCent).toString().padStart(3, '0');
  const euro = cijfers.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, duizend);
  return `€${na}${bedragInCent < 0n ? '-' : ''}${euro}${komma}${cijfers.slice(-2)}`;
}
