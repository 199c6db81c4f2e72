const MINUTEN_PER_DAG = 1440;

/** Whole days, or hours below one day; minutes are rounded for reading only. */
export function duurVan(minuten: number): { eenheid: 'uren' | 'dagen'; aantal: number } {
  if (minuten < MINUTEN_PER_DAG) return { eenheid: 'uren', aantal: Math.round(minuten / 60) };
  return { eenheid: 'dagen', aantal: Math.floor(minuten / MINUTEN_PER_DAG) };
}
