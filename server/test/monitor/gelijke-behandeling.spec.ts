import fc from 'fast-check';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { GelijkeBehandeling } from '../../src/modules/monitor/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import { signIn } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';

const UITKOMSTEN = ['binnen', 'afwijking', 'doorgezet', 'advies'] as const;
const PEILDATUM = '2026-06-30';

interface Telling {
  snede: string;
  blokkade: string;
  rij: string;
  totaal: boolean;
  uitkomst: string;
  aantal: number | null;
  onderdrukt: boolean;
}
type Besluit = readonly [tafel: number, voorzitter: 'regisseur' | 'plaatsvervanger', uitkomst: (typeof UITKOMSTEN)[number], keer: number];

let test: TestApp;
let regio: TestRegio;
let elders: TestRegio;
const tafels = [nieuwId(), nieuwId()];
beforeAll(async () => {
  test = await startTestApp();
  [regio, elders] = await makeRegios(test);
});
afterAll(() => test.stop());

/** Replaces what was decided in a regio, behind the locks. */
async function besloten(hier: TestRegio, besluiten: readonly Besluit[], maand = '2026-03-01'): Promise<void> {
  await withClient(test.database.superuserUrl, async (client) => {
    await client.query("begin; set local session_replication_role = 'replica'");
    await client.query('delete from besluittelling where regio_id = $1', [hier.id]);
    for (const [nummer, id] of tafels.entries()) {
      await client.query("insert into tafel (regio_id, id, naam, voorzitter_lid_id, ritme) values ($1, $2, $3, $4, 'wekelijks') on conflict do nothing", [
        hier.id, id, `Tafel ${nummer + 1}`, hier.leden.regisseur.ctx.lidId,
      ]);
    }
    for (const [tafel, voorzitter, uitkomst, keer] of besluiten) {
      await client.query(
        `insert into besluittelling (regio_id, besluit_id, maand, tafel_id, voorzitter_lid_id, blokkade, uitkomst)
         select $1, gen_random_uuid(), $2, $3, $4, 'woning', $5 from generate_series(1, $6)`,
        [hier.id, maand, tafels[tafel], hier.leden[voorzitter].ctx.lidId, uitkomst, keer]);
    }
    await client.query('commit');
  });
}

const tellingen = (hier = regio, peildatum = PEILDATUM): Promise<Telling[]> =>
  test.app.get(UnitOfWork).lees(hier.leden.regisseur.ctx, (tx) => tx.sql<Telling>('select * from gelijke_behandeling($1)', [peildatum]));

describe('outcomes of comparable casussen', () => {
  it.each(['corporatie', 'begeleider', 'client'] as const)('are not for the %s', async (rol) => {
    const { errors } = await (await signIn(test, regio.leden[rol].email)).send('{ gelijkeBehandeling { peildatum } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NietToegestaan' });
  });

  it('refuse a day that does not exist or still has to come', async () => {
    for (const dag of ['2026-02-30', '2099-01-01', 'gisteren']) {
      await expect(test.app.get(GelijkeBehandeling).overzicht(regio.leden.bestuurder.ctx, dag)).rejects.toThrow(expect.objectContaining({ code: 'PeildatumNietMogelijk' }));
    }
  });

  it('show the spread over tables and chairs, with definition and as-of date, of this regio only', async () => {
    await besloten(regio, [[0, 'regisseur', 'binnen', 12], [1, 'plaatsvervanger', 'binnen', 6], [1, 'plaatsvervanger', 'afwijking', 8]]);
    await besloten(elders, [[0, 'regisseur', 'advies', 30]]);
    const client = await signIn(test, regio.leden.auditor.email);
    const antwoord = await client.field<{ peildatum: string; telt: string; spreidingen: { snede: string; rijen: { naam: string; cellen: { uitkomst: string; aantal: number }[] }[] }[] }>(
      `{ gelijkeBehandeling(peildatum: "${PEILDATUM}") { peildatum telt datum uitzonderingen spreidingen { snede blokkade rijen { naam totaal cellen { uitkomst aantal onderdrukt } } } } }`);
    expect(antwoord).toMatchObject({ peildatum: PEILDATUM, telt: expect.stringContaining('Besluiten') });
    const perTafel = antwoord.spreidingen.find(({ snede }) => snede === 'tafel');
    expect(perTafel?.rijen.map(({ naam, cellen }) => [naam, ...cellen.map(({ aantal }) => aantal)])).toEqual([
      ['Tafel 1', 12, 0, 0, 0, 12], ['Tafel 2', 6, 8, 0, 0, 14], ['Totaal', 18, 8, 0, 0, 26],
    ]);
    expect(antwoord.spreidingen.find(({ snede }) => snede === 'voorzitter')?.rijen.map(({ naam }) => naam)).toEqual(['Voorzitter 1', 'Voorzitter 2', 'Totaal']);
    expect(JSON.stringify(antwoord)).not.toMatch(/van Duinrand/);
  });

  it('count whole months only', async () => {
    await besloten(regio, [[0, 'regisseur', 'binnen', 9]], '2026-06-01');
    expect(await tellingen(regio, '2026-06-29')).toEqual([]);
    expect((await tellingen(regio, '2026-06-30')).length).toBeGreaterThan(0);
  });

  it('withhold every count of one to four, and nothing withheld can be worked out', async () => {
    const cel = fc.nat({ max: 9 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 1 }), fc.constantFrom('regisseur' as const, 'plaatsvervanger' as const), fc.constantFrom(...UITKOMSTEN), cel), { minLength: 1, maxLength: 12 }), async (besluiten) => {
        await besloten(regio, besluiten);
        const alle = await tellingen();
        for (const { aantal, totaal } of alle) if (!totaal && aantal !== null) expect([1, 2, 3, 4]).not.toContain(aantal);
        for (const uitkomst of UITKOMSTEN) {
          const kolom = alle.filter((telling) => telling.uitkomst === uitkomst);
          const weg = kolom.filter(({ totaal, onderdrukt }) => !totaal && onderdrukt);
          if (weg.length === 0) continue;
          // No total of the column in either cut, and no cut in which the column can be added up or one gap filled.
          expect(kolom.filter(({ totaal, onderdrukt }) => totaal && !onderdrukt)).toEqual([]);
          for (const snede of ['tafel', 'voorzitter']) {
            const cellen = kolom.filter((telling) => telling.snede === snede && !telling.totaal);
            const gevuld = cellen.filter(({ aantal, onderdrukt }) => onderdrukt || (aantal ?? 0) > 0).length;
            expect(cellen.filter(({ onderdrukt }) => onderdrukt).length).toBeGreaterThanOrEqual(Math.min(2, gevuld));
          }
          expect(alle.filter(({ totaal, uitkomst: een, onderdrukt }) => totaal && een === 'totaal' && !onderdrukt)).toEqual([]);
          for (const { snede, rij } of weg) expect(alle.find((telling) => telling.snede === snede && telling.rij === rij && telling.uitkomst === 'totaal')?.onderdrukt).toBe(true);
        }
      }),
      { numRuns: 25, seed: 20261128, endOnFailure: true },
    );
  }, 60_000);
});
