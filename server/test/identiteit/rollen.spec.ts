import { nieuwId } from '@doorbraaktafel/shared/ids';
import { ZWARE_ROLLEN } from '@doorbraaktafel/shared/vocabulary';
import fc from 'fast-check';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { sleutelHash } from '../../src/modules/identiteit/domain/uitnodiging.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestLid, type TestRegio } from '../harness/regios.js';
import { voegLidToe } from '../monitor/westfriesland.js';
import { achterDeSloten, probeer } from './wereld.js';

const BEELD = '__typename ... on Weigering { code veld } ... on Uitnodigingen { lijst { naam rol stand } voorstellen { id naam rol rolNu acties { naam toegestaan } } post { aan tekst } }';
const NODIG_UIT = `mutation ($i: LidUitnodigenInvoer!) { lidUitnodigen(invoer: $i) { ${BEELD} } }`;
const WIJZIG = `mutation ($i: RolWijzigenInvoer!) { rolWijzigen(invoer: $i) { ${BEELD} } }`;
const BEOORDEEL = `mutation ($i: RolvoorstelBeoordelenInvoer!) { rolvoorstelBeoordelen(invoer: $i) { ${BEELD} } }`;
const BEEINDIG = `mutation ($i: LidBeeindigenInvoer!) { lidBeeindigen(invoer: $i) { ${BEELD} } }`;

interface Beeld {
  __typename: string;
  code?: string;
  lijst: { naam: string; rol: string }[];
  voorstellen: { id: string; naam: string; rol: string; rolNu: string | null; acties: { naam: string; toegestaan: boolean }[] }[];
  post: { aan: string; tekst: string }[];
}

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let tweedeLid: TestLid;
let een: TestClient;
let twee: TestClient;
beforeAll(async () => {
  test = await startTestApp();
  [regio, andere] = await makeRegios(test);
  tweedeLid = await voegLidToe(test, regio, 'beheerder', regio.organisaties.gemeente);
  [een, twee] = [(await probeer(test, { email: regio.leden.beheerder.email })).client, (await probeer(test, { email: tweedeLid.email })).client];
});
afterAll(() => test.stop());

const nodigUit = (client: TestClient, email: string, rol = 'fondsbeheerder') =>
  client.field<Beeld>(NODIG_UIT, { i: { opdrachtId: nieuwId(), email, naam: `Naam ${email}`, organisatieId: regio.organisaties.noodfonds, rol } });
const wijzig = (client: TestClient, lidId: string, rol: string) => client.field<Beeld>(WIJZIG, { i: { opdrachtId: nieuwId(), lidId, rol } });
const beoordeel = (client: TestClient, voorstelId: string, akkoord = true) => client.field<Beeld>(BEOORDEEL, { i: { opdrachtId: nieuwId(), voorstelId, akkoord } });
const rolVan = async ({ ctx }: TestLid) => (await achterDeSloten(test, 'select rol from lid where id = $1', [ctx.lidId]))[0]?.['rol'];
const sleutelVan = async (email: string, rol: string) => (await nodigUit(een, email, rol)).post.find(({ aan }) => aan === email)?.tekst.match(/\/uitnodiging#(\S+)/)?.[1] ?? '';
const laatste = ({ voorstellen }: Beeld) => voorstellen.at(-1)?.id ?? '';

describe('[isolatie] giving a role that weighs', () => {
  it('is not for who is no beheerder, nor without a fresh proof', async () => {
    const wmo = (await probeer(test, { email: regio.leden.wmo.email })).client;
    const i = { opdrachtId: nieuwId(), lidId: regio.leden.fonds.ctx.lidId, rol: 'bestuurder' };
    expect((await wmo.send(WIJZIG, { i })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour' where lid_id = $1", [regio.leden.beheerder.ctx.lidId]);
    for (const [document, invoer] of [[WIJZIG, i], [BEOORDEEL, { opdrachtId: nieuwId(), voorstelId: nieuwId(), akkoord: true }], [BEEINDIG, { opdrachtId: nieuwId(), lidId: nieuwId() }]] as const) {
      expect((await een.send(document, { i: invoer })).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
    }
    await achterDeSloten(test, 'update sessie set bevestigd_op = now()');
  });

  it('by invitation sends nothing until a second beheerder confirms, and who proposed it cannot', async () => {
    const email = 'goedkeurder@x.example';
    const beeld = await nodigUit(een, email);
    expect([beeld.post.map(({ aan }) => aan), beeld.lijst]).toEqual([[], []]);
    expect(beeld.voorstellen[0]?.acties).toEqual([{ naam: 'bevestigen', toegestaan: false }, { naam: 'afwijzen', toegestaan: true }]);
    expect(await beoordeel(een, laatste(beeld))).toMatchObject({ code: 'TweedeBeheerderNodig' });
    const ander = (await probeer(test, { email: andere.leden.beheerder.email })).client;
    expect(await beoordeel(ander, laatste(beeld))).toMatchObject({ code: 'NietGevonden' });
    const na = await beoordeel(twee, laatste(beeld));
    expect([na.post.map(({ aan }) => aan), na.voorstellen, na.lijst]).toMatchObject([[email], [], [{ rol: 'fondsbeheerder' }]]);
    expect(await beoordeel(twee, laatste(beeld))).toMatchObject({ code: 'RolvoorstelBeslist' });
    const acties = await achterDeSloten(test, "select actie, actor_lid_id from gebeurtenis where onderwerp_soort = 'rolvoorstel' order by vastgelegd_op");
    expect(acties).toEqual([{ actie: 'rolvoorstel.gedaan', actor_lid_id: regio.leden.beheerder.ctx.lidId }, { actie: 'rolvoorstel.bevestigd', actor_lid_id: tweedeLid.ctx.lidId }]);
  });

  it('is asked for a light role too when a beheerder would get a second membership: nobody lets himself into dossiers', async () => {
    const beeld = await nodigUit(een, regio.leden.beheerder.email, 'gemeente_wmo');
    expect(beeld.post.map(({ aan }) => aan)).not.toContain(regio.leden.beheerder.email);
    const voorstelId = beeld.voorstellen.find(({ rol }) => rol === 'gemeente_wmo')?.id ?? '';
    expect(await beoordeel(een, voorstelId)).toMatchObject({ code: 'TweedeBeheerderNodig' });
    expect((await beoordeel(twee, voorstelId)).post.map(({ aan }) => aan)).toContain(regio.leden.beheerder.email);
  });

  it('is asked at the door as well: an invitation to another address does not work for the account of a beheerder', async () => {
    const sleutel = await sleutelVan('iemand-anders@x.example', 'wijkteam');
    const [rij] = await achterDeSloten(test, 'select lid_id, regio_id from uitnodiging where hash = $1', [sleutelHash(sleutel)]);
    const neem = (accountId: string) =>
      withClient(test.database.urls.app, async (client) => {
        await client.query("begin; select set_config('app.regio', $1, true), set_config('app.lid', $2, true)".replace('$1', `'${String(rij?.['regio_id'])}'`).replace('$2', `'${String(rij?.['lid_id'])}'`));
        const { rowCount } = await client.query('select * from uitnodiging_aannemen($1, $2)', [sleutelHash(sleutel), accountId]);
        await client.query('rollback');
        return rowCount;
      });
    expect(await neem(regio.leden.beheerder.ctx.accountId)).toBe(0);
    expect(await neem(regio.leden.wmo.ctx.accountId)).toBe(1);
  });

  it.each(ZWARE_ROLLEN)('takes two for %s, and a lighter one takes one', async (rol) => {
    const lid = regio.leden.begeleider2;
    expect(await wijzig(een, lid.ctx.lidId, 'wijkteam')).toMatchObject({ __typename: 'Uitnodigingen' });
    const beeld = await wijzig(een, lid.ctx.lidId, rol);
    expect(await rolVan(lid)).toBe('wijkteam');
    expect(await wijzig(twee, lid.ctx.lidId, 'zorgaanbieder')).toMatchObject({ code: 'RolAlVoorgesteld' });
    await beoordeel(twee, laatste(beeld));
    expect(await rolVan(lid)).toBe(rol);
  });

  it('is not confirmed by who gets it, and nobody changes the own role', async () => {
    expect(await wijzig(een, regio.leden.beheerder.ctx.lidId, 'fondsbeheerder')).toMatchObject({ code: 'RolVanUzelf' });
    const beeld = await wijzig(een, tweedeLid.ctx.lidId, 'fondsbeheerder');
    expect(await beoordeel(twee, laatste(beeld))).toMatchObject({ code: 'RolVanUzelf' });
    expect(await beoordeel(twee, laatste(beeld), false)).toMatchObject({ __typename: 'Uitnodigingen' });
    const uitnodiging = await nodigUit(een, tweedeLid.email);
    expect(await beoordeel(twee, laatste(uitnodiging))).toMatchObject({ code: 'RolVanUzelf' });
    expect(await beoordeel(een, laatste(uitnodiging), false)).toMatchObject({ voorstellen: [] });
  });

  it('is not got round by one person with two memberships', async () => {
    const dubbel = nieuwId();
    await achterDeSloten(test, "insert into lid (regio_id, id, account_id, organisatie_id, rol, naam) values ($1, $2, $3, $4, 'beheerder', 'Dubbele Duizendknoop')", [regio.id, dubbel, regio.leden.beheerder.ctx.accountId, regio.organisaties.zorg]);
    const beeld = await nodigUit(een, 'schijn@x.example', 'bestuurder');
    await achterDeSloten(test, 'update sessie set lid_id = $2 where lid_id = $1 and beeindigd_op is null', [regio.leden.beheerder.ctx.lidId, dubbel]);
    expect(await beoordeel(een, laatste(beeld))).toMatchObject({ code: 'TweedeBeheerderNodig' });
    await achterDeSloten(test, 'update sessie set lid_id = $1 where lid_id = $2', [regio.leden.beheerder.ctx.lidId, dubbel]);
    await achterDeSloten(test, 'delete from lid where id = $1', [dubbel]);
    await beoordeel(een, laatste(beeld), false);
  });

  it('is done once when two confirm at the same moment', async () => {
    const derde = await voegLidToe(test, regio, 'beheerder', regio.organisaties.zorg);
    const drie = (await probeer(test, { email: derde.email })).client;
    const beeld = await nodigUit(een, 'tegelijk@x.example', 'bestuurder');
    const uitkomsten = await Promise.all([beoordeel(twee, laatste(beeld)), beoordeel(drie, laatste(beeld)), beoordeel(twee, laatste(beeld), false)]);
    expect(uitkomsten.filter(({ __typename }) => __typename === 'Uitnodigingen')).toHaveLength(1);
  });

  it('ends the sessions of who gets another role, or whose membership ends', async () => {
    const lid = regio.leden.corporatie2;
    const { client } = await probeer(test, { email: lid.email });
    await wijzig(een, lid.ctx.lidId, 'wijkteam');
    expect((await client.send('{ ik { rol } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
    const { client: opnieuw } = await probeer(test, { email: lid.email });
    expect(await opnieuw.field('{ ik { rol } }')).toEqual({ rol: 'wijkteam' });
    expect(await een.field(BEEINDIG, { i: { opdrachtId: nieuwId(), lidId: regio.leden.beheerder.ctx.lidId } })).toMatchObject({ code: 'RolVanUzelf' });
    expect(await een.field(BEEINDIG, { i: { opdrachtId: nieuwId(), lidId: lid.ctx.lidId } })).toMatchObject({ __typename: 'Uitnodigingen' });
    expect((await opnieuw.send('{ ik { rol } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
  });
});

describe('[isolatie] the second lock on roles', () => {
  const work = (ctx: TestLid['ctx'], sql: string, params: unknown[] = []) =>
    test.app.get(UnitOfWork).run(ctx, async (tx) => {
      await tx.sql(sql, params);
      tx.record({ actie: 'lid.rolGewijzigd', onderwerp: { soort: 'lid', id: regio.leden.wmo.ctx.lidId } });
    });

  it('lets no program give a role that weighs without a proposal that another person confirms', async () => {
    const { lidId } = regio.leden.wmo.ctx;
    for (const rol of ZWARE_ROLLEN) await expect(work(regio.leden.beheerder.ctx, 'update lid set rol = $2 where id = $1', [lidId, rol])).rejects.toThrow();
    const beeld = await wijzig(een, lidId, 'bestuurder');
    const zelf = 'update rolvoorstel set akkoord = true, besloten_op = now(), besloten_door = $2 where id = $1';
    await expect(work(regio.leden.beheerder.ctx, zelf, [laatste(beeld), regio.leden.beheerder.ctx.lidId])).rejects.toThrow();
    await expect(work(regio.leden.beheerder.ctx, zelf, [laatste(beeld), tweedeLid.ctx.lidId])).rejects.toThrow();
    await expect(work(regio.leden.beheerder.ctx, "update rolvoorstel set rol = 'beheerder' where id = $1", [laatste(beeld)])).rejects.toThrow();
    expect(await rolVan(regio.leden.wmo)).toBe('gemeente_wmo');
    await beoordeel(een, laatste(beeld), false);
  });

  it('[eigenschap] whatever one beheerder tries alone, nobody gets a role that weighs', async () => {
    const doel = regio.leden.corporatie;
    const stap = fc.record({ wat: fc.constantFrom('wijzig', 'bevestig', 'nodigUit', 'wijs af'), rol: fc.constantFrom(...ZWARE_ROLLEN, 'wijkteam' as const, 'woningcorporatie' as const) });
    await fc.assert(fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 6 }), async (stappen) => {
      for (const { wat, rol } of stappen) {
        const open = (await een.field<Beeld>(`{ uitnodigingen { ${BEELD.replace(/__typename \.\.\. on Weigering \{ code veld \} \.\.\. on Uitnodigingen \{/, '').replace(/\}$/, '')} } }`)).voorstellen;
        if (wat === 'wijzig') await wijzig(een, doel.ctx.lidId, rol);
        else if (wat === 'nodigUit') await nodigUit(een, `${nieuwId()}@x.example`, rol);
        else for (const { id } of open) await beoordeel(een, id, wat === 'bevestig');
      }
      expect(ZWARE_ROLLEN).not.toContain(await rolVan(doel));
      const zonder = await achterDeSloten(test, `select 1 from uitnodiging u join lid l on l.id = u.lid_id where l.rol = any($1) and not exists (
        select 1 from rolvoorstel v where v.lid_id = l.id and v.akkoord and v.besloten_door <> v.voorgesteld_door)`, [[...ZWARE_ROLLEN]]);
      expect(zonder).toEqual([]);
    }), { numRuns: 12 });
  });
});
