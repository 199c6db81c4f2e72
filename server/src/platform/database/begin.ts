import { isId } from '@doorbraaktafel/shared/ids';

/** Whom a transaction acts for; both ids are checked before they reach SQL text. */
export interface TransactionContext {
  readonly regioId: string;
  readonly lidId: string;
}

/**
 * BEGIN and the row-level-security context as one message; answers the visit to which reading counts.
 * With a casus the policies look at the access to that one only, so nothing of another can be read.
 * The values are validated UUIDs, so they can stand in the text.
 */
export function beginStatement({ regioId, lidId }: TransactionContext, casusId?: string): string {
  if (!isId(regioId) || !isId(lidId) || (casusId !== undefined && !isId(casusId))) throw new TypeError('context zonder geldige ids');
  const casus = casusId === undefined ? '' : ` set_config('app.casus', '${casusId}', true),`;
  return `BEGIN; SELECT set_config('app.regio', '${regioId}', true), set_config('app.lid', '${lidId}', true),${casus} date_bin('15 minutes', now(), 'epoch')::text as bezoek`;
}

/** The visit that the answer to `beginStatement` names. */
export function visitOf(answer: unknown): string {
  const [, context] = answer as [unknown, { rows: { bezoek: string }[] }];
  const [rij] = context.rows;
  if (!rij) throw new Error('De database noemt geen bezoek.');
  return rij.bezoek;
}
