import type { KamerSleutel, LiveBericht, LiveSoort, Voorval } from '@doorbraaktafel/shared/live';
import { Kamer, type Luisteraar } from './kamer';
import { openSocket, type LiveSocket } from './socket';

/** Where the live line stands; `bijgewerkt` is shown for a while after a loss. */
export interface Verbindingsstand {
  readonly lijn: 'verbonden' | 'verbroken' | 'herstellen' | 'bijgewerkt';
  /** How many different changes came in while the line was gone. */
  readonly nieuw: number;
}

const GOED: Verbindingsstand = { lijn: 'verbonden', nieuw: 0 };
const BIJGEWERKT_MS = 6_000;
const OPNIEUW_NA_MS = 1_500;
/** What tells a lid in the own room that a room which was refused may be open now. */
const LAAT_TOE: readonly LiveSoort[] = ['rechten.gewijzigd', 'oproep.gewijzigd'];

/** The one live connection of a signed-in lid, with the rooms that its page follows. */
export class LiveVerbinding {
  private readonly kamers = new Map<KamerSleutel, Kamer>();
  private readonly kijkers = new Set<() => void>();
  private socket?: LiveSocket;
  private gestart = false;
  private wekker?: ReturnType<typeof setTimeout>;
  private nieuw = new Set<string>();
  private inhalen = false;
  private huidig = GOED;

  constructor(private readonly bijVerlopen: () => void) {}

  /** Opens the line; answers the function that closes it. */
  start(): () => void {
    this.gestart = true;
    const online = () => this.socket?.connect();
    const offline = () => this.verlies();
    window.addEventListener('online', online);
    window.addEventListener('offline', offline);
    void openSocket().then((socket) => this.gestart && this.verbind(socket));
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', offline);
      this.stop();
    };
  }

  /** Follows a room until the answered function is called. */
  volg(sleutel: KamerSleutel, luisteraar: Luisteraar): () => void {
    const kamer = this.kamers.get(sleutel) ?? this.nieuweKamer(sleutel);
    kamer.luisteraars.add(luisteraar);
    return () => {
      kamer.luisteraars.delete(luisteraar);
      if (kamer.luisteraars.size > 0 || this.kamers.get(sleutel) !== kamer) return;
      this.kamers.delete(sleutel);
      if (this.socket?.connected) this.socket.emit('verlaat', sleutel);
    };
  }

  readonly stand = (): Verbindingsstand => this.huidig;

  readonly bijWijziging = (kijker: () => void): (() => void) => {
    this.kijkers.add(kijker);
    return () => this.kijkers.delete(kijker);
  };

  private nieuweKamer(sleutel: KamerSleutel): Kamer {
    const kamer = new Kamer(sleutel, () => this.socket, (toegepast) => this.naStap(toegepast));
    this.kamers.set(sleutel, kamer);
    if (this.socket?.connected) kamer.meld({ soort: 'verbonden' });
    return kamer;
  }

  private verbind(socket: LiveSocket): void {
    this.socket = socket;
    socket.on('connect', () => this.verbonden());
    socket.on('disconnect', (reden) => {
      this.verlies();
      // The server closed it, for a restart for instance: socket.io leaves trying again to us.
      if (reden === 'io server disconnect') this.probeerStraks();
    });
    socket.on('connect_error', () => {
      if (socket.active) return this.verlies();
      this.bijVerlopen();
      this.probeerStraks();
    });
    socket.on('bericht', (bericht) => this.kamers.get(bericht.kamer)?.meld({ soort: 'bericht', bericht }));
    socket.on('eruit', (sleutel) => this.kamers.get(sleutel)?.meld({ soort: 'eruit' }));
    socket.on('aanmeldingVerlopen', () => this.bijVerlopen());
    socket.connect();
  }

  private stop(): void {
    this.gestart = false;
    clearTimeout(this.wekker);
    this.socket?.removeAllListeners();
    this.socket?.disconnect();
    this.socket = undefined;
    this.inhalen = false;
    this.zet(GOED);
  }

  private probeerStraks(): void {
    setTimeout(() => this.gestart && this.socket?.connect(), OPNIEUW_NA_MS);
  }

  private verbonden(): void {
    if (this.inhalen) this.zet({ lijn: 'herstellen', nieuw: 0 });
    this.alleKamers({ soort: 'verbonden' });
    this.naStap();
  }

  private verlies(): void {
    if (!this.inhalen) this.nieuw = new Set();
    this.inhalen = true;
    this.alleKamers({ soort: 'verbroken' });
    this.zet({ lijn: navigator.onLine ? 'herstellen' : 'verbroken', nieuw: 0 });
  }

  private alleKamers(voorval: Voorval): void {
    for (const kamer of [...this.kamers.values()]) kamer.meld(voorval);
  }

  private naStap(toegepast?: LiveBericht): void {
    if (toegepast && LAAT_TOE.includes(toegepast.soort)) this.probeerGeweigerde();
    if (!this.inhalen) return;
    if (toegepast) this.nieuw.add(JSON.stringify([toegepast.soort, toegepast.gegevens]));
    const bij = [...this.kamers.values()].every((kamer) => kamer.isBij || kamer.geweigerd);
    if (!this.socket?.connected || !bij) return;
    this.inhalen = false;
    this.zet({ lijn: 'bijgewerkt', nieuw: this.nieuw.size });
    this.wekker = setTimeout(() => this.zet(GOED), BIJGEWERKT_MS);
  }

  // Only when something says so: a refused room that is tried again at every mount makes lists fall back to an older answer.
  private probeerGeweigerde(): void {
    for (const kamer of [...this.kamers.values()]) if (kamer.geweigerd) kamer.meld({ soort: 'verbonden' });
  }

  private zet(stand: Verbindingsstand): void {
    clearTimeout(this.wekker);
    this.huidig = stand;
    for (const kijker of [...this.kijkers]) kijker();
  }
}
