/** The ceilings of a fonds that an amount is held against before it is sent; in cents. */
export interface Grenzen {
  readonly plafondPerCasusInCent: string | null;
  readonly vrijInCent: string;
}

/** Which ceiling an amount is above, the one per casus first; nothing while it fits. */
export function bovenGrens({ plafondPerCasusInCent, vrijInCent }: Grenzen, bedragInCent: string | null): { grens: 'plafond' | 'vrij'; inCent: string } | undefined {
  if (bedragInCent === null) return undefined;
  if (plafondPerCasusInCent !== null && BigInt(bedragInCent) > BigInt(plafondPerCasusInCent)) return { grens: 'plafond', inCent: plafondPerCasusInCent };
  return BigInt(bedragInCent) > BigInt(vrijInCent) ? { grens: 'vrij', inCent: vrijInCent } : undefined;
}
