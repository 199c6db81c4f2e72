import { Client } from 'pg';

/** Whether the database holds nothing, a whole demonstration, part of one, or somebody's own data. */
export type DemoState = 'leeg' | 'gereed' | 'half' | 'eigen';

/** Looks as dt_owner, who may list the regio's through dt_poort. */
export async function readDemoState(ownerUrl: string): Promise<DemoState> {
  return withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ stand: string | null }>("select instellingen ->> 'demonstratie' as stand from regio");
    if (rows.length === 0) return 'leeg';
    if (rows.some(({ stand }) => stand === null)) return 'eigen';
    return rows.every(({ stand }) => stand === 'gereed') ? 'gereed' : 'half';
  });
}

/** Empties a demonstration that was cut off while loading, so that it can be loaded again. */
export async function wipeHalfDemo(ownerUrl: string): Promise<void> {
  await withOwner(ownerUrl, (client) => client.query('drop schema public cascade; create schema public'));
}

async function withOwner<T>(url: string, body: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await body(client);
  } finally {
    await client.end();
  }
}
