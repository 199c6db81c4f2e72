import type { Kleurschema, Themakleur } from '@doorbraaktafel/shared/vocabulary';

/** What a beheerder fills in. */
export type Kleuren = Record<Kleurschema, Record<Themakleur, string>>;
