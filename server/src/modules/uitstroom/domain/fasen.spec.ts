import { AANMELDINGSFASEN, AANMELDINGSSTAPPEN } from '@doorbraaktafel/shared/vocabulary';
import { EINDFASEN, naarFase, OVERGANGEN } from './fasen.js';

describe('the table of phases', () => {
  it('has no way out of an end phase', () => {
    expect(OVERGANGEN.filter((o) => o.van.some((fase) => EINDFASEN.includes(fase)))).toEqual([]);
  });

  it('reaches every phase but the first, and names a source for each step', () => {
    const bereikt = new Set(OVERGANGEN.map((o) => o.naar));
    expect(AANMELDINGSFASEN.filter((fase) => !bereikt.has(fase))).toEqual(['concept']);
    expect(OVERGANGEN.every((o) => o.bron.length > 0)).toBe(true);
  });

  it('uses every step people can take, and leads from a phase to one place only', () => {
    const stappen = new Set<string>(OVERGANGEN.map((o) => o.door));
    expect(AANMELDINGSSTAPPEN.filter((stap) => !stappen.has(stap))).toEqual([]);
    const sleutels = OVERGANGEN.flatMap((o) => o.van.map((van) => `${o.door} ${van}`));
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it('lets only a published row jump to the key', () => {
    expect(naarFase('woningToewijzen', 'toets1', 'live')).toBeUndefined();
    expect(naarFase('woningToewijzen', 'toets1', 'gepubliceerd')).toBe('sleutel');
  });
});
