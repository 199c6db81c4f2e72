import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { start, type Running } from '../../../server/src/main.js';
import { createTestDatabase, withClient, type TestDatabase } from '../../../server/test/harness/database.js';
import { type Aanmelddienst, startAanmelddienst } from '../../../infra/openid/aanmelddienst.mjs';
import { MENSEN } from '../../../infra/openid/mensen.mjs';
import { gehoordeGeheimen } from '../../../server/test/harness/geheimen.js';
import { Oor } from '../../../server/test/harness/oor.js';
import { Gebruiker } from './gebruiker.js';

const VLAGGEN = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const WACHTTIJD_MS = 10_000;

export const TELEFOON = { width: 360, height: 740 };
export const BUREAU = { width: 1440, height: 900 };

/** The real server with the demonstration and its provider, and a real browser. */
export class Reis {
  private readonly nodes: Running[] = [];

  private constructor(
    readonly url: string,
    readonly database: TestDatabase,
    private readonly server: Running,
    private readonly browser: Browser,
    private readonly dataDir: string,
    readonly dienst: Aanmelddienst,
    private readonly oor: Oor,
  ) {}

  /** Everything that is answered, logged and sent live from here on is searched for secrets of others at the end. */
  static async begin(): Promise<Reis> {
    const database = await createTestDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'doorbraaktafel-reis-'));
    const poort = await vrijePoort();
    const dienst = await startAanmelddienst({ mensen: MENSEN });
    const oor = new Oor();
    const server = await start({ urls: database.urls, port: poort, host: '127.0.0.1', demo: true, dataDir, mode: 'demonstratie', openid: { demonstratie: dienst.uitgever } });
    if (server.openid) await dienst.open([server.openid]);
    const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: VLAGGEN });
    return new Reis(server.url, database, server, browser, dataDir, dienst, oor);
  }

  /** Somebody with a screen of his own, signed in as an invented account such as `regisseur@ijmond.example`. */
  async gebruiker(email: string, scherm = BUREAU, url = this.url): Promise<Gebruiker> {
    const gebruiker = await this.vreemde(scherm, url);
    await gebruiker.meldAan(email);
    return gebruiker;
  }

  /** Another server on the same database. */
  async tweedeNode(): Promise<Running> {
    const node = await start({ urls: this.database.urls, port: await vrijePoort(), host: '127.0.0.1', demo: false, dataDir: this.dataDir, mode: 'demonstratie' });
    this.nodes.push(node);
    return node;
  }

  /** Somebody with a screen of his own who is not signed in; at the first server unless another is named. */
  async vreemde(scherm = BUREAU, url = this.url): Promise<Gebruiker> {
    const context = await this.browser.newContext({ viewport: scherm, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
    const pagina = await context.newPage();
    pagina.setDefaultTimeout(WACHTTIJD_MS);
    pagina.on('websocket', (lijn) => lijn.on('framereceived', ({ payload }) => void this.oor.regels.push(`live: ${payload.toString()}`)));
    return new Gebruiker(pagina, url);
  }

  /** Moves every proof of identity back in time, as if people signed in an hour ago. */
  async uurGeleden(): Promise<void> {
    await this.achterDeSloten("update sessie set bevestigd_op = now() - interval '1 hour'");
  }

  /** Moves the data, behind the locks and the triggers. */
  async achterDeSloten(sql: string, params: readonly unknown[] = []): Promise<void> {
    await withClient(this.database.superuserUrl, async (client) => {
      await client.query("set session_replication_role = 'replica'");
      await client.query(sql, [...params]);
    });
  }

  /** @throws {Error} when somebody got a secret of another regio, or when one stood in the log or in a live message */
  async einde(): Promise<void> {
    await this.browser.close();
    this.oor.weg();
    const gehoord = await gehoordeGeheimen(this.oor, this.database);
    await this.ruimOp();
    if (gehoord.length > 0) throw new Error(`geheimen gehoord waar zij niet horen:\n${gehoord.slice(0, 20).join('\n')}`);
  }

  private async ruimOp(): Promise<void> {
    for (const node of this.nodes) await node.stop();
    await this.server.stop();
    await this.dienst.stop();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

async function vrijePoort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((klaar, mis) => {
    const proef = createServer();
    proef.once('error', mis);
    proef.listen(0, '127.0.0.1', () => {
      const adres = proef.address();
      proef.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0));
    });
  });
}
