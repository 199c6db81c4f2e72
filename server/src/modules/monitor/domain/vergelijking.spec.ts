import type { Kolom, Telling } from './cijfers.js';
import { vergelijk, type Figuurbron } from './vergelijking.js';

const KOLOM: Kolom = { sleutel: 'k', kop: 'k', soort: 'aantal', jaar: 2019, van: '2019-01-01', tot: '2019-12-31' };
const PROCENT: Kolom = { ...KOLOM, sleutel: 'p', soort: 'percentage' };
const telling = (rij: string, aantal: number | null): Telling => ({ rij, totaal: false, kolom: 'k', aantal, onderdrukt: aantal === null });

function bron(tellingen: Telling[], verschil = 4, peildatum = '2020-05-31'): Figuurbron {
  return {
    nummer: '4',
    teldatum: 'oplevering',
    peildatum,
    kolommen: [KOLOM, PROCENT],
    tellingen,
    verplichtingen: [{ snede: '4', rij: 'Rij', jaar: 2019, doel: 29 }],
    gedrukt: {
      nummer: '4',
      titel: 't',
      bron: 'b',
      vindplaats: 'v',
      teldatum: 'registratie',
      peildatum: '2020-05-31',
      opmerking: null,
      cijfers: [
        { rij: 'Rij', totaal: false, kolom: 'k', waarde: 8, opmerking: null, verschillen: [{ teldatum: 'oplevering', verschil, toelichting: 'oorzaak' }] },
      ],
    },
  };
}
const eerste = (figuur: Figuurbron) => vergelijk(figuur)[0]!.cellen;

describe('a computed cell beside the printed one', () => {
  it('is unexplained when the named causes do not add up to the difference', () => {
    expect(eerste(bron([telling('Rij', 12)], 3))[0]).toMatchObject({ verschil: 4, verklaard: false });
  });

  it('is explained when they do', () => {
    expect(eerste(bron([telling('Rij', 12)]))[0]).toMatchObject({ verschil: 4, verklaard: true, toelichtingen: ['oorzaak'] });
  });

  it('is unexplained when a named difference is not there any more', () => {
    expect(eerste(bron([telling('Rij', 8)]))[0]).toMatchObject({ verschil: 0, verklaard: false });
  });

  it('is not compared before the as-of date of the source', () => {
    expect(eerste(bron([telling('Rij', 2)], 4, '2019-12-31'))[0]).toMatchObject({ berekend: 2, verschil: undefined });
  });

  it('hides the percentage with the count', () => {
    const cellen = eerste(bron([telling('Rij', null)]));
    expect(cellen[0]).toMatchObject({ onderdrukt: true, verschil: undefined });
    expect(cellen[1]).toMatchObject({ onderdrukt: true });
    expect(cellen[1]?.berekend).toBeUndefined();
  });

  it('rounds a percentage of what was agreed', () => {
    expect(eerste(bron([telling('Rij', 12)]))[1]).toMatchObject({ berekend: 41 });
  });

  it('does not call it zero where homes without a known corporatie could fill it', () => {
    const [cel] = eerste(bron([telling('Rij', 0), telling('Onbekend', 8)]));
    expect(cel?.berekend).toBeUndefined();
    expect(cel?.onderdrukt).toBe(false);
  });
});
