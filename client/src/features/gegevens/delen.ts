import type { BewaringVeldenFragment, TekstenFragment } from '../../generated/graphql';

/** One source's text of one data group. */
export type Tekstdeel = TekstenFragment['delen'][number];
/** A hold on destroying. */
export type Stop = BewaringVeldenFragment['stops'][number];
