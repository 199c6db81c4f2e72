import { INSTELLINGNAMEN, REGIO_INSTELLINGEN, type Instellingregel } from '@doorbraaktafel/shared/vocabulary';
import fc from 'fast-check';
import { STANDAARD_INSTELLINGEN } from './instellingen.js';
import { leesWaarde } from './instelling.js';

describe('a setting of a regio', () => {
  it.each(INSTELLINGNAMEN)('%s takes its own default and nothing outside its limits', (naam) => {
    const regel: Instellingregel = REGIO_INSTELLINGEN[naam];
    expect(leesWaarde(naam, String(regel.standaard))).toBe(regel.standaard);
    expect(STANDAARD_INSTELLINGEN[naam]).toBe(regel.standaard);
    for (const fout of ['', 'misschien', '-1', '1.5', '1e3', '99999', ' 3']) {
      expect(() => leesWaarde(naam, fout)).toThrow(expect.objectContaining({ code: 'OngeldigeInvoer', veld: 'waarde' }));
    }
  });

  it('is a whole number from the lowest to the highest, both included', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 400 }), (getal) => {
        const lees = () => leesWaarde('inzageDagenNaSluiten', String(getal));
        if (getal >= 0 && getal <= 365) expect(lees()).toBe(getal);
        else expect(lees).toThrow();
      }),
    );
  });
});
