import type { BewaartermijnenQuery } from '../../generated/graphql';

/** One kind of data with how long it is kept. */
export type Termijn = BewaartermijnenQuery['bewaartermijnen']['lijst'][number];
