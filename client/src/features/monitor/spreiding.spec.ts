import { staven, type Spreiding } from './spreiding';

const cel = (uitkomst: string, aantal: number | null) => ({ __typename: 'Spreidingscel' as const, uitkomst, aantal, onderdrukt: aantal === null });
const spreiding = (cellen: ReturnType<typeof cel>[]) =>
  ({ snede: 'tafel', blokkade: 'woning', rijen: [{ naam: 'Tafel', totaal: false, cellen }, { naam: 'Totaal', totaal: true, cellen }] }) as Spreiding;

describe('a bar', () => {
  it('shows the share of each outcome there was', () => {
    expect(staven(spreiding([cel('binnen', 15), cel('afwijking', 5), cel('doorgezet', 0), cel('totaal', 20)]))).toEqual([
      { naam: 'Tafel', delen: [{ uitkomst: 'binnen', procent: 75 }, { uitkomst: 'afwijking', procent: 25 }] },
    ]);
  });

  it('shows nothing when something of the row is withheld', () => {
    expect(staven(spreiding([cel('binnen', 15), cel('afwijking', null), cel('totaal', null)]))).toEqual([{ naam: 'Tafel', delen: undefined }]);
  });
});
