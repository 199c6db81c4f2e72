import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { start, type Running } from '../../../server/src/main.js';
import { createTestDatabase, type TestDatabase } from '../../../server/test/harness/database.js';
import { Gebruiker } from './gebruiker.js';

const VLAGGEN = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const WACHTTIJD_MS = 10_000;

export const TELEFOON = { width: 360, height: 740 };
export const BUREAU = { width: 1440, height: 900 };

/** The real server with the demonstration, and a real browser. */
export class Reis {
  private constructor(
    readonly url: string,
    readonly database: TestDatabase,
    private readonly server: Running,
    private readonly browser: Browser,
    private readonly dataDir: string,
  ) {}

  static async begin(): Promise<Reis> {
    const database = await createTestDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'doorbraaktafel-reis-'));
    const poort = await vrijePoort();
    const server = await start({ urls: database.urls, port: poort, host: '127.0.0.1', demo: true, dataDir, mode: 'demonstratie' });
    const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: VLAGGEN });
    return new Reis(server.url, database, server, browser, dataDir);
  }

  /** Somebody with a screen of his own, signed in as an invented account such as `regisseur@ijmond.example`. */
  async gebruiker(email: string, scherm = BUREAU): Promise<Gebruiker> {
    const gebruiker = await this.vreemde(scherm);
    await gebruiker.meldAan(email);
    return gebruiker;
  }

  /** Somebody with a screen of his own who is not signed in. */
  async vreemde(scherm = BUREAU): Promise<Gebruiker> {
    const context = await this.browser.newContext({ viewport: scherm, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
    const pagina = await context.newPage();
    pagina.setDefaultTimeout(WACHTTIJD_MS);
    return new Gebruiker(pagina, this.url);
  }

  async einde(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
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
