/** The contrast of two colours written as #rrggbb, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(een: string, ander: string): number {
  const [donker = 0, licht = 0] = [helderheid(een), helderheid(ander)].sort((a, b) => a - b);
  return (licht + 0.05) / (donker + 0.05);
}

function helderheid(kleur: string): number {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5].map((plek) => lineair(Number.parseInt(kleur.slice(plek, plek + 2), 16) / 255));
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

function lineair(kanaal: number): number {
  return kanaal <= 0.04045 ? kanaal / 12.92 : ((kanaal + 0.055) / 1.055) ** 2.4;
}
