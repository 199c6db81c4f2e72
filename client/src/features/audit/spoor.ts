import type { BesluitspoorQuery } from '../../generated/graphql';

/** One besluit as toezicht reads it. */
export type Spoor = BesluitspoorQuery['besluitSpoor'];
