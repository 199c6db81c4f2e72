import { nieuwId } from '@doorbraaktafel/shared/ids';
import pg from 'pg';
import { alsRol, createDatabase } from '../../../infra/postgres/rollen.mjs';
import { createTestDatabase, withClient } from '../harness/database.js';

export type Rol = 'owner' | 'app' | 'lezer' | 'werker';

/** A database with the real schema and a pool per role; `kopie` gives a second one to mutate. */
export class Proefdatabase {
  private readonly pools = new Map<string, pg.Pool>();

  constructor(private readonly urls: Record<Rol | 'postgres', string>) {}

  static async maak(): Promise<Proefdatabase> {
    const { urls, superuserUrl } = await createTestDatabase();
    return new Proefdatabase({ ...urls, postgres: superuserUrl });
  }

  /** Copies schema and data, so that a mutation stays in the copy; open connections are closed first. */
  async kopie(): Promise<Proefdatabase> {
    await this.sluit();
    const naam = `dt_mutant_${nieuwId().replaceAll('-', '')}`;
    await createDatabase(this.beheer, naam, { template: this.naam });
    const url = (rol: Rol | 'postgres') => alsRol(this.urls[rol], { database: naam });
    return new Proefdatabase({ owner: url('owner'), app: url('app'), lezer: url('lezer'), werker: url('werker'), postgres: url('postgres') });
  }

  adres(rol: Rol | 'postgres'): string {
    return this.urls[rol];
  }

  pool(rol: Rol | 'postgres'): pg.Pool {
    const bestaand = this.pools.get(rol);
    if (bestaand) return bestaand;
    const pool = new pg.Pool({ connectionString: this.urls[rol], max: 12 });
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
    await withClient(this.beheer, async (client) => void (await client.query(`drop database ${this.naam} with (force)`)));
  }

  private get naam(): string {
    return new URL(this.urls.postgres).pathname.slice(1);
  }

  private get beheer(): string {
    return alsRol(this.urls.postgres, { database: 'postgres' });
  }
}
