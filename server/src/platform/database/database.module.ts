import { type DynamicModule, Module } from '@nestjs/common';
import { START_OPTIONS, type StartOptions } from '../config/options.js';
import { AfterCommit } from './after-commit.js';
import { createDataSources, type Entities } from './data-sources.js';
import { DATA_SOURCES, UnitOfWork } from './unit-of-work.js';
import { WerkerDatabase } from './werker.js';

@Module({})
export class DatabaseModule {
  /** The database doors, knowing the entities of every module. */
  static with(entities: Entities): DynamicModule {
    const sources = {
      provide: DATA_SOURCES,
      inject: [START_OPTIONS],
      useFactory: async (options: StartOptions) => {
        const created = createDataSources(options.urls, entities);
        await Promise.all([created.app.initialize(), created.lezer.initialize()]);
        return created;
      },
    };
    return {
      module: DatabaseModule,
      global: true,
      providers: [AfterCommit, UnitOfWork, WerkerDatabase, sources],
      exports: [UnitOfWork, WerkerDatabase, AfterCommit],
    };
  }
}
