const DUTCH_AMOUNT = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/;

/**
 * Reads a Dutch amount ("1.280", "€ 1.280,50", "1280,-") as whole cents in a string.
 * Gives null for an empty text and undefined for a text that is no amount; a dot is only ever a thousand.
 */
export function leesEuroInvoer(tekst: string): string | null | undefined {
  const kaal = tekst.replace(/[€\s\u00a0]/g, '');
  if (kaal === '') return null;
  const delen = DUTCH_AMOUNT.exec(kaal);
  if (!delen) return undefined;
  const [, teken = '', heel = '', rest = ''] = delen;
  const cent = BigInt(heel.replaceAll('.', '')) * 100n + BigInt(rest === '-' ? 0 : rest.padEnd(2, '0'));
  return (teken ? -cent : cent).toString();
}

/** What is wrong with a text that is no amount: too many decimals, a power of ten, or no number at all. */
export function waaromOnleesbaar(tekst: string): 'decimalen' | 'macht' | 'getal' {
  const kaal = tekst.replace(/[€\s\u00a0]/g, '');
  if (/^-?[\d.]+,\d{3,}$/.test(kaal)) return 'decimalen';
  return /^-?\d[\d.,]*e[+-]?\d+$/i.test(kaal) ? 'macht' : 'getal';
}

/** Writes cents the way a person types them: "1.280" or "1.280,50"; empty for null. */
export function toonEuroInvoer(cent: string | null): string {
  if (cent === null) return '';
  const bedrag = BigInt(cent);
  const positief = bedrag < 0n ? -bedrag : bedrag;
  const heel = (positief / 100n).toString().replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = positief % 100n;
  return `${bedrag < 0n ? '-' : ''}${heel}${rest === 0n ? '' : `,${rest.toString().padStart(2, '0')}`}`;
}
