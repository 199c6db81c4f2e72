import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Context } from '../context/context.js';
import { byKey } from './access-key.js';
import { AfterCommit } from './after-commit.js';
import { beginStatement, visitOf } from './begin.js';
import { answerStatement, claimCommand, type Opdracht } from './command.js';
import { lastStatements } from './flush.js';
import { translateDatabaseError } from './database-errors.js';
import { oneMessage } from './one-message.js';
import { RunningTransaction, type Statement, type Toegang, type Tx } from './transaction.js';
import { Visits } from './visits.js';

export const DATA_SOURCES = Symbol('DataSources');

/** Explicit transactions under row-level security; the only door to the database for a use case. */
@Injectable()
export class UnitOfWork implements OnApplicationShutdown {
  private readonly visits = new Visits();

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
      if (opdracht) tx.antwoord = answerStatement(tx.regioId, opdracht, antwoord);
      return antwoord;
    });
  }

  /** Reads with the access lines the read itself names; toezicht reads through its own role. */
  lees<T>(ctx: Context, read: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(this.sourceFor(ctx), ctx, read);
  }

  /** Reads what belongs to one casus; of every other one nothing can be seen meanwhile, which spares the locks work. */
  leesCasus<T>(ctx: Context, casusId: string, read: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(this.sourceFor(ctx), ctx, read, casusId);
  }

  /**
   * Reads with one statement, which leaves with BEGIN and COMMIT as one message.
   * The access lines that its rows call for are committed before the answer is given.
   */
  async leesEen<T>(ctx: Context, statement: Statement, toegangenVan: (rijen: readonly T[]) => readonly Toegang[]): Promise<T[]> {
    const { rijen, bezoek } = await this.leesRijen<T>(ctx, statement);
    const toegangen = byKey(toegangenVan(rijen));
    if (this.visits.unwritten(ctx, bezoek, toegangen).length > 0) {
      await this.lees(ctx, async (tx) => toegangen.forEach((toegang) => tx.gelezen(toegang)));
    }
    return rijen;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.sources.app.destroy(), this.sources.lezer.destroy()]);
  }

  private sourceFor({ rol }: Context): DataSource {
    return rol === 'fg_of_auditor' ? this.sources.lezer : this.sources.app;
  }

  private async leesRijen<T>(ctx: Context, { text, params }: Statement): Promise<{ rijen: T[]; bezoek: string }> {
    const runner = this.sourceFor(ctx).createQueryRunner();
    const begin = beginStatement(ctx);
    const client: PoolClient = await runner.connect();
    try {
      oneMessage(client);
      const tx = new RunningTransaction(ctx, runner.manager, client);
      const sent = [client.query(begin), tx.sql<T>(text, params), client.query('COMMIT')] as const;
      // All have ended before the connection goes back, whichever failed; COMMIT then rolls back.
      await Promise.allSettled(sent);
      return { bezoek: visitOf(await sent[0]), rijen: await sent[1] };
    } catch (error) {
      throw translateDatabaseError(error);
    } finally {
      await runner.release();
    }
  }

  private async transaction<T>(source: DataSource, ctx: Context, body: (tx: RunningTransaction) => Promise<T>, casusId?: string): Promise<T> {
    const runner = source.createQueryRunner();
    const begin = beginStatement(ctx, casusId);
    const client: PoolClient = await runner.connect();
    const tx = new RunningTransaction(ctx, runner.manager, client);
    try {
      oneMessage(client);
      const begun = client.query(begin);
      begun.catch(() => undefined);
      markActive(runner, true);
      // The body ends before the connection can go back, also when BEGIN failed.
      const result = await body(tx);
      await this.finish(tx, client, visitOf(await begun));
      return result;
    } catch (error) {
      // A broken connection cannot roll back; the server side has then already done so.
      await client.query('ROLLBACK').catch(() => undefined);
      throw translateDatabaseError((await rememberRefusal(client, begin, tx.naRollback)) ?? error);
    } finally {
      markActive(runner, false);
      await runner.release();
    }
  }

  // A statement that fails makes the COMMIT behind it a rollback, and is what the caller hears.
  private async finish(tx: RunningTransaction, client: PoolClient, bezoek: string): Promise<void> {
    const statements = lastStatements(tx, this.visits.unwritten(tx.ctx, bezoek, tx.toegangen));
    oneMessage(client);
    const answers = statements.map(({ text, params }) => tx.sql<{ kamer_id?: string }>(text, params));
    await Promise.all([...answers, client.query('COMMIT')]);
    this.visits.committed(tx.ctx, bezoek, tx.toegangen);
    if (tx.bezoekVergeten) this.visits.forget(tx.ctx);
    const kamers = (await Promise.all(answers)).flat().flatMap((rij) => rij.kamer_id ?? []);
    this.afterCommit.announce({ regioId: tx.regioId, kamers, casussen: [...tx.casussenMetNieuweRechten] });
  }
}

// Answers the fault that kept the refusal from being remembered, which is then what the caller hears.
async function rememberRefusal(client: PoolClient, begin: string, statements: readonly Statement[]): Promise<unknown> {
  if (statements.length === 0) return undefined;
  try {
    await client.query(begin);
    for (const { text, params } of statements) await client.query(text, [...params]);
    await client.query('COMMIT');
    return undefined;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    return error;
  }
}

// TypeORM's save() would otherwise open a transaction of its own.
function markActive(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}
