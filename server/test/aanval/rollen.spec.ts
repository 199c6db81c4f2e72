import { bewaarTelling } from '../harness/telling.js';
import { MAG } from './rollen.js';
import { operaties } from './schema.js';
import { ZONDER_OPDRACHT } from './stappen.js';
import { gespeeldeWereld } from './gespeeld.js';
import { type Gelukt, metEigenOpdracht } from './verhaal.js';
import { GESPEELD, VRAGEN } from './vragen.js';
import type { Aanvalswereld, Speelveld, Speler } from './wereld.js';

let wereld: Aanvalswereld;
let veld: Speelveld;
let pogingen: Gelukt[];
const telling = { cellen: 0, geweigerd: 0, toegestaan: 0, lekken: 0 };

beforeAll(async () => {
  const gespeeld = await gespeeldeWereld();
  wereld = gespeeld.wereld;
  [veld] = wereld.velden;
  const [verhaal] = gespeeld.verhalen;
  pogingen = [...verhaal.values(), ...Object.entries(VRAGEN).map(([naam, { wie, variabelen }]) => ({ naam, wie, lading: variabelen(veld) }))];
}, 180_000);
afterAll(async () => {
  bewaarTelling('bewerkingen', telling);
  await wereld.test.stop();
});

function pogingVan(naam: string): Gelukt {
  const poging = pogingen.find((een) => een.naam === naam);
  if (!poging) throw new Error(`${naam} is niet gespeeld`);
  return poging;
}

async function probeer(wie: Speler, { naam, lading }: Gelukt): Promise<{ uitkomst: string; tekst: string }> {
  return wereld.vraag(veld, wie, naam, metEigenOpdracht(naam, lading));
}

describe('[isolatie] every role on every operation', () => {
  it('has a row for every operation of the schema', () => {
    expect([...MAG.keys()].sort()).toEqual(operaties.map(({ naam }) => naam).sort());
    expect([...pogingen.map(({ naam }) => naam), ...ZONDER_OPDRACHT].sort()).toEqual([...MAG.keys()].sort());
  });

  it.each(GESPEELD)('refuses %s to whom it is not for, in the same Dutch sentence, and does nothing', async (naam) => {
    const voor = await wereld.telling();
    const anders: string[] = [];
    const buiten = (Object.keys(veld.spelers) as Speler[]).filter((wie) => !MAG.get(naam)?.includes(wie));
    const uitslagen = await Promise.all(buiten.map((wie) => probeer(wie, pogingVan(naam))));
    uitslagen.forEach(({ uitkomst, tekst }, nummer) => {
      const geweigerd = uitkomst === 'NietToegestaan' && /Dit mag u niet doen met uw rol|Alleen de regisseur/.test(tekst);
      telling.cellen += 1;
      if (geweigerd) telling.geweigerd += 1;
      else anders.push(`${buiten[nummer]}: ${tekst}`);
    });
    telling.lekken += anders.length;
    expect(anders).toEqual([]);
    expect(await wereld.telling()).toEqual(voor);
  });

  it.each(GESPEELD)('lets whom %s is for come to the record, which answers in words', async (naam) => {
    const anders: string[] = [];
    for (const wie of MAG.get(naam) ?? []) {
      const { uitkomst, tekst } = await probeer(wie, pogingVan(naam));
      telling.cellen += 1;
      const nietVanDezeCasus = wie === 'coordinator' && tekst.includes('Alleen de regisseur van deze casus');
      // Whoever took an emergency reading in this story, and has no other ground by now.
      const alleenInNood = tekst.includes('U kijkt mee in nood');
      if (nietVanDezeCasus || alleenInNood || !['NietToegestaan', 'NietAangemeld', 'OngeldigeInvoer', 'Storing'].includes(uitkomst)) telling.toegestaan += 1;
      else anders.push(`${wie}: ${tekst}`);
    }
    expect(anders).toEqual([]);
  });

  it('tells nobody who the clients of the regio are, save the own account', async () => {
    const { client } = veld.spelers;
    for (const wie of Object.keys(veld.spelers) as Speler[]) {
      const { tekst } = await wereld.vraag(veld, wie, 'leden', {});
      expect([wie, tekst.includes(client.ctx.lidId)]).toEqual([wie, wie === 'client']);
    }
  });
});
