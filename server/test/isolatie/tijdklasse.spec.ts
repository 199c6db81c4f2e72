import fc from 'fast-check';
import { beoordeelTijden, type Paar } from './tijdklasse.js';

const ruis = fc.double({ min: 0, max: 1, noNaN: true });
/** Times around ten milliseconds, of which some are ten times as long for no reason of ours. */
const tijden = fc.array(fc.record({ een: ruis, ander: ruis, stoot: fc.integer({ min: 0, max: 9 }) }), { minLength: 120, maxLength: 200 });

const paar = (een: number, ander: number, stoot: number, erbij: number): Paar => [10 + 4 * een + (stoot === 0 ? 90 : 0) + erbij, 10 + 4 * ander + (stoot === 1 ? 90 : 0)];

describe('telling times apart', () => {
  it('sees a difference of half the time through any noise', () => {
    fc.assert(fc.property(tijden, (loop) => beoordeelTijden(loop.map(({ een, ander, stoot }) => paar(een, ander, stoot, 6))).teOnderscheiden));
  });

  it('does not take the noise of a busy machine for a difference', () => {
    fc.assert(fc.property(tijden, (loop) => {
      // The same times in both places, so that there is nothing to see.
      const heen = loop.map(({ een, ander, stoot }) => paar(een, ander, stoot, 0));
      const terug = heen.map(([een, ander]): Paar => [ander, een]);
      return !beoordeelTijden([...heen, ...terug]).teOnderscheiden;
    }));
  });

  it('says nothing of no times', () => {
    expect(beoordeelTijden([])).toMatchObject({ teOnderscheiden: false, z: 0 });
  });
});
