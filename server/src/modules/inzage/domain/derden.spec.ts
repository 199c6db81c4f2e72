import fc from 'fast-check';
import { overalZonderDerden, zonderDerden } from './derden.js';

describe('names of others in a copy', () => {
  it.each([
    ['Moeder Greet Voorbeeld belde.', 'Moeder [naam van een ander] belde.'],
    ['greet voorbeeld en Greet', '[naam van een ander] en [naam van een ander]'],
    ['Greetje woont elders; voorbeelden ook.', 'Greetje woont elders; voorbeelden ook.'],
  ])('cuts whole names out of %p', (tekst, zonder) => {
    expect(zonderDerden(tekst, ['Greet Voorbeeld'])).toBe(zonder);
  });

  it('leaves nothing of a known name, whatever stands around it', () => {
    const naam = fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.string(), naam, fc.string(), (voor, wie, na) => {
        expect(zonderDerden(`${voor} ${wie}, ${na}`, [wie]).toLowerCase()).not.toContain(` ${wie.toLowerCase()},`);
      }),
    );
  });

  it('goes as deep as there are texts and leaves the rest', () => {
    const dag = new Date(0);
    expect(overalZonderDerden({ a: [{ b: 'Greet Voorbeeld' }], c: 1, d: dag, e: null }, ['Greet Voorbeeld'])).toEqual({ a: [{ b: '[naam van een ander]' }], c: 1, d: dag, e: null });
  });
});
