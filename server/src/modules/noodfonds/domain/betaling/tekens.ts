/**
 * The Latin characters that every SEPA bank accepts.
 * Source: EPC217-08, SEPA Requirements for an Extended Character Set, §1.2 (basic set), and its rule on slashes.
 */
export const SEPA_TEKENS = /^(?!\/)(?!.*\/\/)[A-Za-z0-9/\-?:().,'+ ]+(?<!\/)$/;

const NIET_SEPA = /[^A-Za-z0-9/\-?:().,'+ ]/g;

/** The same text in those characters: accents go, other characters become a point; no slash at either end. */
export function inSepaTekens(tekst: string, langste: number): string {
  const kaal = tekst.normalize('NFKD').replace(/\p{Mark}/gu, '').replace(/ß/g, 'ss').replace(/[øØ]/g, 'o').replace(NIET_SEPA, '.');
  const schoon = kaal.replace(/\/{2,}/g, '/').replace(/\s+/g, ' ').replace(/^[/ ]+/, '').slice(0, langste).replace(/[/ ]+$/, '');
  return schoon || '.';
}
