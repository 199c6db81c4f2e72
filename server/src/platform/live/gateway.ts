import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Server as HttpServer } from 'node:http';
import { type ClientNaarServer, isKamerSleutel, type KamerSleutel, type ServerNaarClient } from '@doorbraaktafel/shared/live';
import { Server } from 'socket.io';
import { START_OPTIONS, type StartOptions } from '../config/options.js';
import { readToken } from '../http/cookies.js';
import { isOwnOrigin } from '../http/origin.js';
import { SESSION_FINDER, type SessionFinder } from '../http/session-finder.js';
import { log } from '../telemetry/log.js';
import { nieuweTrace } from '../telemetry/trace.js';
import { Dispatcher } from './dispatcher.js';
import type { DtSocket, SocketData } from './local-rooms.js';
import { RoomReader } from './room-reader.js';

type IoServer = Server<ClientNaarServer, ServerNaarClient, Record<string, never>, SocketData>;

const SESSION_CHECK_MS = 250;
const MAX_KAMERS = 200;
// More questions at once than any screen asks.
const MAX_VRAGEN = 50;

/** Sockets with the session cookie; joining and fetching are authorised by the database each time. */
@Injectable()
export class LiveGateway implements BeforeApplicationShutdown {
  private io?: IoServer;
  private timer?: NodeJS.Timeout;

  constructor(
    @Inject(SESSION_FINDER) private readonly sessions: SessionFinder,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
    private readonly dispatcher: Dispatcher,
    private readonly reader: RoomReader,
  ) {}

  attach(http: HttpServer): void {
    this.io = new Server(http, {
      path: '/live',
      serveClient: false,
      maxHttpBufferSize: 10_000,
      allowRequest: (req, decide) => decide(null, Boolean(req.headers.origin) && isOwnOrigin(req.headers)),
    });
    this.io.use((socket, next) => void this.signIn(socket).then(() => next(), next));
    this.io.on('connection', (socket) => this.serve(socket));
    this.timer = setInterval(() => void this.endExpired().catch(logFault), SESSION_CHECK_MS);
    this.timer.unref();
  }

  // Before the HTTP server closes, which waits for its open connections.
  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    this.io?.disconnectSockets(true);
    this.io?.engine.close();
  }

  private async signIn(socket: DtSocket): Promise<void> {
    const token = readToken(socket.handshake.headers.cookie, this.options.mode);
    const ctx = token ? await this.sessions.find(token, nieuweTrace()) : undefined;
    if (!ctx?.sessie || ctx.sessie.eerst) throw new Error('niet aangemeld');
    socket.data = { ctx, sessieId: ctx.sessie.id, wachtend: 0 };
  }

  private serve(socket: DtSocket): void {
    socket.conn.on('packetCreate', () => (socket.data.wachtend += 1));
    socket.conn.on('flush', () => (socket.data.wachtend = 0));
    let open = 0;
    const ask = (question: () => Promise<void>) => {
      open += 1;
      if (open > MAX_VRAGEN) return void socket.disconnect(true);
      void question().catch(logFault).finally(() => (open -= 1));
    };
    socket.on('betreed', (kamer, antwoord) => ask(() => this.enter(socket, kamer, antwoord)));
    socket.on('haal', (vraag, antwoord) => ask(() => this.fetch(socket, vraag, antwoord)));
    socket.on('verlaat', (kamer) => this.dispatcher.rooms.remove(socket, kamer));
    socket.on('disconnect', () => this.dispatcher.rooms.removeEverywhere(socket));
  }

  private async enter(
    socket: DtSocket,
    kamer: KamerSleutel,
    antwoord: Parameters<ClientNaarServer['betreed']>[1],
  ): Promise<void> {
    if (typeof antwoord !== 'function') return;
    const { rooms } = this.dispatcher;
    const toegang = isKamerSleutel(kamer) && rooms.of(socket).length < MAX_KAMERS;
    const hoofd = toegang ? await this.reader.head(socket.data.ctx, kamer) : undefined;
    if (hoofd === undefined || !socket.connected) return antwoord({ geweigerd: true });
    rooms.add(socket, kamer, hoofd);
    // Read again now that the socket is in: what came in between is below this head, what comes later is delivered.
    const nu = await this.reader.head(socket.data.ctx, kamer);
    if (nu === undefined) rooms.remove(socket, kamer);
    antwoord(nu === undefined ? { geweigerd: true } : { kamer, hoofd: nu });
  }

  private async fetch(
    socket: DtSocket,
    vraag: { kamer: KamerSleutel; na: number },
    antwoord: Parameters<ClientNaarServer['haal']>[1],
  ): Promise<void> {
    if (typeof antwoord !== 'function' || !Number.isSafeInteger(vraag?.na)) return;
    const hoofd = isKamerSleutel(vraag.kamer) ? await this.reader.head(socket.data.ctx, vraag.kamer) : undefined;
    if (hoofd === undefined) return antwoord({ geweigerd: true });
    antwoord({ berichten: await this.reader.after(socket.data.ctx, vraag.kamer, vraag.na), hoofd });
  }

  // A session that was ended elsewhere must lose its sockets within a second or so.
  private async endExpired(): Promise<void> {
    const sockets = [...(this.io?.sockets.sockets.values() ?? [])];
    if (sockets.length === 0) return;
    const alive = await this.sessions.alive([...new Set(sockets.map((socket) => socket.data.sessieId))]);
    for (const socket of sockets) {
      if (alive.has(socket.data.sessieId)) continue;
      socket.emit('aanmeldingVerlopen');
      socket.disconnect(true);
    }
  }
}

function logFault(error: Error): void {
  log.warn({ reden: error.message }, 'live verzoek mislukte');
}
