import {
  type ClientNaarServer,
  type KamerSleutel,
  type LiveBericht,
  nieuweVolger,
  type ServerNaarClient,
  volg,
  type Volgopdracht,
  type Volgstand,
  type Voorval,
} from '@doorbraaktafel/shared/live';
import { io, type Socket } from 'socket.io-client';

export type ClientSocket = Socket<ServerNaarClient, ClientNaarServer>;

/** A real socket as a browser opens it. */
export function verbind(url: string, headers: Record<string, string>): ClientSocket {
  return io(url, { path: '/live', extraHeaders: headers, forceNew: true, reconnectionDelay: 50, reconnectionDelayMax: 50 });
}

/**
 * Cuts the line as a network does. A line that is still being laid cannot be cut this way:
 * its manager hears nothing of an engine that was closed by hand before it opened.
 */
export function verbreek(socket: ClientSocket): void {
  const { engine } = socket.io;
  if (engine.readyState === 'open') engine.close();
}

/** Waits for the connection, or answers the reason of its refusal. */
export function aangekomen(socket: ClientSocket): Promise<string> {
  return new Promise((klaar) => {
    socket.once('connect', () => klaar('verbonden'));
    socket.once('connect_error', (error) => klaar(error.message));
  });
}

interface Schermdaden {
  readonly ververs?: () => Promise<void> | void;
  readonly pasToe?: (bericht: LiveBericht) => void;
  readonly geenToegang?: () => void;
}

/** A screen that follows one room with the shared volger. */
export class Scherm {
  readonly toegepast: LiveBericht[] = [];
  readonly gezien: string[] = [];
  stand: Volgstand;

  constructor(
    readonly socket: ClientSocket,
    readonly kamer: KamerSleutel,
    private readonly bij: Schermdaden = {},
  ) {
    this.stand = nieuweVolger(kamer);
    socket.on('connect', () => this.meld({ soort: 'verbonden' }));
    socket.on('disconnect', () => this.meld({ soort: 'verbroken' }));
    socket.on('bericht', (bericht) => bericht.kamer === kamer && this.meld({ soort: 'bericht', bericht }));
    socket.on('eruit', (uit) => uit === kamer && this.meld({ soort: 'eruit' }));
    socket.on('aanmeldingVerlopen', () => this.gezien.push('aanmeldingVerlopen'));
    if (socket.connected) this.meld({ soort: 'verbonden' });
  }

  get nummers(): number[] {
    return this.toegepast.map(({ nummer }) => nummer);
  }

  /** Tries to enter once more, such as after news that one is now part of it. */
  probeerOpnieuw(): void {
    if (!this.stand.binnen) this.meld({ soort: 'verbonden' });
  }

  private meld(voorval: Voorval): void {
    const stap = volg(this.stand, voorval);
    this.stand = stap.stand;
    for (const opdracht of stap.opdrachten) this.voerUit(opdracht);
  }

  private voerUit(opdracht: Volgopdracht): void {
    if (opdracht.soort === 'betreed') {
      this.socket.emit('betreed', this.kamer, (antwoord) => this.meld({ soort: 'betreden', antwoord }));
    } else if (opdracht.soort === 'haal') {
      this.socket.emit('haal', { kamer: this.kamer, na: opdracht.na }, (antwoord) => this.meld({ soort: 'gehaald', antwoord }));
    } else if (opdracht.soort === 'ververs') {
      void Promise.resolve(this.bij.ververs?.()).then(() => this.meld({ soort: 'ververst' }));
    } else if (opdracht.soort === 'pasToe') {
      this.toegepast.push(opdracht.bericht);
      this.bij.pasToe?.(opdracht.bericht);
    } else {
      this.gezien.push(opdracht.soort);
      this.bij.geenToegang?.();
    }
  }
}
