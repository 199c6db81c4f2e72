import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Bewaardthema } from './thema.repository.js';

/** The theme of a regio for who is not signed in: colours and a logo, nothing of people. */
@Injectable()
export class ThemaOpenbaar implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(@Inject(START_OPTIONS) options: StartOptions) {
    this.pool = new Pool({ connectionString: options.urls.app, max: 2 });
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async van(regioId: string): Promise<Bewaardthema | undefined> {
    const { rows } = await this.pool.query<Bewaardthema>('select versie, kleuren, logo from regiothema_van($1)', [regioId]);
    return rows[0];
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
