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

/** Writes whole cents in Dutch notation, such as `€ 1.250,50`, with a space that does not break. */
export function schrijfEuro(bedragInCent: bigint): string {
  const cijfers = (bedragInCent < 0n ? -bedragInCent : bedragInCent).toString().padStart(3, '0');
  const euro = cijfers.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `€\u00a0${bedragInCent < 0n ? '-' : ''}${euro},${cijfers.slice(-2)}`;
}
