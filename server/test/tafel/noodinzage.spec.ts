import { nieuwId } from '@doorbraaktafel/shared/ids';
import { zittingkamer } from '@doorbraaktafel/shared/live';
import { Noodinzages } from '../../src/modules/casus/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { brengIn, Browsers, doe, planMet, richtTafelIn } from './wereld.js';

let test: TestApp;
let regio: TestRegio;
let browsers: Browsers;
let zittingId: string;
let casusId: string;

beforeAll(async () => {
  test = await startTestApp();
  [regio] = await makeRegios(test);
  browsers = new Browsers(test);
  const voorzitter = await browsers.van(regio, 'regisseur');
  casusId = await brengIn(test, regio, 'corporatie');
  ({ id: zittingId } = await planMet(voorzitter, await richtTafelIn(test, regio), [casusId]));
  await doe(voorzitter, 'zittingPubliceren', { zittingId });
});
afterAll(() => test.stop());

const opDeRij = <T>(sql: string, params: readonly unknown[]): Promise<T[]> =>
  withClient(test.database.superuserUrl, async (client) => (await client.query(sql, [...params])).rows as T[]);

const leestZitting = (rol: 'wmo' | 'corporatie') =>
  test.app.get(UnitOfWork).lees(regio.leden[rol].ctx, async (tx) => (await tx.sql('select id from zitting where id = $1', [zittingId])).length === 1);

const kamerleden = async () => (await opDeRij<{ lid: string }>('select kamer_leden($1, $2) as lid', [regio.id, zittingkamer(zittingId)])).map(({ lid }) => lid);

describe('a zitting and who looks in an emergency', () => {
  it('gives no seat: the zitting is not found, nobody is present by it, and no room of it opens', async () => {
    const { lidId, organisatieId } = regio.leden.wmo.ctx;
    const [kop] = await opDeRij<{ pseudoniem: string }>('select pseudoniem from casus where id = $1', [casusId]);
    await test.app.get(UnitOfWork).run(regio.leden.wmo.ctx, (tx) =>
      test.app.get(Noodinzages).neem(tx, { opdrachtId: nieuwId(), schuilnaam: kop?.pseudoniem ?? '', reden: 'De bewoner belt en is in gevaar.' }));
    const wmo = await browsers.van(regio, 'wmo');
    expect(await wmo.field('query ($id: ID!) { casus(id: $id) { id } }', { id: casusId })).toEqual({ id: casusId });

    const zitting = await wmo.send('query ($id: ID!) { zitting(id: $id) { id } }', { id: zittingId });
    expect(zitting.errors?.[0]?.extensions.code).toBe('NietGevonden');
    const melden = await wmo.send('mutation ($invoer: AanwezigheidMeldenInvoer!) { aanwezigheidMelden(invoer: $invoer) { __typename ... on Weigering { code } } }', { invoer: { opdrachtId: nieuwId(), zittingId } });
    expect(JSON.stringify(melden)).toContain('NietGevonden');
    expect([await leestZitting('wmo'), await leestZitting('corporatie')]).toEqual([false, true]);
    await expect(test.app.get(UnitOfWork).run(regio.leden.wmo.ctx, async (tx) => {
      tx.record({ actie: 'aanwezigheid.gemeld', onderwerp: { soort: 'zitting', id: zittingId } });
      await tx.sql('insert into aanwezigheid (regio_id, zitting_id, lid_id, organisatie_id) values ($1, $2, $3, $4)', [regio.id, zittingId, lidId, organisatieId]);
    })).rejects.toThrow();
    const kamer = await kamerleden();
    expect([kamer.includes(lidId), kamer.includes(regio.leden.corporatie.ctx.lidId)]).toEqual([false, true]);

    const secretaris = await doe(await browsers.van(regio, 'regisseur'), 'secretarisAanwijzen', { zittingId, lidId });
    expect(secretaris).toMatchObject({ veld: 'lidId' });
    await expect(test.app.get(UnitOfWork).run(regio.leden.regisseur.ctx, async (tx) => {
      const [{ tafelId } = { tafelId: '' }] = await tx.sql<{ tafelId: string }>('select tafel_id as "tafelId" from zitting where id = $1', [zittingId]);
      tx.record({ actie: 'tafel.secretaris', onderwerp: { soort: 'tafel', id: tafelId } });
      await tx.sql('insert into tafelsecretaris (regio_id, id, tafel_id, lid_id, aangewezen_door) values ($1, $2, $3, $4, $5)', [regio.id, nieuwId(), tafelId, lidId, tx.lidId]);
    })).rejects.toThrow('secretaris');
  });
});
