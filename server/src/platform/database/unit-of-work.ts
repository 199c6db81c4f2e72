import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Context } from '../context/context.js';
import { AfterCommit } from './after-commit.js';
import { beginStatement } from './begin.js';
import { claimCommand, storeAnswer, type Opdracht } from './command.js';
import { flush } from './flush.js';
import { translateDatabaseError } from './database-errors.js';
import { RunningTransaction, type Tx } from './transaction.js';

export const DATA_SOURCES = Symbol('DataSources');

/** Explicit transactions under row-level security; the only door to the database for a use case. */
@Injectable()
export class UnitOfWork implements OnApplicationShutdown {
  constructor(
    @Inject(DATA_SOURCES) private readonly sources: { app: DataSource; lezer: DataSource },
    private readonly afterCommit: AfterCommit,
  ) {}

  /** Runs an act: everything in one commit, or nothing. A repeated command answers its first answer. */
  run<T>(ctx: Context, act: (tx: Tx) => Promise<T>, options: { opdracht?: Opdracht } = {}): Promise<T> {
    const { opdracht } = options;
    return this.transaction(this.sources.app, ctx, async (tx) => {
      const eerder = opdracht && (await claimCommand<T>(tx, opdracht));
      if (eerder) return eerder.antwoord;
      const antwoord = await act(tx);
      if (opdracht) await storeAnswer(tx, opdracht, antwoord);
      return antwoord;
    });
  }

  /** Reads with the access lines the read itself names; toezicht reads through its own role. */
  lees<T>(ctx: Context, read: (tx: Tx) => Promise<T>): Promise<T> {
    const source = ctx.rol === 'fg_of_auditor' ? this.sources.lezer : this.sources.app;
    return this.transaction(source, ctx, read);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.sources.app.destroy(), this.sources.lezer.destroy()]);
  }

  private async transaction<T>(source: DataSource, ctx: Context, body: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = source.createQueryRunner();
    const begin = beginStatement(ctx);
    const client: PoolClient = await runner.connect();
    try {
      await client.query(begin);
      markActive(runner, true);
      const tx = new RunningTransaction(ctx, runner.manager, client);
      const result = await body(tx);
      const kamers = await flush(tx);
      await client.query('COMMIT');
      this.afterCommit.announce({ regioId: ctx.regioId, kamers, casussen: [...tx.casussenMetNieuweRechten] });
      return result;
    } catch (error) {
      // A broken connection cannot roll back; the server side has then already done so.
      await client.query('ROLLBACK').catch(() => undefined);
      throw translateDatabaseError(error);
    } finally {
      markActive(runner, false);
      await runner.release();
    }
  }
}

// TypeORM's save() would otherwise open a transaction of its own.
function markActive(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}
