import { gespeeldeWereld } from '../aanval/gespeeld.js';
import type { Aanvalswereld } from '../aanval/wereld.js';
import { leesBoek, SCHRIJF, schrijfBoek } from './boek.js';
import { vulAan } from './vulling.js';

const BOEK = 'kolommen.txt';
const UITLEG = `Every column of every table with a regio. After \`tabel woorden\` stand the columns with words of people: each carries a canary in the story of the attack.
A column that is not here fails the build. \`npm run isolation -- --schrijf\` writes the rows anew; read what changed before you keep it.`;

let wereld: Aanvalswereld;
/** Per table every column, with whether a canary stands in it. */
const staat = new Map<string, Map<string, boolean>>();

beforeAll(async () => {
  ({ wereld } = await gespeeldeWereld());
  await vulAan(wereld);
  const kolommen = await wereld.achterDeSloten<{ tabel: string; kolom: string; tekst: boolean }>(
    `select c.relname as tabel, a.attname as kolom, format_type(a.atttypid, null) in ('text', 'text[]', 'jsonb', 'bytea', 'character varying') as tekst
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and exists (select 1 from pg_attribute r where r.attrelid = c.oid and r.attname = 'regio_id') order by 1, 2`,
  );
  for (const { tabel, kolom, tekst } of kolommen) {
    const [rij] = tekst ? await wereld.achterDeSloten<{ er: boolean }>(`select exists (select 1 from ${tabel} t where upper(t.${kolom}::text) like '%KANARIE%') as er`) : [];
    staat.set(tabel, (staat.get(tabel) ?? new Map<string, boolean>()).set(kolom, rij?.er ?? false));
  }
  if (SCHRIJF) schrijfBoek(BOEK, UITLEG, gevonden());
}, 180_000);
afterAll(() => wereld.test.stop());

function gevonden(): Map<string, string[]> {
  return new Map([...staat].flatMap(([tabel, kolommen]) => {
    const met = (woorden: boolean) => [...kolommen].filter(([, er]) => er === woorden).map(([kolom]) => kolom);
    return [[`${tabel} woorden`, met(true)] as const, [tabel, met(false)] as const];
  }).filter(([, kolommen]) => kolommen.length > 0));
}

const alle = (boek: ReadonlyMap<string, readonly string[]>) =>
  [...boek].flatMap(([sleutel, kolommen]) => kolommen.map((kolom) => `${sleutel.split(' ')[0] ?? ''}.${kolom}`)).sort();

describe('[isolatie] every column', () => {
  it('has its row', () => {
    const [boek, is] = [alle(leesBoek(BOEK)), alle(gevonden())];
    const zonder = is.filter((kolom) => !boek.includes(kolom)).map((kolom) => `${kolom}: voer npm run isolation -- --schrijf uit en lees wat er verandert in server/test/isolatie/${BOEK}`);
    expect([zonder, boek.filter((kolom) => !is.includes(kolom))]).toEqual([[], []]);
  });

  it('that holds words of people carries a canary in the story, and no other does', () => {
    expect([...gevonden()].sort()).toEqual([...leesBoek(BOEK)].sort());
  });
});
