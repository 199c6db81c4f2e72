import { leesPeriode, naarBoekingen, naarPosten } from './adres';

describe('the way down from a figure', () => {
  it('holds group and period, and comes back as they were', () => {
    const zoek = new URL(naarPosten('organisatie', { van: '2026-01-01', totEnMet: '2026-03-31' }, 'Zorg & Zo'), 'https://voorbeeld.example').searchParams;
    expect([zoek.get('groep'), zoek.get('indeling'), leesPeriode(zoek)]).toEqual(['Zorg & Zo', 'organisatie', { van: '2026-01-01', totEnMet: '2026-03-31' }]);
  });

  it('leaves the group out for a total', () => {
    expect(naarPosten('afwijzing', { van: '2026-01-01', totEnMet: '2026-03-31' })).not.toContain('groep');
    expect(naarBoekingen('f', '2026-01-01', 'vrij')).toBe('/noodfonds/verantwoording/boekingen?fonds=f&dag=2026-01-01&figuur=vrij');
  });
});
