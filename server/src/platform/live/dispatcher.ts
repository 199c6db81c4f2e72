import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Subscription } from 'rxjs';
import { AfterCommit, type Committed } from '../database/after-commit.js';
import { log } from '../telemetry/log.js';
import { type LocalRoom, LocalRooms } from './local-rooms.js';
import { NodeNotices } from './node-notices.js';
import { RoomReader } from './room-reader.js';

const SWEEP_MS = 500;

/**
 * Brings committed messages to the sockets of this node: at once for its own commits and for those that
 * another node gives notice of, within half a second for the rest, also when a node died right after its commit.
 * Cost grows with the number of rooms that have a socket here.
 */
@Injectable()
export class Dispatcher implements OnModuleInit, OnModuleDestroy {
  readonly rooms = new LocalRooms();
  private readonly waiting = new Set<LocalRoom>();
  private running?: Promise<void>;
  private subscription?: Subscription;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly afterCommit: AfterCommit,
    private readonly notices: NodeNotices,
    private readonly reader: RoomReader,
  ) {}

  onModuleInit(): void {
    this.notices.onNotice((committed) => this.afterCommitOf(committed));
    this.subscription = this.afterCommit.commits.subscribe((committed) => {
      this.afterCommitOf(committed);
      this.notices.give(committed);
    });
    this.timer = setInterval(() => this.sweep(), SWEEP_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.subscription?.unsubscribe();
    await this.running;
  }

  /** Checks every local room: who may be in it, and what was not delivered yet. */
  private sweep(): void {
    this.notices.keepListening();
    this.wake(this.rooms.all());
  }

  private afterCommitOf({ regioId, kamers, casussen }: Committed): void {
    const touched = ({ kamer }: LocalRoom) => kamers.includes(kamer) || casussen.some((id) => kamer.includes(id));
    this.wake(this.rooms.all().filter((room) => room.regioId === regioId && touched(room)));
  }

  private wake(rooms: readonly LocalRoom[]): void {
    for (const room of rooms) this.waiting.add(room);
    this.running ??= this.work().finally(() => {
      this.running = undefined;
    });
  }

  // One loop for the whole node, so that numbers never overtake each other and a busy moment costs few queries.
  private async work(): Promise<void> {
    while (this.waiting.size > 0) {
      const rooms = [...this.waiting];
      this.waiting.clear();
      await this.dispatch(rooms).catch((error: Error) => log.warn({ reden: error.message }, 'bezorgen mislukte'));
    }
  }

  private async dispatch(rooms: readonly LocalRoom[]): Promise<void> {
    // Who enters after this moment was authorised by newer facts than the ones read here.
    const present = new Map(rooms.map((room) => [room, [...room.sockets]]));
    const states = await this.reader.states(rooms);
    for (const { room, leden } of states) this.rooms.evict(room, present.get(room) ?? [], leden);
    const behind = states.filter(({ room, hoofd }) => hoofd > room.delivered && room.sockets.size > 0);
    const berichten = await this.reader.undelivered(behind);
    for (const { room, leden } of behind) this.rooms.deliver(room, berichten.get(room) ?? [], leden);
  }
}
