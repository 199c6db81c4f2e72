import { gespeeldeWereld } from '../aanval/gespeeld.js';
import { VRAGEN } from '../aanval/vragen.js';
import type { Aanvalswereld, Speelveld, Speler } from '../aanval/wereld.js';
import { leesPdf } from '../harness/pdf.js';
import { bewaarTelling } from '../harness/telling.js';
import { KANARIE, type Kanarie, magLezen, zetKanaries } from './groepen.js';

let wereld: Aanvalswereld;
let veld: Speelveld;
let kanaries: Kanarie[];
let spelers: Speler[];
/** Questions of which an answer held a canary once; only those can hold one later. */
const vragenMetKanarie = new Set<string>();
const telling = { cellen: 0, geweigerd: 0, toegestaan: 0, lekken: 0 };
const getoond = new Set<string>();

beforeAll(async () => {
  ({ wereld } = await gespeeldeWereld());
  [veld] = wereld.velden;
  spelers = Object.keys(veld.spelers) as Speler[];
  const gezet = [];
  for (const een of wereld.velden) gezet.push(await zetKanaries(wereld, een));
  kanaries = gezet[0]!;
}, 180_000);
afterAll(async () => {
  bewaarTelling('gegevensgroepen', telling);
  await wereld.test.stop();
});

/** Everything that one person can get on screen, on paper and as a file, and where each canary was. */
async function alles(wie: Speler, namen: readonly string[]): Promise<Map<string, string>> {
  const gezien = new Map<string, string>();
  const zoek = (naam: string, tekst: string) => {
    for (const [kanarie] of tekst.matchAll(KANARIE)) {
      gezien.set(kanarie, naam);
      vragenMetKanarie.add(naam);
    }
  };
  for (const naam of namen) zoek(naam, (await wereld.vraag(veld, wie, naam, VRAGEN[naam]!.variabelen(veld))).tekst);
  const { cookie } = await wereld.browser(veld.spelers[wie]);
  for (const pad of [`besluiten/${veld.ids.get('besluit') ?? ''}/brief`, `zittingen/${veld.ids.get('zitting') ?? ''}/besluitenlijst`]) {
    const antwoord = await fetch(`${wereld.test.url}/bestanden/${pad}`, { headers: { cookie, origin: wereld.test.url } });
    const bytes = new Uint8Array(await antwoord.arrayBuffer());
    // A line of the page may break a long word.
    if (antwoord.ok) zoek(pad, (await leesPdf(bytes)).tekst.replaceAll(/\s/g, ''));
  }
  return gezien;
}

async function vergelijk(situatie: string): Promise<string[]> {
  const namen = vragenMetKanarie.size > 0 ? Object.keys(VRAGEN).filter((naam) => vragenMetKanarie.has(naam)) : Object.keys(VRAGEN);
  const lekken: string[] = [];
  for (const wie of spelers) {
    const mag = await magLezen(wereld, veld.spelers[wie].ctx.lidId, kanaries);
    const gezien = await alles(wie, namen);
    for (const { tekst } of kanaries) {
      if (mag.has(tekst) && gezien.has(tekst)) telling.toegestaan += 1;
      else if (!mag.has(tekst) && !gezien.has(tekst)) telling.geweigerd += 1;
      telling.cellen += mag.has(tekst) === gezien.has(tekst) ? 1 : 0;
    }
    for (const [tekst, waar] of gezien) {
      getoond.add(tekst);
      if (!mag.has(tekst)) lekken.push(`${situatie}: ${wie} las ${tekst} in ${waar}`);
    }
  }
  telling.cellen += lekken.length;
  telling.lekken += lekken.length;
  return lekken;
}

describe('[isolatie] a canary in every data group of every organisation', () => {
  it('reaches only whom the veldmatrix names, on screen, on paper and in lists', async () => {
    expect(await vergelijk('aan tafel')).toEqual([]);
    const ongezien = ['R', 'F', 'B', 'V'].filter((soort) => ![...getoond].some((tekst) => tekst.endsWith(`S${soort}E`)));
    expect([ongezien, getoond.size > 40]).toEqual([[], true]);
  }, 180_000);

  it('leaves every screen and paper at once when consent is withdrawn', async () => {
    await wereld.achterDeSloten('update toestemming set ingetrokken_op = now() where regio_id = $1', [veld.regio.id]);
    expect(await vergelijk('zonder toestemming')).toEqual([]);
  }, 120_000);

  it('is gone for who took part in a casus that closed too long ago, and for nobody else', async () => {
    await wereld.achterDeSloten("update actie set afgerond_op = now() - interval '1 hour', resultaat = 'gedaan' where regio_id = $1 and afgerond_op is null", [veld.regio.id]);
    await wereld.achterDeSloten("update casus set fase = 'afgesloten', afgesloten_op = now() - interval '31 days' where id = $1", [veld.ids.get('casus')]);
    await wereld.achterDeSloten('select onthulling_bijwerken($1, $2)', [veld.regio.id, veld.ids.get('casus')]);
    expect(await vergelijk('na N dagen')).toEqual([]);
  }, 120_000);

  it('is gone for everybody when the access ended', async () => {
    await wereld.achterDeSloten("update casustoegang set tot = now() - interval '1 second' where regio_id = $1", [veld.regio.id]);
    expect(await vergelijk('toegang ingetrokken')).toEqual([]);
  }, 120_000);

  it('of another regio was in nothing that anybody ever heard', () => {
    for (const een of wereld.velden) {
      const gehoord = (wereld.gehoord.get(een.regio.id) ?? []).join('\n');
      for (const ander of wereld.velden.filter((velds) => velds !== een)) expect(gehoord.includes(ander.kanarie)).toBe(false);
    }
  });
});
