import { nieuwId } from '@doorbraaktafel/shared/ids';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { alsRol, createDatabase } from '../../../infra/postgres/rollen.mjs';
import { migrations } from '../../src/database/migrations.js';

const beheer = () => process.env.TEST_SUPERUSER_URL ?? '';
const geheim = (rol: string): string => JSON.parse(process.env.TEST_ROLE_SECRETS ?? '{}')[rol];

export type Rol = 'owner' | 'app' | 'lezer' | 'werker';

/** A database with the real schema; `kopie` gives a second one to mutate. */
export class Proefdatabase {
  private readonly pools = new Map<string, pg.Pool>();

  private constructor(private readonly naam: string) {}

  static async maak(): Promise<Proefdatabase> {
    const naam = `noodfonds_${nieuwId().replaceAll('-', '')}`;
    await createDatabase(beheer(), naam);
    const database = new Proefdatabase(naam);
    const owner = await database.pool('owner').connect();
    const runner = { query: (tekst: string) => owner.query(tekst) } as unknown as QueryRunner;
    try {
      for (const Migratie of migrations) await new Migratie().up(runner);
    } finally {
      owner.release();
    }
    await database.pool('owner').end();
    database.pools.clear();
    return database;
  }

  /** Copies the schema and the data, so that a mutation stays in the copy; the original must be idle. */
  async kopie(): Promise<Proefdatabase> {
    await this.sluit();
    const naam = `${this.naam.slice(0, 40)}_${nieuwId().slice(-12)}`;
    await createDatabase(beheer(), naam, { template: this.naam });
    return new Proefdatabase(naam);
  }

  pool(rol: Rol | 'postgres'): pg.Pool {
    const bestaand = this.pools.get(rol);
    if (bestaand) return bestaand;
    const inlog = rol === 'postgres' ? {} : { gebruiker: `dt_${rol}`, wachtwoord: geheim(rol) };
    const pool = new pg.Pool({ connectionString: alsRol(beheer(), { database: this.naam, ...inlog }), max: 20 });
    pool.on('error', () => undefined);
    this.pools.set(rol, pool);
    return pool;
  }

  /** Rows past every lock: for preparing and for looking, never for the act under test. */
  async alsBeheer<T extends object>(tekst: string, waarden: unknown[] = []): Promise<T[]> {
    return (await this.pool('postgres').query<T>(tekst, waarden)).rows;
  }

  async sluit(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
    this.pools.clear();
  }

  async verwijder(): Promise<void> {
    await this.sluit();
    const client = new pg.Client({ connectionString: beheer() });
    await client.connect();
    await client.query(`drop database ${this.naam} with (force)`);
    await client.end();
  }
}
