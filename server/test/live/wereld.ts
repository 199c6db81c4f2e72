import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { createApp } from '../../src/create-app.js';
import { withClient } from '../harness/database.js';
import type { TestApp } from '../harness/app.js';
import type { TestLid, TestRegio } from '../harness/regios.js';

export interface Node {
  readonly app: NestExpressApplication;
  readonly url: string;
  stop(): Promise<void>;
}

/** Another server on the same database. */
export async function startNode(test: TestApp): Promise<Node> {
  const app = await createApp(test.options);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { app, url: `http://127.0.0.1:${port}`, stop: () => app.close() };
}

/** A casus to which exactly these leden have access; made behind the locks, as no module of the live floor owns it. */
export async function zetCasusNeer(test: TestApp, regio: TestRegio, leden: readonly TestLid[]): Promise<string> {
  const casusId = nieuwId();
  await achterDeSloten(test, async (sql) => {
    await sql(
      `insert into casus (regio_id, id, pseudoniem, fase, brengende_organisatie_id, gemeente_id, vraag, blokkade, client_weet_dit, wacht_sinds)
       values ($1, $2, $3, 'aangemeld', $4, $5, 'Wie regelt het huurcontract?', 'woning', true, now())`,
      [regio.id, casusId, `Reiger ${casusId.slice(-6)}`, regio.organisaties.zorg, regio.organisaties.gemeente],
    );
    for (const { ctx } of leden) {
      await sql(
        `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond)
         values ($1, $2, $3, $4, $5, $6, case when $6 = 'client' then 'client' else 'deelnemer' end)`,
        [regio.id, nieuwId(), casusId, ctx.lidId, ctx.organisatieId, ctx.rol],
      );
    }
  });
  return casusId;
}

/** SQL as superuser without triggers: the state another program left behind. */
export async function achterDeSloten(
  test: TestApp,
  body: (sql: (text: string, params?: unknown[]) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  await withClient(test.database.superuserUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    await body((text, params) => client.query(text, params));
  });
}

/** Waits until a condition holds, and says how many milliseconds that took. */
export async function tot(wat: string, klopt: () => boolean, hoogstensMs = 5_000): Promise<number> {
  const begin = performance.now();
  while (!klopt()) {
    if (performance.now() - begin > hoogstensMs) throw new Error(`bleef uit: ${wat}`);
    await new Promise((verder) => setTimeout(verder, 10));
  }
  return performance.now() - begin;
}
