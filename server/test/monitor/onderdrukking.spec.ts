import { nieuwId } from '@doorbraaktafel/shared/ids';
import fc from 'fast-check';
import { Cijfers } from '../../src/modules/monitor/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { maakWestfriesland } from './westfriesland.js';

interface Woning {
  readonly opgeleverdOp: string;
  readonly geregistreerdOp: string;
  readonly corporatie?: 'corporatie' | 'corporatie2';
  readonly zorg?: 'zorg' | 'zorg2';
  readonly aangemeldOp?: string;
}

const PEILDATUM = '2025-06-30';
let test: TestApp;
let regio: TestRegio;
let westfriesland: TestRegio;

beforeAll(async () => {
  test = await startTestApp();
  [westfriesland, regio] = await makeRegios(test);
  await maakWestfriesland(test, westfriesland);
}, 60_000);
afterAll(() => test.stop());

/** Replaces what a regio lived through, behind the locks: the test moves the data, never the clock. */
async function leef(hier: TestRegio, woningen: readonly Woning[]): Promise<void> {
  await withClient(test.database.superuserUrl, async (client) => {
    await client.query('begin; set local session_replication_role = replica');
    await client.query("delete from woningtoewijzing where regio_id = $1 and herkomst = 'live'", [hier.id]);
    await client.query("delete from aanmelding where regio_id = $1 and herkomst = 'live'", [hier.id]);
    for (const { opgeleverdOp, geregistreerdOp, corporatie = 'corporatie', zorg = 'zorg', aangemeldOp = '2024-01-10' } of woningen) {
      const [aanmelding, o] = [nieuwId(), hier.organisaties];
      await client.query(
        `insert into aanmelding (regio_id, id, zorgaanbieder_id, pseudoniem, herkomst, fase, fase_sinds, gebeurd_op, geregistreerd_op)
         values ($1, $2, $3, $2::uuid::text, 'live', 'sleutel', $4, $4, $4)`,
        [hier.id, aanmelding, o[zorg], aangemeldOp],
      );
      await client.query(
        `insert into woningtoewijzing (regio_id, id, aanmelding_id, zorgaanbieder_id, corporatie_id, gemeente_id, herkomst, opgeleverd_op, geregistreerd_op)
         values ($1, $2, $3, $4, $5, $6, 'live', $7, $8)`,
        [hier.id, nieuwId(), aanmelding, o[zorg], o[corporatie], o.gemeente, opgeleverdOp, geregistreerdOp],
      );
    }
    await client.query('commit');
  });
}

const keer = <T>(n: number, waarde: T): T[] => Array.from({ length: n }, () => waarde);
const IN_DECEMBER: Woning = { opgeleverdOp: '2024-12-19', geregistreerdOp: '2025-01-08' };

interface Telling {
  figuur: string;
  rij: string;
  totaal: boolean;
  kolom: string;
  aantal: number | null;
  onderdrukt: boolean;
}

function tellingen(hier: TestRegio, peildatum = PEILDATUM, teldatum = 'oplevering'): Promise<Telling[]> {
  return test.app.get(UnitOfWork).lees(hier.leden.regisseur.ctx, (tx) =>
    tx.sql<Telling>(
      `select f as figuur, t.* from unnest(array['2', '3', '4', '5', '7']) f cross join lateral cijfertellingen(f, $1, $2) t`,
      [peildatum, teldatum],
    ),
  );
}

const telling = (alle: Telling[], figuur: string, rij: string, kolom: string) =>
  alle.find((t) => t.figuur === figuur && t.rij === rij && t.kolom === kolom);

describe('counts of a live regio', () => {
  it('withhold one to four people, with the totals that would betray them', async () => {
    await leef(regio, [...keer(7, IN_DECEMBER), ...keer<Woning>(2, { ...IN_DECEMBER, corporatie: 'corporatie2' })]);
    const alle = await tellingen(regio);
    expect(telling(alle, '4', `corporatie ${regio.naam}`, '2024_aantal')).toMatchObject({ aantal: 7, onderdrukt: false });
    expect(telling(alle, '4', `corporatie2 ${regio.naam}`, '2024_aantal')).toMatchObject({ aantal: null, onderdrukt: true });
    expect(telling(alle, '4', 'Totaal', '2024_aantal')).toMatchObject({ aantal: null, onderdrukt: true });
    expect(telling(alle, '5', 'Totaal', '2024_aantal')).toMatchObject({ aantal: null, onderdrukt: true });
  });

  it('withhold all quarters of a provider when one is small, so that the year gives nothing away', async () => {
    await leef(regio, [...keer<Woning>(6, { ...IN_DECEMBER, aangemeldOp: '2024-02-01' }), { ...IN_DECEMBER, aangemeldOp: '2024-05-01' }]);
    const alle = await tellingen(regio, '2024-12-31');
    const kwartalen = alle.filter((t) => t.figuur === '3' && t.rij === `zorg ${regio.naam}`);
    expect(kwartalen.map((t) => t.onderdrukt)).toEqual([true, true, true, true]);
    expect(telling(alle, '2', `zorg ${regio.naam}`, '2024_aantal')).toMatchObject({ aantal: 7, onderdrukt: false });
  });

  it('[Y11] count a home of December that was registered in January in the year of delivery', async () => {
    await leef(regio, keer(5, IN_DECEMBER));
    const alle = await tellingen(regio);
    for (const figuur of ['4', '5']) {
      expect(telling(alle, figuur, 'Totaal', '2024_aantal')?.aantal).toBe(5);
      expect(telling(alle, figuur, 'Totaal', '2025_aantal')?.aantal).toBe(0);
    }
  });

  it('do not let a home be found by subtracting two days or two ways of counting', async () => {
    await leef(regio, [...keer(5, IN_DECEMBER), { opgeleverdOp: '2024-12-20', geregistreerdOp: '2025-02-10' }]);
    expect(await tellingen(regio, '2025-02-09')).toEqual(await tellingen(regio, '2025-02-10'));
    const opRegistratie = (await tellingen(regio, PEILDATUM, 'registratie')).filter((t) => t.figuur === '4' || t.figuur === '5');
    expect(opRegistratie.every((t) => t.aantal === 0)).toBe(true);
  });

  it('never hold a number from one to four, nor a total beside a hole', async () => {
    const dag = fc.constantFrom('2023-03-07', '2024-01-15', '2024-05-20', '2024-12-19', '2025-02-03');
    const woning = fc.record({
      opgeleverdOp: dag,
      geregistreerdOp: fc.constant('2025-03-03'),
      corporatie: fc.constantFrom('corporatie' as const, 'corporatie2' as const),
      zorg: fc.constantFrom('zorg' as const, 'zorg2' as const),
      aangemeldOp: dag,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(woning, { maxLength: 40 }), async (woningen) => {
        await leef(regio, woningen);
        const alle = await tellingen(regio);
        expect(alle.filter((t) => t.aantal !== null && t.aantal > 0 && t.aantal < 5)).toEqual([]);
        const gaten = alle.filter((t) => t.onderdrukt && !t.totaal).map((t) => `${t.figuur} ${t.kolom}`);
        expect(alle.filter((t) => t.totaal && !t.onderdrukt && gaten.includes(`${t.figuur} ${t.kolom}`))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('published figures', () => {
  it('are told as they were printed, small or not', async () => {
    const figuren = await test.app.get(Cijfers).figuren(westfriesland.leden.regisseur.ctx, { teldatum: 'bron' });
    const cellen = figuren.flatMap((f) => f.rijen.flatMap((r) => r.cellen));
    expect(cellen.some((c) => c.onderdrukt)).toBe(false);
    expect(cellen.some((c) => c.berekend === 3)).toBe(true);
  });

  it('do not shelter live people: two of them in a printed column close its cell', async () => {
    await leef(westfriesland, keer(2, { opgeleverdOp: '2019-06-03', geregistreerdOp: '2019-06-03', aangemeldOp: '2019-05-01' }));
    const alle = await tellingen(westfriesland, '2020-05-31');
    expect(telling(alle, '4', `corporatie ${westfriesland.naam}`, 'behaald_2019')).toMatchObject({ aantal: null, onderdrukt: true });
    expect(telling(alle, '4', 'Totaal', 'behaald_2019')).toMatchObject({ aantal: null });
    await leef(westfriesland, []);
  });

  it('do not exempt a regio that printed nothing', async () => {
    await leef(regio, keer(3, IN_DECEMBER));
    await withClient(test.database.superuserUrl, async (client) => {
      await client.query('begin; set local session_replication_role = replica');
      await client.query("update aanmelding set herkomst = 'gepubliceerd' where regio_id = $1", [regio.id]);
      await client.query('commit');
    });
    expect(telling(await tellingen(regio), '2', `zorg ${regio.naam}`, '2024_aantal')).toMatchObject({ aantal: null, onderdrukt: true });
  });
});

describe('the functions behind the figures', () => {
  it('answer nothing without a context', async () => {
    await withClient(test.database.urls.app, async (client) => {
      await expect(client.query("select * from cijfertellingen('2', '2025-06-30', 'oplevering')")).rejects.toThrow();
    });
  });

  it('leave the rows themselves closed to who has no ground', async () => {
    for (const rol of ['wmo', 'bestuurder', 'fonds', 'client', 'corporatie', 'auditor'] as const) {
      const rijen = await test.app.get(UnitOfWork).run(
        { ...westfriesland.leden[rol].ctx, rol: 'gemeente_wmo' },
        (tx) => tx.sql('select id from aanmelding union all select id from reguliere_uitstroom'),
      );
      expect(rijen).toEqual([]);
    }
  });
});
