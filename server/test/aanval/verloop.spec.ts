import { nieuwId } from '@doorbraaktafel/shared/ids';
import { operatieMetNaam, operaties } from './schema.js';
import { STAPPEN, variabelen, ZONDER_OPDRACHT } from './stappen.js';
import { metAndereInhoud } from './verhaal.js';
import { Aanvalswereld } from './wereld.js';

/** What shows something each time it comes has an event each time, or somebody looks without a trace. */
const TOONT = ['bsnTonen'];

let wereld: Aanvalswereld;
beforeAll(async () => {
  wereld = await Aanvalswereld.maak();
});
afterAll(() => wereld.test.stop());

interface Spoor {
  xid: string;
  actie: string;
}

// What the server does in the background afterwards is no effect of the command itself.
const gebeurtenissen = () => wereld.achterDeSloten<Spoor>("select xid::text, actie from gebeurtenis where regio_id = $1 and actie not in ('inzagekopie.gemaakt', 'inzagekopie.mislukt', 'herinnering.gemaakt') order by vastgelegd_op", [wereld.velden[0].regio.id]);

describe('[isolatie] every command, sent again and again', () => {
  it('is in the story, or has no command id', () => {
    const mutaties = operaties.filter(({ soort }) => soort === 'mutation').map(({ naam }) => naam);
    expect([...new Set([...STAPPEN.map(({ naam }) => naam), ...ZONDER_OPDRACHT])].sort()).toEqual([...mutaties].sort());
  });

  // In the order of the story: each step stands on the ones before it.
  it.each(STAPPEN.map((stap) => [stap.naam, stap] as const))('%s has one effect when three arrive at once, none when it comes later, and is refused with another body', async (naam, stap) => {
    const [veld] = wereld.velden;
    const { wie, invoer, vooraf, onthoud } = stap;
    await vooraf?.(wereld, veld);
    const lading = variabelen(naam, invoer(veld), nieuwId());
    const eerder = (await gebeurtenissen()).length;
    const uitslagen = await Promise.all([0, 1, 2].map(() => wereld.vraag(veld, wie, naam, lading)));
    const [eerste] = uitslagen;
    expect([...uitslagen.map(({ uitkomst }) => uitkomst), eerste?.tekst]).toEqual([eerste?.uitkomst, eerste?.uitkomst, eerste?.uitkomst, eerste?.tekst]);
    const antwoord = eerste?.antwoord;
    if (!antwoord || antwoord.code || eerste.uitkomst === 'Storing') throw new Error(`${naam}: ${eerste?.tekst}`);
    const nieuw = (await gebeurtenissen()).slice(eerder);
    const perKeer = TOONT.includes(naam) ? 1 : 0;
    expect(new Set(nieuw.map(({ xid }) => xid)).size).toBe(1 + 2 * perKeer);
    onthoud?.(veld.ids, antwoord);
    const later = await wereld.vraag(veld, wie, naam, lading);
    const anders = metAndereInhoud({ wie, naam, lading }, operatieMetNaam(naam).velden, veld.kanarie);
    expect(later.uitkomst).toBe(eerste?.uitkomst);
    if (anders) expect((await wereld.vraag(veld, wie, naam, anders)).uitkomst).toBe('OpdrachtAnders');
    else expect(operatieMetNaam(naam).velden).toHaveLength(1);
    expect((await gebeurtenissen()).length).toBe(eerder + nieuw.length + perKeer);
  });
});
