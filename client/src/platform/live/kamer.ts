import { nieuweVolger, volg, type KamerSleutel, type LiveBericht, type Volgopdracht, type Volgstand, type Voorval } from '@doorbraaktafel/shared/live';
import type { LiveSocket } from './socket';

/** What a part of the page does with the messages of a room. */
export interface Luisteraar {
  /** Every message once and in order. */
  bericht: (bericht: LiveBericht) => void;
  /** What is known may be old: fetch everything anew; done when it is shown, fails when it could not be fetched. */
  ververs: () => Promise<unknown>;
  /** This lid may no longer see what the room is about. */
  geenToegang: () => void;
}

const ANTWOORD_BINNEN_MS = 10_000;
const OPNIEUW_NA_MS = 2_000;
const BREUK: readonly Voorval['soort'][] = ['verbonden', 'verbroken', 'eruit'];

/** One followed room: feeds what the socket tells to the follower and does what the follower says. */
export class Kamer {
  readonly luisteraars = new Set<Luisteraar>();
  private stand: Volgstand;
  private aansluiting = 0;

  constructor(
    readonly sleutel: KamerSleutel,
    private readonly socket: () => LiveSocket | undefined,
    private readonly bijStap: (toegepast?: LiveBericht) => void,
  ) {
    this.stand = nieuweVolger(sleutel);
  }

  /** In the room on this connection, with nothing left to fetch. */
  get isBij(): boolean {
    const { binnen, bezig, laatste, gehoord } = this.stand;
    return binnen && !bezig && laatste !== undefined && gehoord <= laatste;
  }

  /** Refused by the server; a new connection, or a message in the own room that somebody was let in, tries again. */
  geweigerd = false;

  meld(voorval: Voorval): void {
    const { stand, opdrachten } = volg(this.stand, voorval);
    this.stand = stand;
    if (voorval.soort === 'verbonden') this.geweigerd = false;
    if (BREUK.includes(voorval.soort)) this.aansluiting += 1;
    for (const opdracht of opdrachten) this.voerUit(opdracht);
    this.bijStap();
  }

  private voerUit(opdracht: Volgopdracht): void {
    switch (opdracht.soort) {
      case 'betreed':
        return this.betreed();
      case 'haal':
        return this.haal(opdracht.na);
      case 'ververs':
        return void this.ververs();
      case 'pasToe':
        this.bijStap(opdracht.bericht);
        return this.allen((luisteraar) => luisteraar.bericht(opdracht.bericht));
      case 'geenToegang':
        this.geweigerd = true;
        return this.allen((luisteraar) => luisteraar.geenToegang());
    }
  }

  private betreed(): void {
    const meld = this.opDezeAansluiting();
    this.socket()
      ?.timeout(ANTWOORD_BINNEN_MS)
      .emit('betreed', this.sleutel, (fout, antwoord) => meld(fout ? { soort: 'verbonden' } : { soort: 'betreden', antwoord }));
  }

  private haal(na: number): void {
    const meld = this.opDezeAansluiting();
    this.socket()
      ?.timeout(ANTWOORD_BINNEN_MS)
      .emit('haal', { kamer: this.sleutel, na }, (fout, antwoord) => meld(fout ? { soort: 'mislukt' } : { soort: 'gehaald', antwoord }));
  }

  private async ververs(): Promise<void> {
    const meld = this.opDezeAansluiting();
    try {
      await Promise.all([...this.luisteraars].map((luisteraar) => luisteraar.ververs()));
      meld({ soort: 'ververst' });
    } catch {
      setTimeout(() => meld({ soort: 'mislukt' }), OPNIEUW_NA_MS);
    }
  }

  // An answer that was asked for on an earlier connection says nothing about this one.
  private opDezeAansluiting(): (voorval: Voorval) => void {
    const { aansluiting } = this;
    return (voorval) => {
      if (aansluiting === this.aansluiting && this.luisteraars.size > 0) this.meld(voorval);
    };
  }

  private allen(doe: (luisteraar: Luisteraar) => void): void {
    for (const luisteraar of [...this.luisteraars]) doe(luisteraar);
  }
}
