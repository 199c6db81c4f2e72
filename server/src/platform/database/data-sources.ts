import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import type { DatabaseUrls } from '../config/options.js';

export type Entities = MixedList<string | EntitySchema | (new () => object)>;

const RUNTIME = {
  type: 'postgres',
  installExtensions: false,
  extra: { max: 8, pipeline: true, idle_in_transaction_session_timeout: 15_000, statement_timeout: 10_000 },
} as const;

/** The two doors of the running product: dt_app for acts, dt_lezer for toezicht. */
export function createDataSources(urls: DatabaseUrls, entities: Entities): { app: DataSource; lezer: DataSource } {
  return {
    app: new DataSource({ ...RUNTIME, url: urls.app, entities }),
    lezer: new DataSource({ ...RUNTIME, url: urls.lezer, entities, extra: { ...RUNTIME.extra, max: 4 } }),
  };
}
