/** The page number in an address; whatever is not a whole number from one on is the first page. */
export function leesPagina(tekst: string | null): number {
  return tekst !== null && /^[1-9]\d{0,5}$/.test(tekst) ? Number(tekst) : 1;
}
