import { zegtIets } from './zin.js';

describe('a sentence that says something', () => {
  it.each(['.', ' ', '-', '...', '?!', '1', '12-34', 'x', 'a b', '', null, undefined])('is not %p', (tekst) => {
    expect(zegtIets(tekst)).toBe(false);
  });

  it.each(['Nee.', 'ok', 'Wij kunnen dit niet.', 'één', 'لا'])('is %p', (tekst) => {
    expect(zegtIets(tekst)).toBe(true);
  });
});
