import type { STANDFIGUREN } from '@doorbraaktafel/shared/validation';

export type Figuur = (typeof STANDFIGUREN)[number];

/** How a kind of entry counts in a figure: added, taken off, or not at all. */
const TELT: Readonly<Record<Figuur, readonly [erbij: readonly string[], eraf: readonly string[]]>> = {
  begroot: [['begroting'], ['overheveling']],
  gereserveerd: [['reservering'], ['betaling', 'vrijval']],
  betaald: [['betaling', 'terugcorrectie'], ['correctie', 'terugontvangst']],
  vrij: [['begroting', 'vrijval', 'correctie', 'terugontvangst'], ['reservering', 'overheveling', 'terugcorrectie']],
};

const isEen = (soorten: readonly string[]) => `b.soort in (${soorten.map((soort) => `'${soort}'`).join(', ')})`;

/** Per figure the amount of one entry of `boeking b` with its sign, and nothing for an entry that is not part of it. */
export const FIGUREN = Object.fromEntries(
  Object.entries(TELT).map(([figuur, [erbij, eraf]]) => [figuur, `case when ${isEen(erbij)} then b.bedrag_in_cent when ${isEen(eraf)} then -b.bedrag_in_cent end`]),
) as Readonly<Record<Figuur, string>>;
