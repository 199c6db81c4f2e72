import type { Herinneringsoort } from '@doorbraaktafel/shared/vocabulary';

/** Something a lid agreed to, brought to mind; the row is the notice, there is no mail. */
export interface Herinnering {
  readonly id: string;
  readonly soort: Herinneringsoort;
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly actieId: string | null;
  readonly besluitId: string | null;
  /** What was agreed, in the words of the actie or the besluit. */
  readonly tekst: string;
  /** ISO date on which it is or was due. */
  readonly dag: string;
  readonly gemaaktOp: Date;
}

/** Days before the agreed day on which an actie is brought to mind; a proposal. */
export const DAGEN_VOORAF = 2;
