import { createHash } from 'node:crypto';
import { OngeldigeInvoer, OpdrachtAnders } from '@doorbraaktafel/shared/weigeringen';
import { isId } from '@doorbraaktafel/shared/ids';
import type { Statement, Tx } from './transaction.js';

/** A command with a client-made id: a retry answers what the first try answered. */
export interface Opdracht {
  readonly id: string;
  readonly naam: string;
  /** The input; only a hash per field is stored. */
  readonly velden: object;
}

type Eerder<T> = { antwoord: T } | undefined;

/** Claims the command id, or answers what an earlier run of the same command answered. */
export async function claimCommand<T>(tx: Tx, opdracht: Opdracht): Promise<Eerder<T>> {
  if (!isId(opdracht.id)) throw new OngeldigeInvoer({ nl: 'Het kenmerk van de opdracht is niet geldig. Laad de pagina opnieuw.', en: 'The reference of this act is not valid. Reload the page.' }, 'opdrachtId');
  const velden = hashFields(opdracht.velden);
  const claimed = await tx.sql(
    `insert into opdracht (regio_id, id, lid_id, naam, velden) values ($1, $2, $3, $4, $5) on conflict do nothing returning id`,
    [tx.regioId, opdracht.id, tx.lidId, opdracht.naam, JSON.stringify(velden)],
  );
  if (claimed.length > 0) return undefined;
  const [eerder] = await tx.sql<{ naam: string; velden: Record<string, string>; antwoord: T }>(
    'select naam, velden, antwoord from opdracht where regio_id = $1 and id = $2',
    [tx.regioId, opdracht.id],
  );
  if (!eerder || eerder.naam !== opdracht.naam) throw new OpdrachtAnders('opdrachtId');
  const anders = firstDifference(eerder.velden, velden);
  if (anders) throw new OpdrachtAnders(anders);
  return { antwoord: eerder.antwoord };
}

/** Keeps the answer for a retry. */
export function answerStatement(regioId: string, opdracht: Opdracht, antwoord: unknown): Statement {
  return {
    text: 'update opdracht set antwoord = $3 where regio_id = $1 and id = $2',
    params: [regioId, opdracht.id, JSON.stringify(antwoord ?? null)],
  };
}

function hashFields(velden: object): Record<string, string> {
  const hash = (waarde: unknown) =>
    createHash('sha256')
      .update(JSON.stringify(waarde, (_, v) => (typeof v === 'bigint' ? `${v}` : v)) ?? 'null')
      .digest('base64url');
  return Object.fromEntries(Object.entries(velden).map(([veld, waarde]) => [veld, hash(waarde)]));
}

function firstDifference(a: Record<string, string>, b: Record<string, string>): string | undefined {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].find((veld) => a[veld] !== b[veld]);
}
