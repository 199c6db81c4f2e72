import { createConnection, type NetConnectOpts, type Socket } from 'node:net';
import { log } from '../telemetry/log.js';
import { type Scanuitslag, Virusscanner } from './virusscanner.js';

const WACHTTIJD_MS = 20_000;
const BROK = 64 * 1024;

/**
 * Asks clamd with INSTREAM: the command, brokken each after its length in four bytes, and a length of nought.
 * Source: clamd(8), "INSTREAM". Own code, because the protocol is a page and the wrapper on npm writes files of its own.
 */
export class Clamd extends Virusscanner {
  private readonly doel: NetConnectOpts;

  /** @param adres `tcp://host:port` or `unix:/path` @throws {Error} on anything else */
  constructor(adres: string) {
    super();
    this.doel = leesAdres(adres);
  }

  async kijk(bytes: Uint8Array): Promise<Scanuitslag> {
    try {
      return uitslag(await vraag(this.doel, bytes));
    } catch (fout) {
      log.warn({ reden: (fout as NodeJS.ErrnoException).code ?? 'geen antwoord' }, 'virusscanner niet bereikbaar');
      return 'onbereikbaar';
    }
  }
}

export function leesAdres(adres: string): NetConnectOpts {
  if (adres.startsWith('unix:/')) return { path: adres.slice('unix:'.length) };
  const url = URL.canParse(adres) ? new URL(adres) : undefined;
  if (url?.protocol !== 'tcp:' || !url.hostname || !url.port) throw new Error('CLAMD is geen adres zoals tcp://127.0.0.1:3310 of unix:/run/clamav/clamd.ctl.');
  return { host: url.hostname, port: Number(url.port) };
}

function vraag(doel: NetConnectOpts, bytes: Uint8Array): Promise<string> {
  return new Promise((klaar, mis) => {
    const stopcontact = createConnection(doel, () => stuur(stopcontact, bytes));
    let antwoord = '';
    stopcontact.setTimeout(WACHTTIJD_MS, () => stopcontact.destroy(new Error('geen antwoord')));
    stopcontact.setEncoding('utf8').on('data', (deel: string) => (antwoord += deel));
    stopcontact.on('error', mis).on('close', () => klaar(antwoord));
  });
}

function stuur(stopcontact: Socket, bytes: Uint8Array): void {
  stopcontact.write('zINSTREAM\0');
  for (let begin = 0; begin < bytes.length; begin += BROK) {
    const brok = bytes.subarray(begin, begin + BROK);
    stopcontact.write(lengte(brok.length));
    stopcontact.write(brok);
  }
  stopcontact.write(lengte(0));
}

function lengte(aantal: number): Buffer {
  const vier = Buffer.alloc(4);
  vier.writeUInt32BE(aantal);
  return vier;
}

/** @throws {Error} on an answer that is neither clean nor infected, so that doubt is never called clean */
function uitslag(antwoord: string): Scanuitslag {
  const regel = antwoord.replace(/\0/g, '').trim();
  if (regel === 'stream: OK') return 'schoon';
  if (/^stream: .+ FOUND$/.test(regel)) return 'besmet';
  throw new Error('geen uitslag');
}
