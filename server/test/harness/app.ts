import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../src/create-app.js';
import type { StartOptions } from '../../src/platform/config/options.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { gehoordeGeheimen } from './geheimen.js';
import { Oor } from './oor.js';

export interface TestApp {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly database: TestDatabase;
  readonly options: StartOptions;
  /** @throws {Error} when somebody got a secret of another regio, or when one was logged or left as a message, a line or mail */
  stop(): Promise<void>;
}

// Most tests report presence without a socket.
const ZONDER_VERBINDING_MS = 3_600_000;

/** A database and a data folder that were used before. */
export interface Eerder {
  readonly database: TestDatabase;
  readonly bereidVoor: (dataDir: string) => Promise<void>;
}

/** What the servers of this file answer and log, from the first that starts to the last that stops. */
const toehoorder = { oor: undefined as Oor | undefined, servers: 0 };

function luister(): void {
  toehoorder.oor ??= new Oor();
  toehoorder.servers += 1;
}

async function eisNietsGehoord(database: TestDatabase): Promise<void> {
  const { oor } = toehoorder;
  toehoorder.servers -= 1;
  if (!oor) return;
  if (toehoorder.servers === 0) {
    oor.weg();
    toehoorder.oor = undefined;
  }
  const gehoord = await gehoordeGeheimen(oor, database);
  if (gehoord.length > 0) throw new Error(`geheimen gehoord waar zij niet horen:\n${gehoord.slice(0, 20).join('\n')}`);
}

/** The real server on a free port and a database of its own. */
export async function startTestApp(mode: StartOptions['mode'] = 'demonstratie', anders: Partial<StartOptions> = {}, eerder?: Eerder): Promise<TestApp> {
  const database = eerder?.database ?? (await createTestDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'doorbraaktafel-data-'));
  await eerder?.bereidVoor(dataDir);
  const options: StartOptions = { urls: database.urls, port: 0, host: '127.0.0.1', demo: false, dataDir, mode, presenceGraceMs: ZONDER_VERBINDING_MS, ...anders };
  luister();
  const app = await createApp(options);
  await app.listen(options.port, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    database,
    options,
    stop: async () => {
      await app.close();
      try {
        await eisNietsGehoord(database);
      } finally {
        await database.drop();
        await rm(dataDir, { recursive: true, force: true });
      }
    },
  };
}
