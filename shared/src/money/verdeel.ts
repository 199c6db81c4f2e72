/**
 * Divides whole cents by weight; the parts always add up to the whole.
 * Left-over cents go to the largest remainders, the earliest first when they are equal.
 * @throws {RangeError} when the amount or a weight is negative, or all weights are nought
 */
export function verdeel(bedragInCent: bigint, gewichten: readonly bigint[]): bigint[] {
  const totaal = gewichten.reduce((som, gewicht) => som + gewicht, 0n);
  if (bedragInCent < 0n || totaal <= 0n || gewichten.some((gewicht) => gewicht < 0n)) {
    throw new RangeError('verdelen vraagt een bedrag en gewichten die niet negatief zijn');
  }
  const delen = gewichten.map((gewicht) => (bedragInCent * gewicht) / totaal);
  const over = bedragInCent - delen.reduce((som, deel) => som + deel, 0n);
  const rangorde = gewichten
    .map((gewicht, plaats) => ({ plaats, rest: (bedragInCent * gewicht) % totaal }))
    .sort((a, b) => (a.rest === b.rest ? a.plaats - b.plaats : a.rest > b.rest ? -1 : 1));
  const krijgtMeer = new Set(rangorde.slice(0, Number(over)).map(({ plaats }) => plaats));
  return delen.map((deel, plaats) => (krijgtMeer.has(plaats) ? deel + 1n : deel));
}
