import { WAARDEN, type Gelijkheidsoordeel, type Waarde } from '@doorbraaktafel/shared/vocabulary';
import type { AfwijkingVeldenFragment } from '../../../generated/graphql';

/** A score with its reason; zero while nothing was chosen. */
export interface Weging {
  score: number;
  tekst: string;
  antwoord: string;
}

/** What one said of an earlier besluit. */
export interface Oordeel {
  oordeel: Gelijkheidsoordeel | null;
  reden: string;
}

/** Everything of a deviation that people fill in. */
export type Uitwerking = Record<Waarde, Weging> & {
  motivering: string;
  voorwaarden: string;
  herzienVoor: string;
  eindigtOp: string;
  oordelen: Record<string, Oordeel>;
};

/** Ids and faults of the fields of a form. */
export interface Veldhulp {
  id: (veld: string) => string;
  fout: (veld: string) => string | undefined;
}

/** The field of what one says of the earlier besluit in this place, or of why it is different. */
export const oordeelveld = (plek: number, deel: 'oordeel' | 'reden'): string => `oordelen.${plek}.${deel}`;

/** The fields in the order in which they stand, with this many earlier besluiten to answer. */
export const uitwerkvelden = (eerdere: number): string[] => [
  'oordelen', ...Array.from({ length: eerdere }, (_, plek) => [oordeelveld(plek, 'oordeel'), oordeelveld(plek, 'reden')]).flat(), ...WAARDEN.flatMap((waarde) => [`${waarde}.score`, `${waarde}.tekst`, `${waarde}.antwoord`]), 'motivering', 'voorwaarden', 'herzienVoor', 'eindigtOp',
];

/** What stood there last, or a beginning with the sentence of the table. */
export function beginUitwerking({ motief, uitwerking }: AfwijkingVeldenFragment): Uitwerking {
  const weging = (waarde: Waarde): Weging => {
    const eerder = uitwerking?.waardentoets.find((een) => een.waarde === waarde);
    return { score: eerder?.score ?? 0, tekst: eerder?.tekst ?? '', antwoord: eerder?.antwoord ?? '' };
  };
  const oordelen = uitwerking?.oordelen.map(({ precedentId, oordeel, reden }) => [precedentId, { oordeel: leesOordeel(oordeel), reden: reden ?? '' }] as const) ?? [];
  return {
    legitimiteit: weging('legitimiteit'), betrokkenheid: weging('betrokkenheid'), rendement: weging('rendement'),
    motivering: uitwerking?.motivering ?? motief, voorwaarden: uitwerking?.voorwaarden ?? '',
    herzienVoor: uitwerking?.herzienVoor ?? '', eindigtOp: uitwerking?.eindigtOp ?? '', oordelen: Object.fromEntries(oordelen),
  };
}

/** The command for what was filled in: what has to be answered of the earlier besluiten first and in its order, also when it was not answered, so that it is refused in its place. */
export function alsOpdracht(voorstelId: string, { oordelen, herzienVoor, eindigtOp, ...rest }: Uitwerking, teBeantwoorden: readonly string[]) {
  const beantwoord = Object.keys(oordelen).filter((id) => oordelen[id]?.oordeel && !teBeantwoorden.includes(id));
  return {
    voorstelId,
    ...rest,
    herzienVoor: herzienVoor || null,
    eindigtOp: eindigtOp || null,
    oordelen: [...teBeantwoorden, ...beantwoord].map((precedentId) => ({ precedentId, oordeel: oordelen[precedentId]?.oordeel ?? '', reden: oordelen[precedentId]?.reden || null })),
  };
}

function leesOordeel(oordeel: string): Gelijkheidsoordeel {
  return oordeel === 'gelijk' ? 'gelijk' : 'anders';
}
