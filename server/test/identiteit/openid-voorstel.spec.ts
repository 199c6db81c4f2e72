import { nieuwId } from '@doorbraaktafel/shared/ids';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestApp } from '../harness/app.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestLid, type TestRegio } from '../harness/regios.js';
import { voegLidToe } from '../monitor/westfriesland.js';
import { ValseDienst } from './valse-dienst.js';
import { BEOORDEEL, startMetAdres, stelVoor, type Gedaan } from './openid-wereld.js';
import { achterDeSloten, probeer } from './wereld.js';

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let tweede: TestLid;
let een: TestClient;
let twee: TestClient;
beforeAll(async () => {
  test = await startMetAdres();
  [regio, andere] = await makeRegios(test);
  tweede = await voegLidToe(test, regio, 'beheerder', regio.organisaties.gemeente);
  [een, twee] = [(await probeer(test, { email: regio.leden.beheerder.email })).client, (await probeer(test, { email: tweede.email })).client];
});
afterAll(() => test.stop());
afterEach(() => achterDeSloten(test, 'delete from openid_voorstel').then(() => achterDeSloten(test, 'delete from openid_verbinding')));

const EIGEN = { uitgever: 'https://eigen.example', actief: false };
const beoordeel = (client: TestClient, voorstelId: string, akkoord = true) => client.field<Gedaan>(BEOORDEEL, { i: { opdrachtId: nieuwId(), voorstelId, akkoord } });
const verbindingen = () => achterDeSloten(test, 'select uitgever, actief from openid_verbinding where regio_id = $1', [regio.id]);

describe('[isolatie] the provider of a regio takes two beheerders', () => {
  it('changes nothing on the word of one, and shows who proposed it to both', async () => {
    const { voorstel } = await stelVoor(een, EIGEN);
    expect(voorstel).toMatchObject({ uitgever: EIGEN.uitgever, acties: [{ naam: 'bevestigen', toegestaan: false }, { naam: 'afwijzen', toegestaan: true }] });
    expect(await beoordeel(een, voorstel!.id)).toMatchObject({ code: 'TweedeBeheerderNodig' });
    expect(await verbindingen()).toEqual([]);
    const beeld = await twee.field<Gedaan>('{ aanmeldinrichting { voorstel { uitgever voorgesteldDoorNaam acties { naam toegestaan } } } }');
    expect(beeld.voorstel).toMatchObject({ voorgesteldDoorNaam: regio.leden.beheerder.ctx.naam, acties: [{ naam: 'bevestigen', toegestaan: true }, { naam: 'afwijzen', toegestaan: true }] });
    expect(await beoordeel(twee, voorstel!.id)).toMatchObject({ verbinding: { uitgever: EIGEN.uitgever }, voorstel: null });
    expect(await beoordeel(twee, voorstel!.id)).toMatchObject({ code: 'RolvoorstelBeslist' });
    const log = await achterDeSloten(test, "select actie from gebeurtenis where regio_id = $1 and actie like 'openid%' order by gebeurd_op, actie", [regio.id]);
    expect(log.map(({ actie }) => actie)).toEqual(['openidVoorstel.gedaan', 'openid.ingericht', 'openidVoorstel.bevestigd']);
  });

  it('counts one human with two memberships as one', async () => {
    const dubbel = nieuwId();
    await achterDeSloten(test, "insert into lid (regio_id, id, organisatie_id, rol, naam, account_id) values ($1, $2, $3, 'beheerder', 'Zelfde mens', $4)", [regio.id, dubbel, regio.organisaties.zorg, regio.leden.beheerder.ctx.accountId]);
    const { voorstel } = await stelVoor(een, EIGEN);
    await achterDeSloten(test, 'update openid_voorstel set voorgesteld_door = $2 where id = $1', [voorstel!.id, dubbel]);
    expect(await beoordeel(een, voorstel!.id)).toMatchObject({ code: 'TweedeBeheerderNodig' });
    await expect(langsDeRegel(`update openid_voorstel set besloten_door = '${regio.leden.beheerder.ctx.lidId}', besloten_op = now(), akkoord = true where id = '${voorstel!.id}'`)).rejects.toMatchObject({ code: '23514' });
    await achterDeSloten(test, 'delete from openid_voorstel');
    await achterDeSloten(test, 'delete from lid where id = $1', [dubbel]);
  });

  it('does not let a confirmation count for a proposal that was changed since', async () => {
    const { voorstel: gezien } = await stelVoor(een, EIGEN);
    const { voorstel: nieuw } = await stelVoor(een, { ...EIGEN, uitgever: 'https://vals.example' });
    expect(nieuw!.id).not.toBe(gezien!.id);
    expect(await beoordeel(twee, gezien!.id)).toMatchObject({ code: 'RolvoorstelBeslist' });
    expect(await verbindingen()).toEqual([]);
    await expect(langsDeRegel(`update openid_voorstel set uitgever = 'https://vals.example' where id = '${nieuw!.id}'`)).rejects.toMatchObject({ code: '42501' });
  });

  it('can be taken back by who proposed it, and by the other; never by another regio', async () => {
    const vreemd = (await probeer(test, { email: andere.leden.beheerder.email })).client;
    const { voorstel } = await stelVoor(een, EIGEN);
    const antwoord = await vreemd.send(BEOORDEEL, { i: { opdrachtId: nieuwId(), voorstelId: voorstel!.id, akkoord: true } });
    expect(JSON.stringify(antwoord)).toContain('NietGevonden');
    expect(await beoordeel(een, voorstel!.id, false)).toMatchObject({ voorstel: null, verbinding: null });
    expect(await beoordeel(twee, voorstel!.id)).toMatchObject({ code: 'RolvoorstelBeslist' });
    const { voorstel: weer } = await stelVoor(een, EIGEN);
    expect(await beoordeel(twee, weer!.id, false)).toMatchObject({ voorstel: null });
    expect(await verbindingen()).toEqual([]);
  });

  it('may be turned off by one, and not on again', async () => {
    const vals = await new ValseDienst().start();
    const aan = { uitgever: vals.uitgever, actief: true };
    const { voorstel } = await stelVoor(een, aan);
    await beoordeel(twee, voorstel!.id);
    expect(await verbindingen()).toEqual([{ uitgever: vals.uitgever, actief: true }]);
    expect(await stelVoor(een, { ...aan, actief: false })).toMatchObject({ voorstel: null, verbinding: { actief: false } });
    expect(await stelVoor(een, aan)).toMatchObject({ voorstel: { uitgever: vals.uitgever }, verbinding: { actief: false } });
    expect(await verbindingen()).toEqual([{ uitgever: vals.uitgever, actief: false }]);
    await vals.stop();
  });

  it('is held by the database when the application forgets', async () => {
    const { voorstel } = await stelVoor(een, EIGEN);
    await beoordeel(twee, voorstel!.id);
    for (const zin of ["uitgever = 'https://vals.example'", 'actief = true', "niveaus = '{laag}'", "kenmerk = 'email'", "sleutel = '\\x00'"]) {
      await expect(langsDeRegel(`update openid_verbinding set ${zin}`)).rejects.toMatchObject({ code: '23514' });
    }
    await expect(langsDeRegel(`insert into openid_voorstel (regio_id, id, uitgever, client_id, niveaus, kenmerk, actief, nieuwe_sleutel, voorgesteld_door)
      values ('${regio.id}', '${nieuwId()}', 'https://vals.example', 'x', '{hoog}', 'sub', true, false, '${tweede.ctx.lidId}')`)).rejects.toMatchObject({ code: '23514' });
  });
});

function langsDeRegel(sql: string): Promise<unknown> {
  return test.app.get(UnitOfWork).run(regio.leden.beheerder.ctx, (tx) => tx.sql(sql));
}
