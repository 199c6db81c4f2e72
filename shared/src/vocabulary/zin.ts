/** Whether a text says something: at least two letters in a row. A full stop, a dash or a lone letter is no reason. */
export function zegtIets(tekst: string | null | undefined): boolean {
  return /\p{L}{2}/u.test(tekst ?? '');
}
