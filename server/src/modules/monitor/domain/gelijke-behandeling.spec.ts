import { spreidingen, type Uitkomsttelling } from './gelijke-behandeling.js';

const telling = (rij: string, uitkomst: string, aantal: number | null, totaal = false): Uitkomsttelling => ({
  snede: 'voorzitter', blokkade: 'woning', rij, totaal, uitkomst, aantal, onderdrukt: aantal === null,
});

it('puts the outcomes of a group in order, with the total last', () => {
  const [groep] = spreidingen([
    telling('Totaal', 'totaal', null, true), telling('Voorzitter 10', 'binnen', 7), telling('Voorzitter 2', 'afwijking', 5), telling('Voorzitter 2', 'binnen', null),
  ]);
  expect(groep?.rijen.map(({ naam }) => naam)).toEqual(['Voorzitter 2', 'Voorzitter 10', 'Totaal']);
  expect(groep?.rijen[0]?.cellen.map(({ uitkomst, aantal }) => [uitkomst, aantal])).toEqual([['binnen', null], ['afwijking', 5]]);
});
