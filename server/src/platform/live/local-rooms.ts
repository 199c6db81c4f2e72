import type { ClientNaarServer, KamerSleutel, LiveBericht, ServerNaarClient } from '@doorbraaktafel/shared/live';
import type { Socket } from 'socket.io';
import type { Context } from '../context/context.js';
import { log } from '../telemetry/log.js';

/** Messages that may wait for one socket; a slower one is cut off and fetches when it is back. */
export const MAX_WACHTEND = 500;

export interface SocketData {
  ctx: Context;
  sessieId: string;
  /** Packets that the connection has not taken yet. */
  wachtend: number;
}

export type DtSocket = Socket<ClientNaarServer, ServerNaarClient, Record<string, never>, SocketData>;

export interface LocalRoom {
  readonly regioId: string;
  readonly kamer: KamerSleutel;
  readonly sockets: Set<DtSocket>;
  /** The number up to which this node delivered. */
  delivered: number;
}

/** The rooms that have a socket on this node, and up to which number they were delivered. */
export class LocalRooms {
  private readonly rooms = new Map<string, LocalRoom>();

  add(socket: DtSocket, kamer: KamerSleutel, hoofd: number): void {
    const { regioId } = socket.data.ctx;
    const key = `${regioId} ${kamer}`;
    const room = this.rooms.get(key) ?? { regioId, kamer, sockets: new Set(), delivered: hoofd };
    room.sockets.add(socket);
    this.rooms.set(key, room);
  }

  remove(socket: DtSocket, kamer: KamerSleutel): void {
    const key = `${socket.data.ctx.regioId} ${kamer}`;
    const room = this.rooms.get(key);
    room?.sockets.delete(socket);
    if (room?.sockets.size === 0) this.rooms.delete(key);
  }

  removeEverywhere(socket: DtSocket): void {
    for (const { kamer } of this.of(socket)) this.remove(socket, kamer);
  }

  /** The rooms this socket is in. */
  of(socket: DtSocket): LocalRoom[] {
    return this.all().filter((room) => room.sockets.has(socket));
  }

  /** Who is in which room on this node, once for each room. */
  people(): { regioId: string; kamer: KamerSleutel; lidId: string }[] {
    return this.all().flatMap(({ regioId, kamer, sockets }) => {
      const leden = new Set([...sockets].map((socket) => socket.data.ctx.lidId));
      return [...leden].map((lidId) => ({ regioId, kamer, lidId }));
    });
  }

  all(): LocalRoom[] {
    return [...this.rooms.values()];
  }

  /** Takes out those of these sockets whose lid may no longer be here, and tells them. */
  evict(room: LocalRoom, sockets: readonly DtSocket[], leden: ReadonlySet<string>): void {
    for (const socket of sockets) {
      if (leden.has(socket.data.ctx.lidId) || !room.sockets.has(socket)) continue;
      this.remove(socket, room.kamer);
      socket.emit('eruit', room.kamer);
    }
  }

  /** Sends to who may be here; who falls too far behind loses the connection, not the messages. */
  deliver(room: LocalRoom, berichten: readonly LiveBericht[], leden: ReadonlySet<string>): void {
    const nieuw = berichten.filter(({ nummer }) => nummer > room.delivered);
    for (const socket of [...room.sockets]) {
      if (!leden.has(socket.data.ctx.lidId)) continue;
      for (const bericht of nieuw) socket.emit('bericht', bericht);
      if (socket.data.wachtend > MAX_WACHTEND) this.cutOff(socket);
    }
    room.delivered = nieuw.at(-1)?.nummer ?? room.delivered;
  }

  private cutOff(socket: DtSocket): void {
    log.warn({ wachtend: socket.data.wachtend }, 'trage verbinding verbroken');
    this.removeEverywhere(socket);
    socket.conn.close(true);
  }
}
