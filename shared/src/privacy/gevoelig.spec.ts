import fc from 'fast-check';
import { gevoeligIn, WOORDREGELS } from './index.js';

describe('what a text betrays', () => {
  it.each([
    ['Hij slikt medicatie.', ['gezondheid']],
    ['Psychoses, vroeger.', ['gezondheid']],
    ['Zij is veroordeeld.', ['strafrechtelijk']],
    ['Verslaafd en een strafblad', ['gezondheid', 'strafrechtelijk']],
    ['Zijn nummer is 111.222.333', ['nummer']],
    ['Zijn nummer is 111222333 en hij is suïcidaal', ['nummer', 'gezondheid']],
    ['Zie /casus/019acd11-1222-733a-8bcd-a0b111222333 en 111222333', ['nummer']],
    ['Zie /casus/019acd11-1222-733a-8bcd-a0b111222333', []],
    ['Zie /casus/019ACD11-1222-7333-8BCD-A0B1C2D3E4F5 van 11 122', []],
    ['Bel 0612345678, dossier 111222334 of 1112223330', []],
    ['Er is een huurschuld en de sleutel komt op 3 maart.', []],
    ['De hulpverlener legt een strafje uit.', []],
  ])('reads %p as %p', (tekst, soorten) => {
    expect(gevoeligIn(tekst)).toEqual(soorten);
  });

  it('finds every word of every rule, in capitals and between other signs', () => {
    for (const { soort, begin } of WOORDREGELS) for (const woord of begin) expect([woord, gevoeligIn(`(${woord.toUpperCase()}!)`).includes(soort)]).toEqual([woord, true]);
  });

  it('never sees a rule in digits and signs that are no BSN', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9]{1,8}$/), (cijfers) => expect(gevoeligIn(cijfers)).toEqual([])));
  });
});
