import type { Tx } from '../../../platform/database/transaction.js';

interface Voorval {
  readonly actie: string;
  readonly casusId: string;
  /** The day it happened, if that was not today. */
  readonly gebeurdOp?: string;
  /** Why the data were used, if not for the table itself. */
  readonly doel?: string;
  readonly inhoud?: Record<string, unknown>;
}

/** Writes the event of a change to a casus and tells everybody around it. */
export function meld(tx: Tx, { actie, casusId, gebeurdOp, doel, inhoud }: Voorval): void {
  tx.record({
    actie,
    onderwerp: { soort: 'casus', id: casusId },
    casusId,
    ...(gebeurdOp ? { gebeurdOp: new Date(gebeurdOp) } : {}),
    ...(doel ? { doel } : {}),
    ...(inhoud ? { inhoud } : {}),
  });
  tx.liveCasus(casusId, 'casus.gewijzigd', { casusId });
}
