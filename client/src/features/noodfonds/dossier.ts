import type { UitgaveQuery } from '../../generated/graphql';

/** One expense with its entries, approvals and what this reader may know of it. */
export type Dossier = UitgaveQuery['uitgave'];
