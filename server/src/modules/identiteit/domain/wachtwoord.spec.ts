import { isTeZwak } from './wachtwoord.js';

const EIGEN = ['anna.winterberg@gemeente.example', 'Anna Winterberg'];

describe('a password', () => {
  it.each(['aaaaaaaaaaaaaaa', 'Welkom123456789', 'wachtwoord-2026', 'winterberg-anna-1', 'Doorbraaktafel2026', 'gemeente-example-12'])('is too weak: %s', (wachtwoord) => {
    expect(isTeZwak(wachtwoord, EIGEN)).toBe(true);
  });

  it.each(['Waterlelie-oefenen-2026', 'drie gele fietsen op zolder', 'kR7!pq2Zm9vT'])('is strong enough: %s', (wachtwoord) => {
    expect(isTeZwak(wachtwoord, EIGEN)).toBe(false);
  });
});
