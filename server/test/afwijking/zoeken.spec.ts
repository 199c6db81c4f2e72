import type { TestRegio } from '../harness/regios.js';
import { Wereld } from '../besluit/wereld.js';

/** More besluiten per common word than the search looks at one by one. */
const AANTAL = 7_000;

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  await vul();
}, 60_000);
afterAll(() => wereld.test.stop());

/** Two old besluiten, and thousands after them of which each holds one or two of the same common words. */
async function vul(): Promise<void> {
  await wereld.achterDeSloten(
    `insert into precedent (regio_id, besluit_id, nummer, jaar, regel_id, regelversie_id, grond, kern, soort, domein, wijze, doelgroep, leefgebieden, blokkades, woorden)
     select $1::uuid, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n, 2026, $1::uuid, $1::uuid, 'convenant', x.kern, 'toewijzing', 'wonen', 'consensus', 'bw', '{wonen}', '{woning}',
       to_tsvector('dutch'::regconfig, x.kern) || array_to_tsvector(array[$1::uuid::text])
     from generate_series(1, $2::int) n
       cross join lateral (select case n when 1 then 'De huur loopt, de schuld daalt en de borg is betaald.' when 2 then 'De kanarie mag mee.' else
         (array['De huur en de schuld.', 'De schuld en de borg.', 'De borg en de huur.', 'Alleen de huur.'])[1 + n % 4] end as kern) x`, [regio.id, AANTAL]);
  await wereld.achterDeSloten(
    `insert into precedentwoord (regio_id, woord, nummer, besluit_id)
     select p.regio_id, l.lexeme, p.nummer, p.besluit_id from precedent p, unnest(p.woorden) l where p.regio_id = $1::uuid and l.lexeme <> $1::uuid::text`, [regio.id]);
  await wereld.achterDeSloten('analyze precedent');
  await wereld.achterDeSloten('analyze precedentwoord');
}

const zoek = (woorden: string, voor = 1_000_000, hier = regio) =>
  wereld.lees(hier, 'regisseur', async (tx) =>
    (await tx.sql<{ id: string }>("select besluit_id as id from precedenten_zoeken(null, 'toewijzing', 'bw', '{wonen}', '{woning}', $1, $2, 5)", [woorden, voor])).map(({ id }) => Number.parseInt(id.slice(-12), 16)));

describe('searching earlier besluiten by words alone', () => {
  it('finds the old one that shares all words, however many newer share some', async () => {
    expect((await zoek('Wie betaalt huur, schuld en borg?'))[0]).toBe(1);
  });

  it('finds the one with the rare word first, and then the newest that share a common one', async () => {
    const [eerste, tweede] = await zoek('De kanarie en de huur.');
    expect(eerste).toBe(2);
    expect(tweede).toBeGreaterThan(AANTAL - 10);
  });

  it('looks only at what was there before, finds nothing without a word in common, and never elsewhere', async () => {
    expect((await zoek('De kanarie en de huur.', 2))[0]).toBe(1);
    expect(await zoek('Zeilboot')).toEqual([]);
    expect(await zoek("'; drop table precedent; -- \\ '")).toEqual([]);
    expect(await zoek('huur schuld borg kanarie', 1_000_000, wereld.regios[1])).toEqual([]);
  });

  it('keeps the words of a besluit unread by everybody', async () => {
    await expect(wereld.lees(regio, 'regisseur', (tx) => tx.sql('select 1 from precedentwoord'))).resolves.toEqual([]);
  });
});
