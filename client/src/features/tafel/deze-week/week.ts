import type { DezeWeekQuery } from '../../../generated/graphql';

/** Everything of the first page. */
export type Week = DezeWeekQuery['dezeWeek'];
