import type { Feitsoort, StagnatieParameters } from '@doorbraaktafel/shared/vocabulary';
import { dagenTussen, type Dag } from '../dag.js';
import type { Casusfeiten } from '../feit.js';

/** 1 needs attention, 2 is stuck, 3 cannot wait. */
export type Ernst = 1 | 2 | 3;

/** A rule that the facts meet: which, how serious, for how many days, and why in plain Dutch. */
export interface Stagnatie {
  readonly regel: string;
  readonly ernst: Ernst;
  readonly dagen: number;
  readonly reden: string;
}

/** Since when the situation lasts and what to say about it. */
export interface Bevinding {
  readonly sinds: Dag;
  readonly reden: string;
}

/** The least there must be of one kind of fact; with this alone a casus can be ranked at its heaviest without applying a rule. */
export interface Begin {
  readonly soort: Feitsoort;
  readonly waarde?: string;
  /** At least this many, one when absent. */
  readonly keer?: number;
  /** The first at least this many days ago. */
  readonly dagen?: number;
  /** None of these kinds. */
  readonly tenzij?: readonly Feitsoort[];
}

/** Days that so many months last at least. */
export const minstensDagen = (maanden: number) => maanden * 28;

export interface Regel {
  readonly id: string;
  readonly ernst: Ernst;
  readonly bron: string;
  /** Without these facts it finds nothing, and a finding never begins before the first of them. */
  readonly begint: (parameters: StagnatieParameters) => Begin;
  readonly vind: (casus: Casusfeiten, parameters: StagnatieParameters) => Bevinding | undefined;
}

/** Whole months and days as people say them. */
export function duur(sinds: Dag, vandaag: Dag): string {
  const dagen = dagenTussen(sinds, vandaag);
  if (dagen < 60) return dagen === 1 ? '1 dag' : `${dagen} dagen`;
  return `${Math.floor(dagen / 30.44)} maanden`;
}
