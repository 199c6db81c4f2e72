import 'reflect-metadata';
import { createApp } from './create-app.js';
import { DEMO_WACHTWOORD, laadDemonstratie, toonAccounts } from './demo/demo.js';
import { type Demonstratieclient, verbindDemonstratie } from './demo/openid.js';
import { Hersleutelen } from './modules/bsn/index.js';
import { BeheerderErbij, EersteBeheerder, type ExtraBeheerder, type NieuweRegio } from './modules/identiteit/index.js';
import type { StartOptions } from './platform/config/options.js';
import { readDemoState, wipeHalfDemo } from './platform/database/demo-state.js';
import { migrate } from './platform/database/migrate.js';

export interface Running {
  readonly url: string;
  readonly accounts: readonly { email: string; omschrijving: string; regioNaam: string }[];
  /** The one password of the invented accounts; absent outside the demonstration. */
  readonly wachtwoord?: string;
  /** What the provider of the demonstration must know of us. */
  readonly openid?: Demonstratieclient;
  stop(): Promise<void>;
}

/** Brings the schema up to date, loads the demonstration when asked, and serves. */
export async function start(options: StartOptions): Promise<Running> {
  const laden = await prepareDatabase(options);
  const app = await createApp(options);
  await app.init();
  if (laden) await laadDemonstratie(app);
  await app.listen(options.port, options.host);
  const accounts = options.demo ? toonAccounts(app) : [];
  const openid = options.demo && options.openid?.demonstratie ? await verbindDemonstratie(app, options.openid.demonstratie) : undefined;
  return { openid, url: `http://${options.host}:${options.port}`, accounts, wachtwoord: options.demo ? DEMO_WACHTWOORD : undefined, stop: () => app.close() };
}

// Answers whether the demonstration must still be loaded.
async function prepareDatabase({ urls, demo }: StartOptions): Promise<boolean> {
  await migrate(urls.owner);
  if (!demo) return false;
  const stand = await readDemoState(urls.owner);
  if (stand === 'half') {
    await wipeHalfDemo(urls.owner);
    await migrate(urls.owner);
  }
  return stand === 'leeg' || stand === 'half';
}

/** Seals every BSN with a new key, without serving; answers how many. */
export async function hersleutelBsn(options: StartOptions): Promise<number> {
  await migrate(options.urls.owner);
  const app = await createApp(options);
  await app.init();
  try {
    return await app.get(Hersleutelen).draai();
  } finally {
    await app.close();
  }
}

/** Makes a regio with its first beheerders, without serving; answers the link for each of them. */
export async function maakEersteBeheerder(options: StartOptions, gegevens: NieuweRegio): Promise<string[]> {
  await migrate(options.urls.owner);
  const app = await createApp(options);
  await app.init();
  try {
    return await app.get(EersteBeheerder).maak(gegevens);
  } finally {
    await app.close();
  }
}

/** Invites a beheerder for a regio that has fewer than two, without serving; as the role of the migrations, which alone may. Answers the link. */
export async function maakBeheerderErbij(options: StartOptions, gegevens: ExtraBeheerder): Promise<string> {
  await migrate(options.urls.owner);
  const app = await createApp({ ...options, urls: { ...options.urls, app: options.urls.owner } });
  await app.init();
  try {
    return await app.get(BeheerderErbij).maak(gegevens);
  } finally {
    await app.close();
  }
}
