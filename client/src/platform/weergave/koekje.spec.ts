import { leesWeergave, weergaveKoekje, type Weergave } from './koekje';

describe('the remembered way of seeing', () => {
  it('comes back as it was chosen, and is plain for anything else', () => {
    for (const keuze of [{ kleur: 'donker', zaal: true }, { kleur: 'licht', zaal: false }] satisfies Weergave[]) {
      expect(leesWeergave(`a=b; ${weergaveKoekje(keuze).split(';')[0]}`)).toEqual(keuze);
    }
    for (const vreemd of ['', 'dt_weergave=', 'dt_weergave=paars.reus']) expect(leesWeergave(vreemd)).toEqual({ kleur: 'systeem', zaal: false });
  });
});
