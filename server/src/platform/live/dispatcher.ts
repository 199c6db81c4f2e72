import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Subscription } from 'rxjs';
import { AfterCommit, type Committed } from '../database/after-commit.js';
import { log } from '../telemetry/log.js';
import { LocalRooms } from './local-rooms.js';
import { RoomReader } from './room-reader.js';

const SWEEP_MS = 500;

/**
 * Brings committed messages to the sockets of this node: at once for its own commits,
 * within half a second for those of other nodes, also when one died right after its commit.
 * Cost grows with the number of rooms that have a socket here.
 */
@Injectable()
export class Dispatcher implements OnModuleInit, OnApplicationShutdown {
  readonly rooms = new LocalRooms();
  private readonly busy = new Map<string, Promise<void>>();
  private subscription?: Subscription;
  private timer?: NodeJS.Timeout;
  private sweeping = false;

  constructor(
    private readonly afterCommit: AfterCommit,
    private readonly reader: RoomReader,
  ) {}

  onModuleInit(): void {
    this.subscription = this.afterCommit.commits.subscribe((committed) => void this.afterOwnCommit(committed));
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.subscription?.unsubscribe();
  }

  /** Checks every local room: who may be in it, and what was not delivered yet. */
  async sweep(): Promise<void> {
    if (this.sweeping) return;
    this.sweeping = true;
    try {
      await this.dispatch(this.rooms.all());
    } catch (error) {
      log.warn({ reden: (error as Error).message }, 'ronde langs de kamers mislukte');
    } finally {
      this.sweeping = false;
    }
  }

  private async afterOwnCommit({ regioId, kamers, casussen }: Committed): Promise<void> {
    const touched = this.rooms
      .all()
      .filter((room) => room.regioId === regioId)
      .filter(({ kamer }) => kamers.includes(kamer) || casussen.some((id) => kamer.includes(id)));
    await this.dispatch(touched).catch((error: Error) => log.warn({ reden: error.message }, 'bezorgen mislukte'));
  }

  private async dispatch(rooms: readonly { regioId: string; kamer: string }[]): Promise<void> {
    if (rooms.length === 0) return;
    for (const state of await this.reader.states(rooms)) {
      const room = this.rooms.get(state.regioId, state.kamer);
      if (!room) continue;
      this.rooms.evict(room, state.leden);
      if (state.hoofd > room.delivered) await this.inTurn(`${state.regioId} ${state.kamer}`, state.regioId, state.kamer);
    }
  }

  // One delivery at a time per room, so that numbers never overtake each other.
  private inTurn(key: string, regioId: string, kamer: string): Promise<void> {
    const turn = (this.busy.get(key) ?? Promise.resolve()).then(() => this.deliver(regioId, kamer));
    this.busy.set(key, turn);
    return turn.finally(() => {
      if (this.busy.get(key) === turn) this.busy.delete(key);
    });
  }

  private async deliver(regioId: string, kamer: string): Promise<void> {
    const room = this.rooms.get(regioId, kamer);
    if (!room) return;
    const berichten = await this.reader.between(regioId, room.kamer, room.delivered, Number.MAX_SAFE_INTEGER);
    this.rooms.deliver(room, berichten);
  }
}
