/** One agreed term of a loan; the day as yyyy-mm-dd. */
export interface Termijn {
  readonly nummer: number;
  readonly op: string;
  readonly bedragInCent: bigint;
}

export interface Termijnstand extends Termijn {
  readonly betaaldInCent: bigint;
  readonly stand: 'betaald' | 'deels' | 'open' | 'te_laat';
}

/** What came back fills the terms in their order; what is open after its day is late. */
export function aflosstand(termijnen: readonly Termijn[], teruggekregenInCent: bigint, vandaag: string): Termijnstand[] {
  let over = teruggekregenInCent;
  return termijnen.map((termijn) => {
    const betaaldInCent = over < termijn.bedragInCent ? over : termijn.bedragInCent;
    over -= betaaldInCent;
    return { ...termijn, betaaldInCent, stand: standVan(termijn, betaaldInCent, vandaag) };
  });
}

function standVan({ op, bedragInCent }: Termijn, betaaldInCent: bigint, vandaag: string): Termijnstand['stand'] {
  if (betaaldInCent === bedragInCent) return 'betaald';
  if (op < vandaag) return 'te_laat';
  return betaaldInCent > 0n ? 'deels' : 'open';
}
