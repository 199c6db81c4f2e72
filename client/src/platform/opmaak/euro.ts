/** An amount in whole cents, as the wire gives it (scalar `Cent`) or as bigint. */
export type Cent = string | bigint;

/** "€ 1.280" or "€ 1.280,50" from cents; whole euros lose their decimals. Throws a SyntaxError on anything but cents. */
export function euro(cent: Cent): string {
  const bedrag = BigInt(cent);
  const rest = bedrag % 100n;
  return rest === 0n ? `${teken(bedrag)}€\u00a0${heel(bedrag)}` : euroPrecies(bedrag);
}

/** "€ 1.280,00" from cents, always with decimals: for columns and ledgers. */
export function euroPrecies(cent: Cent): string {
  const bedrag = BigInt(cent);
  const rest = (absoluut(bedrag) % 100n).toString().padStart(2, '0');
  return `${teken(bedrag)}€\u00a0${heel(bedrag)},${rest}`;
}

/** "1.280", a count with Dutch thousands. */
export function getal(aantal: number | bigint): string {
  return new Intl.NumberFormat('nl-NL').format(aantal);
}

/** "47,5%" from a share between 0 and 1, with at most one decimal. */
export function procent(deel: number): string {
  return new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 }).format(deel);
}

function heel(bedrag: bigint): string {
  return getal(absoluut(bedrag) / 100n);
}

function teken(bedrag: bigint): string {
  return bedrag < 0n ? '−' : '';
}

function absoluut(bedrag: bigint): bigint {
  return bedrag < 0n ? -bedrag : bedrag;
}
