import fc from 'fast-check';
import type { LiveBericht } from './berichten.js';
import { lidkamer } from './kamers.js';
import { nieuweVolger, volg, VERVERS_BOVEN, type Volgopdracht, type Volgstand, type Voorval } from './volger.js';

const kamer = lidkamer('0192f4b8-0000-7000-8000-000000000001');
const bericht = (nummer: number): LiveBericht => ({ kamer, nummer, soort: 'casus.gewijzigd', gegevens: { casusId: `${nummer}` } });

/** Follows a room by hand and remembers what was asked and applied. */
class Scherm {
  stand: Volgstand = nieuweVolger(kamer);
  readonly toegepast: number[] = [];
  gevraagd: Volgopdracht[] = [];

  meld(...voorvallen: Voorval[]): this {
    for (const voorval of voorvallen) {
      const stap = volg(this.stand, voorval);
      this.stand = stap.stand;
      for (const opdracht of stap.opdrachten) this.neemAan(opdracht);
    }
    return this;
  }

  binnenOp(hoofd: number): this {
    return this.meld({ soort: 'verbonden' }, { soort: 'betreden', antwoord: { kamer, hoofd } }, { soort: 'ververst' });
  }

  private neemAan(opdracht: Volgopdracht): void {
    if (opdracht.soort === 'pasToe') this.toegepast.push(opdracht.bericht.nummer);
    else this.gevraagd.push(opdracht);
  }
}

describe('following a room', () => {
  it('forgets everything and clears the screen when it is refused', () => {
    const scherm = new Scherm().binnenOp(4).meld({ soort: 'eruit' });
    expect(scherm.stand).toEqual(nieuweVolger(kamer));
    expect(scherm.gevraagd.at(-1)).toEqual({ soort: 'geenToegang', kamer });
    scherm.meld({ soort: 'bericht', bericht: bericht(1) }, { soort: 'gehaald', antwoord: { berichten: [bericht(1)], hoofd: 1 } });
    expect(scherm.toegepast).toEqual([]);
  });

  it('applies nothing before the first fresh fetch is shown, and then what came meanwhile', () => {
    const scherm = new Scherm().meld(
      { soort: 'verbonden' },
      { soort: 'bericht', bericht: bericht(8) },
      { soort: 'betreden', antwoord: { kamer, hoofd: 7 } },
    );
    expect(scherm.gevraagd).toEqual([{ soort: 'betreed', kamer }, { soort: 'ververs', kamer }]);
    scherm.meld({ soort: 'ververst' });
    expect(scherm.gevraagd.at(-1)).toEqual({ soort: 'haal', kamer, na: 7 });
    scherm.meld({ soort: 'gehaald', antwoord: { berichten: [bericht(8)], hoofd: 8 } });
    expect(scherm.toegepast).toEqual([8]);
  });

  it('drops what it knows and fetches over a hole', () => {
    const scherm = new Scherm().binnenOp(2).meld(
      { soort: 'bericht', bericht: bericht(3) },
      { soort: 'bericht', bericht: bericht(3) },
      { soort: 'bericht', bericht: bericht(6) },
      { soort: 'gehaald', antwoord: { berichten: [bericht(4), bericht(5), bericht(6)], hoofd: 6 } },
      { soort: 'bericht', bericht: bericht(5) },
    );
    expect(scherm.toegepast).toEqual([3, 4, 5, 6]);
    expect(scherm.gevraagd.filter(({ soort }) => soort === 'haal')).toEqual([{ soort: 'haal', kamer, na: 3 }]);
  });

  it('starts anew when it is far behind, or when the numbers began again', () => {
    for (const hoofd of [5 + VERVERS_BOVEN + 1, 1]) {
      const scherm = new Scherm().binnenOp(5).meld({ soort: 'verbroken' });
      scherm.gevraagd = [];
      scherm.binnenOp(hoofd);
      expect(scherm.gevraagd).toEqual([{ soort: 'betreed', kamer }, { soort: 'ververs', kamer }]);
      expect(scherm.stand).toMatchObject({ laatste: hoofd, gehoord: hoofd });
    }
  });

  it('asks again when a fetch stays out', () => {
    const scherm = new Scherm().binnenOp(1).meld({ soort: 'bericht', bericht: bericht(3) }, { soort: 'mislukt' });
    expect(scherm.gevraagd.slice(-2)).toEqual([{ soort: 'haal', kamer, na: 1 }, { soort: 'haal', kamer, na: 1 }]);
  });
});

describe('over a bad network', () => {
  const gebeurtenis = fc.constantFrom('nieuw', 'nieuw', 'nieuw-verloren', 'herhaald', 'weg', 'terug', 'antwoord', 'stilte');

  it('applies 1..n exactly once and in order, whatever is lost, repeated or cut off', () => {
    fc.assert(
      fc.property(fc.array(gebeurtenis, { maxLength: 120 }), fc.integer({ min: 1, max: 7 }), (verloop, pagina) => {
        const scherm = new Scherm().binnenOp(0);
        let hoofd = 0;
        const beantwoord = () => {
          const vraag = scherm.gevraagd.at(-1);
          if (vraag?.soort === 'haal' && scherm.stand.bezig?.soort === 'haal') {
            const berichten = reeks(vraag.na, Math.min(hoofd, vraag.na + pagina)).map(bericht);
            scherm.meld({ soort: 'gehaald', antwoord: { berichten, hoofd } });
          }
        };
        for (const wat of verloop) {
          if (wat.startsWith('nieuw')) hoofd += 1;
          if (wat === 'nieuw' && scherm.stand.binnen) scherm.meld({ soort: 'bericht', bericht: bericht(hoofd) });
          if (wat === 'herhaald' && hoofd > 0) scherm.meld({ soort: 'bericht', bericht: bericht(hoofd) });
          if (wat === 'weg') scherm.meld({ soort: 'verbroken' });
          if (wat === 'terug') scherm.meld({ soort: 'verbonden' }, { soort: 'betreden', antwoord: { kamer, hoofd } });
          if (wat === 'antwoord') beantwoord();
          if (wat === 'stilte') scherm.meld({ soort: 'mislukt' });
        }
        scherm.meld({ soort: 'verbonden' }, { soort: 'betreden', antwoord: { kamer, hoofd } });
        for (let i = 0; i <= hoofd; i += 1) beantwoord();
        expect(scherm.toegepast).toEqual(reeks(0, hoofd));
      }),
      { numRuns: 500 },
    );
  });
});

function reeks(na: number, totEnMet: number): number[] {
  return Array.from({ length: Math.max(0, totEnMet - na) }, (_, i) => na + i + 1);
}
