import { isNaam } from '@doorbraaktafel/shared/vocabulary';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';

const NAMEN = [
  '🔥🔥', '1️⃣', '🇳🇱', '\u200b\u200b', '\u3164', '\u115f', '\u1160', '\uffa0', '\u034f', '\u180e', '\u2800', '…', '42', '-', '☎', '→', '́', '',
  'Ad', 'Ø', '3B Wonen', 'Zoë 🔥', 'Ωmega', 'Ђорђе', 'ליאה', 'ليلى', '王芳', 'さくら', '한별', 'Ngọc', 'ﬁ', '𠮷',
];

let test: TestApp;
let regio: TestRegio;
beforeAll(async () => {
  test = await startTestApp();
  [regio] = await makeRegios(test);
});
afterAll(() => test.stop());

const achterDeToepassing = <T extends Record<string, unknown>>(sql: string, params: unknown[] = []) => withClient(test.database.superuserUrl, async (client) => (await client.query<T>(sql, params)).rows);

describe('[isolatie] a name in the database', () => {
  it.each(NAMEN)('such as %j reads as it does in the form', async (naam) => {
    const [rij] = await achterDeToepassing<{ is_naam: boolean }>('select is_naam($1)', [naam]);
    expect(rij?.is_naam).toBe(isNaam(naam));
  });

  it('has each letter that has one in a form', async () => {
    const letters = Array.from({ length: 0x110000 }, (_, teken) => String.fromCodePoint(teken)).filter((teken) => isNaam(teken));
    expect(letters.length).toBeGreaterThan(100_000);
    expect(await achterDeToepassing('select letter from unnest($1::text[]) letter where not is_naam(letter)', [letters])).toEqual([]);
  });

  it.each(['regio', 'organisatie', 'lid', 'rolvoorstel', 'scim_gebruiker', 'tafel', 'persoonsgegeven', 'netwerklid', 'fonds', 'passkey', 'scim_sleutel', 'scim_groep', 'regel'])('of %s is guarded when it is written', async (tabel) => {
    const wachters = await achterDeToepassing('select tgname from pg_trigger where tgrelid = $1::regclass and tgfoid = $2::regproc', [tabel, 'bewaak_naam']);
    expect(wachters).toEqual([{ tgname: `${tabel}_naam_met_letters` }]);
  });

  it('that cannot be read is refused, and one from before can still be ended', async () => {
    const beheer = regio.leden.beheerder.ctx;
    const noem = (naam: string) => test.app.get(UnitOfWork).run(beheer, async (tx) => {
      await tx.sql('update lid set naam = $3 where regio_id = $1 and id = $2', [tx.regioId, regio.leden.corporatie.ctx.lidId, naam]);
      tx.record({ actie: 'lid.hernoemd', onderwerp: { soort: 'lid', id: regio.leden.corporatie.ctx.lidId } });
    });
    await expect(noem('🔥')).rejects.toThrow('een naam heeft letters');
    await achterDeToepassing('alter table lid disable trigger user');
    await achterDeToepassing("update lid set naam = '🔥' where id = $1", [regio.leden.corporatie.ctx.lidId]);
    await achterDeToepassing('alter table lid enable trigger user');
    await expect(test.app.get(UnitOfWork).run(beheer, async (tx) => {
      await tx.sql('update lid set beeindigd_op = now() where regio_id = $1 and id = $2', [tx.regioId, regio.leden.corporatie.ctx.lidId]);
      tx.record({ actie: 'lid.beeindigd', onderwerp: { soort: 'lid', id: regio.leden.corporatie.ctx.lidId } });
    })).resolves.toBeUndefined();
  });
});
