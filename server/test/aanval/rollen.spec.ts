import { bewaarTelling } from '../harness/telling.js';
import { MAG } from './rollen.js';
import { operaties } from './schema.js';
import { ZONDER_OPDRACHT } from './stappen.js';
import { type Gelukt, metEigenOpdracht, speel } from './verhaal.js';
import { VRAGEN } from './vragen.js';
import { Aanvalswereld, type Speelveld, type Speler } from './wereld.js';

let wereld: Aanvalswereld;
let veld: Speelveld;
let pogingen: Gelukt[];
const telling = { cellen: 0, geweigerd: 0, toegestaan: 0, lekken: 0 };

beforeAll(async () => {
  wereld = await Aanvalswereld.maak();
  [veld] = wereld.velden;
  const verhaal = await speel(wereld, veld);
  pogingen = [...verhaal.values(), ...Object.entries(VRAGEN).map(([naam, { wie, variabelen }]) => ({ naam, wie, lading: variabelen(veld) }))];
}, 60_000);
afterAll(async () => {
  bewaarTelling('bewerkingen', telling);
  await wereld.test.stop();
});

async function probeer(wie: Speler, { naam, lading }: Gelukt): Promise<{ uitkomst: string; tekst: string }> {
  return wereld.vraag(veld, wie, naam, metEigenOpdracht(naam, lading));
}

describe('[isolatie] every role on every operation', () => {
  it('has a row for every operation of the schema', () => {
    expect([...MAG.keys()].sort()).toEqual(operaties.map(({ naam }) => naam).sort());
    expect([...pogingen.map(({ naam }) => naam), ...ZONDER_OPDRACHT].sort()).toEqual([...MAG.keys()].sort());
  });

  it('refuses whom it is not for, in the same Dutch sentence, and does nothing', async () => {
    const voor = await wereld.telling();
    const anders: string[] = [];
    for (const poging of pogingen) {
      const buiten = (Object.keys(veld.spelers) as Speler[]).filter((wie) => !MAG.get(poging.naam)?.includes(wie));
      const uitslagen = await Promise.all(buiten.map((wie) => probeer(wie, poging)));
      uitslagen.forEach(({ uitkomst, tekst }, nummer) => {
        const geweigerd = uitkomst === 'NietToegestaan' && /Dit mag u niet doen met uw rol|Alleen de regisseur/.test(tekst);
        telling.cellen += 1;
        if (geweigerd) telling.geweigerd += 1;
        else anders.push(`${poging.naam} door ${buiten[nummer]}: ${tekst}`);
      });
    }
    telling.lekken += anders.length;
    expect(anders).toEqual([]);
    expect(await wereld.telling()).toEqual(voor);
  }, 60_000);

  it('lets whom it is for come to the record, which answers in words', async () => {
    const anders: string[] = [];
    for (const poging of pogingen) {
      for (const wie of MAG.get(poging.naam) ?? []) {
        const { uitkomst, tekst } = await probeer(wie, poging);
        telling.cellen += 1;
        const nietVanDezeCasus = wie === 'coordinator' && tekst.includes('Alleen de regisseur van deze casus');
        if (nietVanDezeCasus || !['NietToegestaan', 'NietAangemeld', 'OngeldigeInvoer', 'Storing'].includes(uitkomst)) telling.toegestaan += 1;
        else anders.push(`${poging.naam} door ${wie}: ${tekst}`);
      }
    }
    expect(anders).toEqual([]);
  }, 60_000);

  it('tells nobody who the clients of the regio are, save the own account', async () => {
    const { client } = veld.spelers;
    for (const wie of Object.keys(veld.spelers) as Speler[]) {
      const { tekst } = await wereld.vraag(veld, wie, 'leden', {});
      expect([wie, tekst.includes(client.ctx.lidId)]).toEqual([wie, wie === 'client']);
    }
  });
});
