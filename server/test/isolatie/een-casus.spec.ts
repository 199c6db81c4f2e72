import pg from 'pg';
import { gespeeldeWereld } from '../aanval/gespeeld.js';
import type { Aanvalswereld } from '../aanval/wereld.js';
import { bewaarTelling } from '../harness/telling.js';
import { beeldVan, maakKlaar, type Kijker } from './beeld.js';
import { kijkersVan } from './kijkers.js';
import { leegTelling } from './matrix.js';
import { TABELLEN } from './tabellen.js';
import { BESLOTEN, vulAan } from './vulling.js';

/** What stands in `app.casus`, by what it is to the people of the first regio. */
type Genoemd = readonly [wat: string, waarde: string];
/** Per person and table the rows that can be read, or the state of the refusal. */
type Gelezen = ReadonlyMap<string, readonly string[]>;

let wereld: Aanvalswereld;
let client: pg.Client;
let kijkers: Kijker[];
let genoemd: Genoemd[];
let zonder: Gelezen;
const telling = leegTelling();

beforeAll(async () => {
  ({ wereld } = await gespeeldeWereld());
  await vulAan(wereld);
  client = new pg.Client({ connectionString: wereld.test.database.superuserUrl });
  await client.connect();
  await maakKlaar(client);
  kijkers = kijkersVan(wereld);
  const [een, twee] = wereld.velden;
  genoemd = [
    ['the casus of the story', een.ids.get('casus') ?? ''],
    ...BESLOTEN.map((situatie): Genoemd => [`a casus that is closed to its deelnemer, ${situatie}`, een.ids.get(`casus ${situatie}`) ?? '']),
    ['a casus of another regio', twee.ids.get('casus') ?? ''],
    ['no casus at all', crypto.randomUUID()],
    ['nothing', ''],
    ['no id', '%'],
    ['a try at more SQL', `' or true --`],
  ];
  zonder = await lees();
}, 180_000);

afterAll(async () => {
  bewaarTelling('een-casus', { ...telling, lekken: telling.lekken.length });
  await client.end();
  await wereld.test.stop();
});

/** What everybody reads of every table while `app.casus` says this; with something broken first when asked. */
async function lees(waarde?: string, breuk = 'select 1', tabellen: Iterable<string> = TABELLEN.keys()): Promise<Gelezen> {
  const gelezen = new Map<string, readonly string[]>();
  await client.query('begin');
  await client.query(breuk);
  if (waarde !== undefined) await client.query("select set_config('app.casus', $1, true)", [waarde]);
  for (const tabel of tabellen) {
    const beeld = await beeldVan(client, { tabel, sql: { lees: `select coalesce(string_agg(md5(t::text), ' '), '') from ${tabel} t` } }, kijkers);
    for (const { naam } of kijkers) {
      const uitkomst = beeld[`${naam} lees`] ?? '';
      gelezen.set(`${naam} ${tabel}`, uitkomst.split(' ').filter((stuk) => /^[0-9a-f]{32}$/.test(stuk)));
    }
  }
  await client.query('rollback');
  return gelezen;
}

/** Cells in which something is read that is not read without a casus named. */
function meer(met: Gelezen): string[] {
  return [...met].filter(([cel, rijen]) => !rijen.every((rij) => zonder.get(cel)?.includes(rij))).map(([cel]) => cel);
}

const BIJ_MIJ = 't.lid_id = current_setting(';
/** A function with words replaced, of which one place is enough; it fails when they are not there. */
const breek = (functie: string, van: string, naar: string) => `do $b$ declare v text := pg_get_functiondef('${functie}'::regprocedure); w text := replace(v, $q$${van}$q$, $q$${naar}$q$);
  begin if v = w then raise exception 'niets te breken'; end if; execute w; end $b$`;

describe('[isolatie] naming one casus', () => {
  it('never shows anybody a row that stays hidden without it, whatever is named', async () => {
    for (const [wat, waarde] of genoemd) {
      const met = await lees(waarde);
      for (const [, rijen] of met) {
        telling.cellen += 1;
        if (rijen.length > 0) telling.toegestaan += 1;
        else telling.geweigerd += 1;
      }
      telling.lekken.push(...meer(met).map((cel) => `${wat}: ${cel}`));
    }
    expect(telling.lekken).toEqual([]);
    expect(telling.toegestaan).toBeGreaterThan(0);
  }, 300_000);

  it('hides every other casus, and keeps all of the own one', async () => {
    const [{ ids }] = wereld.velden;
    const { rows } = await client.query<{ rij: string }>('select md5(k::text) as rij from casus k where k.id = $1', [ids.get('casus')]);
    const met = await lees(ids.get('casus'), 'select 1', ['casus']);
    const eigen = rows.map(({ rij }) => rij);
    for (const [cel, rijen] of met) expect([cel, rijen]).toEqual([cel, zonder.get(cel)?.includes(eigen[0] ?? '') ? eigen : []]);
    expect([...met.values()].some((rijen) => rijen.length === 1)).toBe(true);
    expect([...zonder].some(([cel, rijen]) => cel.endsWith(' casus') && rijen.length > 1)).toBe(true);
  }, 60_000);

  it.each([
    ['it is asked instead of the own access', breek('mijn_casussen()', 'and t.casus_id = v_casus', 'or t.casus_id = v_casus')],
    ['it is answered without looking at all', breek('mijn_casussen()', 'elsif exists (', 'elsif true or exists (')],
    ['it opens what the agenda and own work do not', breek('mijn_casussen()', 'heeft_open_werk(t.regio_id, t.casus_id, t.organisatie_id)', 'true')],
    ['it gives the data groups of somebody else', breek('mijn_leesrechten(text)', BIJ_MIJ, `(v_casus is not null) or ${BIJ_MIJ}`)],
  ])('and it is seen when %s', async (_, breuk) => {
    const gezien: string[] = [];
    for (const [, waarde] of genoemd.slice(0, 5)) gezien.push(...meer(await lees(waarde, breuk, ['casus', 'uitgave', 'bevinding'])));
    expect(gezien).not.toEqual([]);
  }, 60_000);
});
