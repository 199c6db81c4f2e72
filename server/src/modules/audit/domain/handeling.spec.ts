import { inWoorden } from './handeling.js';

describe('inWoorden', () => {
  it.each([
    ['besluit.vastgesteld', 'besluit vastgesteld'],
    ['gebeurtenis.inhoudGewist', 'gebeurtenis inhoud gewist'],
    ['actie_afgerond', 'actie afgerond'],
  ])('reads %s as words', (actie, woorden) => expect(inWoorden(actie)).toBe(woorden));
});
