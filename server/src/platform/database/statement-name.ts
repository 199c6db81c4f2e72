const HOOGSTENS = 500;
const namen = new Map<string, string>();

/**
 * The name under which a connection prepares a statement, so that it is parsed and planned once.
 * The product's texts are few and fixed; should that ever change, the rest goes unprepared.
 */
export function statementName(text: string): string | undefined {
  const bekend = namen.get(text);
  if (bekend || namen.size >= HOOGSTENS) return bekend;
  const naam = `dt_${namen.size + 1}`;
  namen.set(text, naam);
  return naam;
}
