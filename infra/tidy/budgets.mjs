/** The budgets of docs/architecture.md §3: name, what is measured, the most it may be. */
export const BUDGETS = [
  ['median', (cijfers) => cijfers.mediaan, 60],
  ['p90', (cijfers) => cijfers.p90, 150],
  ['max lines', (cijfers) => cijfers.langsteBestand.maat, 300],
  ['cycles', (cijfers) => cijfers.kringen, 0],
  ['largest constructor', (cijfers) => cijfers.grootsteConstructor.maat, 6],
  ['any', (cijfers) => cijfers.any.maat, 0],
  ['longest function', (cijfers) => cijfers.langsteFunctie.maat, 50],
  ['longest comment block', (cijfers) => cijfers.langsteCommentaar.maat, 4],
  ['skipped tests', (cijfers) => cijfers.overgeslagen.maat, 0],
  ['TODOs', (cijfers) => cijfers.todos.maat, 0],
];

/** The budgets that these figures exceed. */
export function overschrijdingen(cijfers) {
  return BUDGETS.filter(([, meet, grens]) => meet(cijfers) > grens).map(([naam]) => naam);
}
