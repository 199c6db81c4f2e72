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

/** What came back fills the terms in their order; what is open after its day is late. What was never lent falls off the last terms: nobody owes it. */
export function aflosstand(termijnen: readonly Termijn[], { teruggekregenInCent, nietGeleendInCent }: { teruggekregenInCent: bigint; nietGeleendInCent: bigint }, vandaag: string): Termijnstand[] {
  let over = teruggekregenInCent;
  return zonderStaart(termijnen, nietGeleendInCent).map((termijn) => {
    const betaaldInCent = over < termijn.bedragInCent ? over : termijn.bedragInCent;
    over -= betaaldInCent;
    return { ...termijn, betaaldInCent, stand: standVan(termijn, betaaldInCent, vandaag) };
  });
}

function zonderStaart(termijnen: readonly Termijn[], nietGeleendInCent: bigint): Termijn[] {
  let ruimte = termijnen.reduce((samen, { bedragInCent }) => samen + bedragInCent, -nietGeleendInCent);
  return termijnen.flatMap((termijn) => {
    const bedragInCent = ruimte < termijn.bedragInCent ? ruimte : termijn.bedragInCent;
    ruimte -= bedragInCent;
    return bedragInCent > 0n ? [{ ...termijn, bedragInCent }] : [];
  });
}

function standVan({ op, bedragInCent }: Termijn, betaaldInCent: bigint, vandaag: string): Termijnstand['stand'] {
  if (betaaldInCent === bedragInCent) return 'betaald';
  if (op < vandaag) return 'te_laat';
  return betaaldInCent > 0n ? 'deels' : 'open';
}
