import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Organisaties } from '../../src/modules/organisatie/index.js';
import type { Tx } from '../../src/platform/database/transaction.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';

let test: TestApp;
let regio: TestRegio;

beforeAll(async () => {
  test = await startTestApp();
  [regio] = await makeRegios(test);
});
afterAll(() => test.stop());

const work = () => test.app.get(UnitOfWork);

async function tel(tabel: string, kolom: string, waarde: string): Promise<number> {
  return withClient(test.database.superuserUrl, async (client) => {
    const { rowCount } = await client.query(`select 1 from ${tabel} where ${kolom} = $1`, [waarde]);
    return rowCount ?? 0;
  });
}

function maakOrganisatie(naam: string, daarbij: (tx: Tx) => void): Promise<string> {
  return work().run(regio.leden.beheerder.ctx, async (tx) => {
    const id = await test.app.get(Organisaties).voegToe(tx, { naam, soort: 'anders' });
    daarbij(tx);
    return id;
  });
}

describe('what leaves with the commit', () => {
  it.each<[string, (tx: Tx) => void]>([
    ['the database refuses', (tx) => tx.gelezen({ casusId: nieuwId(), gegevensgroep: 'personalia', doel: 'x'.repeat(201) })],
    ['cannot be written down', (tx) => tx.record({ actie: 'proef', onderwerp: { soort: 'proef', id: nieuwId() }, inhoud: { bedrag: 1n } })],
  ])('takes the act along when a last statement %s', async (_, daarbij) => {
    const naam = `Organisatie ${nieuwId()}`;
    await expect(maakOrganisatie(naam, daarbij)).rejects.toThrow();
    expect(await tel('organisatie', 'naam', naam)).toBe(0);
    await expect(maakOrganisatie(naam, () => undefined)).resolves.toEqual(expect.any(String));
  });

  it('is heard by the caller when only the commit refuses', async () => {
    const stil = work().run(regio.leden.beheerder.ctx, (tx) =>
      tx.sql(`insert into organisatie (regio_id, id, naam, soort) values ($1, $2, 'Zonder gebeurtenis', 'anders')`, [tx.regioId, nieuwId()]),
    );
    await expect(stil).rejects.toThrow('wijziging zonder gebeurtenis');
    expect(await tel('organisatie', 'naam', 'Zonder gebeurtenis')).toBe(0);
  });
});

describe('access lines of a visit', () => {
  it('are written again when the first time was rolled back', async () => {
    const toegang = { casusId: nieuwId(), gegevensgroep: 'personalia', doel: 'proef' };
    const { ctx } = regio.leden.wmo;
    const mislukt = work().lees(ctx, async (tx) => {
      tx.gelezen(toegang);
      throw new Error('toch niet');
    });
    await expect(mislukt).rejects.toThrow('toch niet');
    for (let keer = 0; keer < 2; keer += 1) await work().lees(ctx, async (tx) => tx.gelezen(toegang));
    expect(await tel('toegangsregel', 'casus_id', toegang.casusId)).toBe(1);
  });

  it('are of each lid apart', async () => {
    const toegang = { casusId: nieuwId(), gegevensgroep: 'personalia', doel: 'proef' };
    for (const { ctx } of [regio.leden.wmo, regio.leden.corporatie]) await work().lees(ctx, async (tx) => tx.gelezen(toegang));
    expect(await tel('toegangsregel', 'casus_id', toegang.casusId)).toBe(2);
  });
});

describe('a read of one statement', () => {
  const welke = { text: `select current_setting('app.lid') as lid`, params: [] };

  it('runs for its own lid, also on a connection another just used', async () => {
    const leden = Object.values(regio.leden).filter(({ ctx }) => ctx.rol !== 'fg_of_auditor');
    const gezien = await Promise.all([...leden, ...leden].map(({ ctx }) => work().leesEen<{ lid: string }>(ctx, welke, () => [])));
    expect(gezien.map(([rij]) => rij?.lid)).toEqual([...leden, ...leden].map(({ ctx }) => ctx.lidId));
  });

  it('fails alone and leaves the connection usable', async () => {
    const { ctx } = regio.leden.wmo;
    for (let keer = 0; keer < 10; keer += 1) await expect(work().leesEen(ctx, { text: 'select 1 / 0', params: [] }, () => [])).rejects.toThrow();
    await expect(work().leesEen<{ lid: string }>(ctx, welke, () => [])).resolves.toEqual([{ lid: ctx.lidId }]);
  });

  it('has no answer without its access line', async () => {
    const fout = work().leesEen(regio.leden.wmo.ctx, welke, () => [{ casusId: nieuwId(), gegevensgroep: 'personalia', doel: 'x'.repeat(201) }]);
    await expect(fout).rejects.toThrow();
  });
});
