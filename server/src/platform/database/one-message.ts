import type { PoolClient } from 'pg';

/** The stream below a client; pg does not type it. */
interface WithStream {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

/** Lets the statements of this turn of the event loop leave together; on a pipelined client they wait for no answer. */
export function oneMessage(client: PoolClient): void {
  const { stream } = (client as unknown as WithStream).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
