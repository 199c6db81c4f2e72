import 'reflect-metadata';
import { migrate } from './platform/database/migrate.js';
import type { StartOptions } from './platform/config/options.js';
import { createApp } from './create-app.js';

export interface Running {
  readonly url: string;
  readonly accounts: readonly { email: string; omschrijving: string; regioNaam: string }[];
  stop(): Promise<void>;
}

/** Brings the schema up to date, loads the demonstration when asked, and serves. */
export async function start(options: StartOptions): Promise<Running> {
  await migrate(options.urls.owner);
  const { app, accounts } = await createApp(options);
  await app.listen(options.port, options.host);
  return { url: `http://${options.host}:${options.port}`, accounts, stop: () => app.close() };
}
