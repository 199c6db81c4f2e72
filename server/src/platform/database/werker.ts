import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { START_OPTIONS, type StartOptions } from '../config/options.js';
import { log } from '../telemetry/log.js';

/** The door of background work over all regio's (role dt_werker): sequencer, dispatcher, sweeper. */
@Injectable()
export class WerkerDatabase implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(@Inject(START_OPTIONS) options: StartOptions) {
    this.pool = new Pool({ connectionString: options.urls.werker, max: 3 });
    this.pool.on('error', (error) => log.warn({ reden: error.message }, 'verbinding van de werker viel weg'));
    // The pool hears nothing of a connection that is lent out, and an error nobody hears ends the process.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async sql<T>(text: string, params: readonly unknown[] = []): Promise<T[]> {
    const result = await this.pool.query(text, [...params]);
    return result.rows as T[];
  }

  async transaction<T>(body: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await body(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  /** A connection of its own, for LISTEN; the caller releases it. */
  connection(): Promise<PoolClient> {
    return this.pool.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
