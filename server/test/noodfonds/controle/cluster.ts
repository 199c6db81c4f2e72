import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../../../../infra/postgres/embedded.mjs';
import { rolgeheimen } from '../../../../infra/postgres/geheimen.mjs';
import { alsRol, createDatabase, createRoles } from '../../../../infra/postgres/rollen.mjs';
import { migrate } from '../../../src/platform/database/migrate.js';
import type { DatabaseUrls, StartOptions } from '../../../src/platform/config/options.js';

const SERVER = fileURLToPath(new URL('./valserver.ts', import.meta.url));
const LADER = new URL('../../../../infra/ts/registreer.mjs', import.meta.url).href;
const DATABASE = 'dt_val';

/** A PostgreSQL of its own that keeps its promises to disk, and a server on it; both may be killed and started again. */
export class Cluster {
  private kind: ChildProcess | undefined;

  private constructor(
    readonly map: string,
    private postgres: Awaited<ReturnType<typeof startEmbedded>>,
    readonly urls: DatabaseUrls,
    readonly superuserUrl: string,
  ) {}

  static async open(): Promise<Cluster> {
    const map = mkdtempSync(join(tmpdir(), 'doorbraaktafel-val-'));
    const postgres = await startEmbedded({ dir: map });
    const geheimen = rolgeheimen(map);
    await createRoles(postgres.superuserUrl, geheimen);
    await createDatabase(postgres.superuserUrl, DATABASE);
    const url = (rol: string) => alsRol(postgres.superuserUrl, { database: DATABASE, gebruiker: `dt_${rol}`, wachtwoord: geheimen[rol] });
    const urls = { owner: url('owner'), app: url('app'), lezer: url('lezer'), werker: url('werker') };
    await migrate(urls.owner);
    return new Cluster(map, postgres, urls, alsRol(postgres.superuserUrl, { database: DATABASE }));
  }

  get opties(): StartOptions {
    return { urls: this.urls, port: 0, host: '127.0.0.1', demo: false, dataDir: this.map, mode: 'demonstratie' };
  }

  /** @returns the address of a new server process */
  startServer(): Promise<string> {
    const kind = fork(SERVER, { execArgv: ['--import', LADER], env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'silent' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.kind = kind;
    return new Promise((klaar, mislukt) => {
      kind.once('message', (antwoord: { url?: string; fout?: string }) => (antwoord.url ? klaar(antwoord.url) : mislukt(new Error(antwoord.fout))));
      kind.once('exit', (code) => mislukt(new Error(`de server stopte met code ${code}`)));
      kind.send(this.opties);
    });
  }

  /** As when the power of its machine goes: no signal that it could hear. */
  async doodServer(): Promise<void> {
    const kind = this.kind;
    if (!kind || kind.exitCode !== null || kind.signalCode !== null) return;
    const weg = new Promise((klaar) => kind.once('exit', klaar));
    kind.kill('SIGKILL');
    await weg;
  }

  /** Kills the postmaster, waits until its last child has let go, and starts it again on the same data and port. */
  async doodPostgres(): Promise<void> {
    const pid = Number.parseInt(readFileSync(join(this.map, 'postgres', 'postmaster.pid'), 'utf8'), 10);
    process.kill(pid, 'SIGKILL');
    const { port } = this.postgres;
    await this.postgres.stop();
    for (;;) {
      try {
        this.postgres = await startEmbedded({ dir: this.map, port });
        return;
      } catch (fout) {
        // Children of a killed postmaster hold its shared memory until they notice.
        if (!(fout instanceof Error) || !/draait al een database|poort/i.test(fout.message)) throw fout;
      }
    }
  }

  async sluit(): Promise<void> {
    await this.doodServer();
    await this.postgres.stop();
    rmSync(this.map, { recursive: true, force: true });
  }
}
