import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import pg from 'pg';
import { Archief } from '../../src/modules/audit/application/archief.js';
import { Ondertekenaar } from '../../src/modules/audit/application/ondertekenaar.js';
import { Sequencer } from '../../src/modules/audit/application/sequencer.js';
import { Stappen } from '../../src/modules/audit/application/stappen.js';
import { Logboek } from '../../src/modules/audit/persistence/logboek.js';
import type { DatabaseUrls, StartOptions } from '../../src/platform/config/options.js';
import { WerkerDatabase } from '../../src/platform/database/werker.js';
import { type TestDatabase, createTestDatabase } from '../harness/database.js';

/** A database of its own with the product's schema, and the doors of the roles. */
export class Proefdatabase {
  private constructor(
    private readonly test: TestDatabase,
    readonly beheer: pg.Pool,
    readonly app: pg.Pool,
    readonly werker: WerkerDatabase,
  ) {}

  static async maak(): Promise<Proefdatabase> {
    const test = await createTestDatabase();
    const beheer = new pg.Pool({ connectionString: test.superuserUrl, max: 4 });
    const app = new pg.Pool({ connectionString: test.urls.app, max: 8 });
    for (const pool of [beheer, app]) pool.on('error', () => undefined);
    return new Proefdatabase(test, beheer, app, new WerkerDatabase(startopties(test.urls, '/nergens')));
  }

  get urls(): DatabaseUrls {
    return this.test.urls;
  }

  async sluit(): Promise<void> {
    await Promise.all([this.beheer.end(), this.app.end(), this.werker.onApplicationShutdown()]);
    await this.test.drop();
  }

  async rijen<T>(tekst: string, waarden: readonly unknown[] = []): Promise<T[]> {
    return (await this.beheer.query(tekst, [...waarden])).rows as T[];
  }
}

export function startopties(urls: DatabaseUrls, dataDir: string): StartOptions {
  return { urls, dataDir, port: 0, host: '127.0.0.1', demo: false, mode: 'demonstratie' };
}

/** One regio with its own data folder, so that no test sees another's log. */
export class Proefregio {
  readonly regioId = nieuwId();
  readonly lidId = nieuwId();
  readonly dataDir = mkdtempSync(join(tmpdir(), 'doorbraaktafel-audit-'));

  private constructor(readonly database: Proefdatabase) {}

  static async maak(database: Proefdatabase): Promise<Proefregio> {
    const regio = new Proefregio(database);
    await database.rijen("insert into regio (regio_id, naam) values ($1, 'Proefregio')", [regio.regioId]);
    return regio;
  }

  ruimOp(): void {
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** A node as it stands after a start: nothing in memory yet. */
  node(dataDir = this.dataDir) {
    const opties = startopties(this.database.urls, dataDir);
    const archief = new Archief(opties);
    const ondertekenaar = new Ondertekenaar(opties);
    const logboek = new Logboek(this.database.werker);
    const stappen = new Stappen(logboek, ondertekenaar, archief);
    const sequencer = new Sequencer(logboek, stappen);
    const volgop = async (): Promise<void> => {
      await this.stilteElders();
      await sequencer.volgop();
    };
    return { archief, ondertekenaar, stappen, sequencer: { volgop } };
  }

  // Transaction numbers are of the whole server: a statistics worker elsewhere may hold our order back for a moment.
  private async stilteElders(): Promise<void> {
    const open = `select 1 from pg_stat_activity, (
        select max(xid::text::bigint) as laatste from gebeurtenis where regio_id = $1 and xid < pg_snapshot_xmax(pg_current_snapshot())
      ) eigen
      where datname <> current_database() and backend_xid is not null and backend_xid::text::bigint < eigen.laatste limit 1`;
    while ((await this.database.rijen(open, [this.regioId])).length > 0);
  }

  /** An open transaction of the application in this regio. */
  async begin(): Promise<pg.PoolClient> {
    const client = await this.database.app.connect();
    await client.query('begin');
    await client.query("select set_config('app.regio', $1, true), set_config('app.lid', $2, true)", [this.regioId, this.lidId]);
    return client;
  }

  /** Writes an event with a payload in the open transaction; answers its id. */
  async gebeurt(client: pg.PoolClient, inhoud: object = { bedrag: '12500' }, actie = 'besluit.vastgesteld', onderwerp = { soort: 'besluit', id: nieuwId() }): Promise<string> {
    const id = nieuwId();
    await client.query(
      `insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, actie, onderwerp_soort, onderwerp_id, doel, trace_id)
       values ($1, $2, now(), $3, $4, $5, $6, 'proef', 'spoor')`,
      [this.regioId, id, this.lidId, actie, onderwerp.soort, onderwerp.id],
    );
    await client.query('insert into gebeurtenis_inhoud (regio_id, gebeurtenis_id, inhoud, zout) values ($1, $2, $3, $4)', [
      this.regioId,
      id,
      inhoud,
      randomBytes(32),
    ]);
    return id;
  }

  /** Writes and commits this many events, one transaction. */
  async gebeuren(aantal: number): Promise<string[]> {
    const client = await this.begin();
    const ids: string[] = [];
    for (let i = 0; i < aantal; i += 1) ids.push(await this.gebeurt(client, { volgnummer: i }));
    await legVast(client);
    await this.stilteElders();
    return ids;
  }

  /** Writes and commits many events without payload in one statement. */
  async gebeurenVeel(aantal: number): Promise<void> {
    const client = await this.begin();
    await client.query(
      `insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, actie, onderwerp_soort, onderwerp_id, doel, trace_id)
       select $1, gen_random_uuid(), now(), $2, 'casus.ingebracht', 'casus', gen_random_uuid(), 'proef', 'spoor' from generate_series(1, $3::int)`,
      [this.regioId, this.lidId, aantal],
    );
    await legVast(client);
  }

  /** The events in the order of the log. */
  async volgorde(): Promise<string[]> {
    const rijen = await this.database.rijen<{ nummer: string; gebeurtenis_id: string }>(
      'select nummer, gebeurtenis_id from audit_blad where regio_id = $1 order by nummer',
      [this.regioId],
    );
    rijen.forEach((rij, i) => expect(Number(rij.nummer)).toBe(i));
    return rijen.map((rij) => rij.gebeurtenis_id);
  }

  async controlepunten(): Promise<{ grootte: number; wortel: Buffer; notitie: string }[]> {
    const rijen = await this.database.rijen<{ grootte: string; wortel: Buffer; notitie: string }>(
      'select grootte, wortel, notitie from audit_controlepunt where regio_id = $1 order by grootte',
      [this.regioId],
    );
    return rijen.map((rij) => ({ ...rij, grootte: Number(rij.grootte) }));
  }
}

export async function legVast(client: pg.PoolClient): Promise<void> {
  await client.query('commit');
  client.release();
}
