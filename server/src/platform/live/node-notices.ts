import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Committed } from '../database/after-commit.js';
import { WerkerDatabase } from '../database/werker.js';
import { log } from '../telemetry/log.js';

const KANAAL = 'doorbraaktafel_live';
// PostgreSQL refuses 8,000 bytes or more.
const MAX_BYTES = 7_900;

type Listener = (committed: Committed) => void;

/**
 * Tells other nodes what was committed, so that they need not wait for their sweep.
 * A courtesy: it runs after the commit on a connection of its own, and may be lost.
 */
@Injectable()
export class NodeNotices implements OnModuleDestroy {
  private readonly node = nieuwId();
  private readonly toGive: Committed[] = [];
  private giving?: Promise<void>;
  private listening?: Promise<() => void>;
  private listener?: Listener;
  private closed = false;

  constructor(private readonly werker: WerkerDatabase) {}

  onNotice(listener: Listener): void {
    this.listener = listener;
    this.keepListening();
  }

  /** Listens again when the connection fell away. */
  keepListening(): void {
    if (this.closed || this.listening) return;
    this.listening = this.listen();
    this.listening.catch((error: Error) => this.lost(error));
  }

  give(committed: Committed): void {
    if (this.closed) return;
    this.toGive.push(committed);
    this.giving ??= this.giveAll().finally(() => {
      this.giving = undefined;
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    await this.giving;
    const stop = await this.listening?.catch(() => undefined);
    stop?.();
  }

  private async giveAll(): Promise<void> {
    while (this.toGive.length > 0) {
      const payloads = this.toGive.splice(0).map((committed) => this.payload(committed));
      await this.werker
        .sql('select pg_notify($1, p) from unnest($2::text[]) p', [KANAAL, payloads.filter((p) => p !== undefined)])
        .catch((error: Error) => log.warn({ reden: error.message }, 'andere nodes wachten op hun ronde'));
    }
  }

  private payload(committed: Committed): string | undefined {
    const payload = JSON.stringify({ node: this.node, ...committed });
    return Buffer.byteLength(payload) > MAX_BYTES ? undefined : payload;
  }

  private async listen(): Promise<() => void> {
    const client = await this.werker.connection();
    let released = false;
    const release = () => {
      if (!released) client.release(true);
      released = true;
    };
    client.on('error', (error) => {
      release();
      this.lost(error);
    });
    client.on('notification', ({ payload }) => this.receive(payload));
    await client.query(`listen ${KANAAL}`).catch((error: Error) => {
      release();
      throw error;
    });
    return release;
  }

  private receive(payload = '{}'): void {
    const { node, ...committed } = JSON.parse(payload) as Committed & { node: string };
    if (node !== this.node) this.listener?.(committed);
  }

  private lost(error: Error): void {
    this.listening = undefined;
    log.warn({ reden: error.message }, 'luisteren naar andere nodes viel weg');
  }
}
