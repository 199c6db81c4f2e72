import { ServerResponse } from 'node:http';
import { symbols } from 'pino';
import type { DtRequest } from '../../src/platform/http/request.js';
import { log } from '../../src/platform/telemetry/log.js';

/** One answer of the server as it left, with the regio of who asked; nobody signed in has none. */
export interface Gehoord {
  readonly regioId: string | undefined;
  readonly waar: string;
  readonly tekst: string;
}

interface Stroom {
  write(regel: string): boolean;
}

type Einde = ServerResponse['end'];

/** Listens to everything that the servers of this process answer and log, from its making until `weg`. */
export class Oor {
  readonly gehoord: Gehoord[] = [];
  /** Lines of the log and of both outputs of the process. */
  readonly regels: string[] = [];
  private readonly terug: (() => void)[] = [];

  constructor() {
    this.luisterNaarAntwoorden();
    this.luisterNaar((log as unknown as Record<symbol, Stroom>)[symbols.streamSym]!);
    for (const uitvoer of [process.stdout, process.stderr]) this.luisterNaar(uitvoer as unknown as Stroom);
  }

  weg(): void {
    for (const zetTerug of this.terug.splice(0).reverse()) zetTerug();
  }

  private luisterNaar(stroom: Stroom): void {
    const eigen = Object.getOwnPropertyDescriptor(stroom, 'write');
    const schrijf = stroom.write;
    const { regels } = this;
    stroom.write = function (this: Stroom, ...stukken: [string]): boolean {
      regels.push(String(stukken[0]));
      return schrijf.apply(this, stukken);
    };
    this.terug.push(() => {
      if (eigen) Object.defineProperty(stroom, 'write', eigen);
      else Reflect.deleteProperty(stroom, 'write');
    });
  }

  private luisterNaarAntwoorden(): void {
    const { write, end } = ServerResponse.prototype;
    const { gehoord } = this;
    const delen = new WeakMap<ServerResponse, Buffer[]>();
    const bewaar = (res: ServerResponse, deel: unknown) => {
      if (res.req.url?.startsWith('/assets/')) return;
      if (typeof deel === 'string' || deel instanceof Uint8Array) delen.set(res, [...(delen.get(res) ?? []), Buffer.from(deel as string)]);
    };
    ServerResponse.prototype.write = function (this: ServerResponse, ...stukken: never[]): boolean {
      bewaar(this, stukken[0]);
      return Reflect.apply(write, this, stukken) as boolean;
    };
    ServerResponse.prototype.end = function (this: ServerResponse, ...stukken: never[]): ServerResponse {
      bewaar(this, stukken[0]);
      const { dtContext, url = '' } = this.req as unknown as DtRequest;
      gehoord.push({ regioId: dtContext?.regioId, waar: url.split('?')[0] ?? '', tekst: Buffer.concat(delen.get(this) ?? []).toString('utf8') });
      return Reflect.apply(end, this, stukken) as ServerResponse;
    } as Einde;
    this.terug.push(() => Object.assign(ServerResponse.prototype, { write, end }));
  }
}
