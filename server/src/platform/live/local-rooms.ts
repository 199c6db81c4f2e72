import type { ClientNaarServer, KamerSleutel, LiveBericht, ServerNaarClient } from '@doorbraaktafel/shared/live';
import type { Socket } from 'socket.io';
import type { Context } from '../context/context.js';

export interface SocketData {
  ctx: Context;
  token: string;
}

export type DtSocket = Socket<ClientNaarServer, ServerNaarClient, Record<string, never>, SocketData>;

interface LocalRoom {
  readonly regioId: string;
  readonly kamer: KamerSleutel;
  readonly sockets: Set<DtSocket>;
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
    for (const room of [...this.rooms.values()]) {
      if (room.sockets.has(socket)) this.remove(socket, room.kamer);
    }
  }

  get(regioId: string, kamer: string): LocalRoom | undefined {
    return this.rooms.get(`${regioId} ${kamer}`);
  }

  all(): { regioId: string; kamer: KamerSleutel }[] {
    return [...this.rooms.values()].map(({ regioId, kamer }) => ({ regioId, kamer }));
  }

  /** Takes out sockets whose lid may no longer be here, and tells them. */
  evict(room: LocalRoom, leden: ReadonlySet<string>): void {
    for (const socket of [...room.sockets]) {
      if (leden.has(socket.data.ctx.lidId)) continue;
      this.remove(socket, room.kamer);
      socket.emit('eruit', room.kamer);
    }
  }

  deliver(room: LocalRoom, berichten: readonly LiveBericht[]): void {
    for (const bericht of berichten) {
      if (bericht.nummer <= room.delivered) continue;
      for (const socket of room.sockets) socket.emit('bericht', bericht);
      room.delivered = bericht.nummer;
    }
  }
}
