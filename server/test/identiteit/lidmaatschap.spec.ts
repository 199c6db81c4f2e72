import { nieuwId } from '@doorbraaktafel/shared/ids';
import { createApp } from '../../src/create-app.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';
import { withClient } from '../harness/database.js';
import { makeRegios, type TestLid, type TestRegio } from '../harness/regios.js';
import { aangekomen, verbind } from '../live/scherm.js';
import { tot } from '../live/wereld.js';
import { achterDeSloten, probeer } from './wereld.js';

const KIES = 'mutation ($i: LidmaatschapKiezenInvoer!) { lidmaatschapKiezen(invoer: $i) { __typename } }';
const MIJN = '{ mijnLidmaatschappen { lidId regioNaam organisatieNaam actief } }';

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
beforeAll(async () => {
  test = await startTestApp();
  [regio, andere] = await makeRegios(test);
});
afterAll(() => test.stop());

/** Gives the account of this lid a second membership. */
async function ookLid({ ctx }: TestLid, van: TestRegio, organisatie: keyof TestRegio['organisaties'] = 'corporatie2'): Promise<string> {
  const id = nieuwId();
  await achterDeSloten(test, "insert into lid (regio_id, id, account_id, organisatie_id, rol, naam) values ($1, $2, $3, $4, 'woningcorporatie', 'Dubbele Duizendknoop')", [van.id, id, ctx.accountId, van.organisaties[organisatie]]);
  return id;
}

async function kies(client: TestClient, lidId: string): Promise<{ soort: string; client: TestClient }> {
  const antwoord = await client.post({ query: KIES, variables: { i: { lidId } } });
  const { data } = (await antwoord.json()) as { data?: { lidmaatschapKiezen: { __typename: string } } };
  const koekje = antwoord.headers.getSetCookie().find((regel) => regel.startsWith('dt='))?.split(';')[0] ?? client.cookie;
  return { soort: data?.lidmaatschapKiezen.__typename ?? 'niets', client: new TestClient(test.url, koekje) };
}

// As superuser, with the constraints on.
const metSloten = (sql: string, params: unknown[]) => withClient(test.database.superuserUrl, (client) => client.query(sql, params));

const code = async (client: TestClient, query: string, headers = {}) => {
  const antwoord = (await (await client.post({ query }, headers)).json()) as { errors?: { extensions: { code: string } }[] };
  return antwoord.errors?.[0]?.extensions.code;
};

describe('[isolatie] somebody with two memberships', () => {
  it('does nothing before one was chosen, and chooses only what is his own and not ended', async () => {
    const lid = regio.leden.wmo;
    const tweede = await ookLid(lid, andere);
    const { client } = await probeer(test, { email: lid.email });
    expect(await client.field('{ ik { eerst } }')).toEqual({ eerst: 'lidmaatschap' });
    expect([await code(client, '{ leden { id } }'), await code(client, '{ casussen { __typename } }')]).toEqual(['LidmaatschapKiezen', 'LidmaatschapKiezen']);
    const socket = verbind(test.url, { origin: test.url, cookie: client.cookie });
    expect(await aangekomen(socket)).toBe('niet aangemeld');
    socket.disconnect();
    expect((await client.field<{ actief: boolean }[]>(MIJN)).map(({ actief }) => actief)).toEqual([false, false]);
    for (const vreemd of [andere.leden.wmo.ctx.lidId, nieuwId(), regio.leden.fonds.ctx.lidId]) expect((await kies(client, vreemd)).soort).toBe('NietGevonden');
    const beeindigd = await ookLid(lid, andere, 'zorg');
    await achterDeSloten(test, 'update lid set beeindigd_op = now() where id = $1', [beeindigd]);
    expect((await kies(client, beeindigd)).soort).toBe('NietGevonden');
    const na = await kies(client, tweede);
    expect(na.soort).toBe('Aangemeld');
    expect(await na.client.field('{ ik { lidId regioNaam eerst } }')).toEqual({ lidId: tweede, regioNaam: andere.naam, eerst: null });
  });

  it('is one at a time: switching ends the session, its cookie and its sockets on every node, and twice at once makes one', async () => {
    const lid = regio.leden.corporatie;
    const tweede = await ookLid(lid, regio);
    const { client: begin } = await probeer(test, { email: lid.email });
    const { client } = await kies(begin, lid.ctx.lidId);
    const app = await createApp(test.options);
    await app.listen(0, '127.0.0.1');
    const urls = [test.url, await app.getUrl()];
    const gezien: string[] = [];
    const sockets = urls.map((url) => verbind(url, { origin: url, cookie: client.cookie }));
    for (const socket of sockets) {
      expect(await aangekomen(socket)).toBe('verbonden');
      socket.io.opts.reconnection = false;
      socket.on('aanmeldingVerlopen', () => gezien.push('aanmeldingVerlopen'));
    }
    const pogingen = await Promise.all([kies(client, tweede), kies(client, tweede), kies(client, lid.ctx.lidId)]);
    const gelukt = pogingen.filter(({ soort }) => soort === 'Aangemeld');
    expect(gelukt).toHaveLength(1);
    expect(await code(client, '{ ik { lidId } }')).toBe('NietAangemeld');
    await tot('het einde van beide verbindingen', () => sockets.every(({ connected }) => !connected));
    expect(gezien).toHaveLength(2);
    const open = await achterDeSloten(test, 'select count(*)::int as aantal from sessie where account_id = $1 and beeindigd_op is null', [lid.ctx.accountId]);
    expect(open).toEqual([{ aantal: 1 }]);
    sockets.forEach((socket) => socket.disconnect());
    await app.close();
  });

  it('cannot act from a page that shows the other membership', async () => {
    const { client } = await probeer(test, { email: regio.leden.fonds.email });
    const andermans = { 'x-lid': regio.leden.fonds2.ctx.lidId };
    expect(await code(client, '{ leden { id } }', andermans)).toBe('LidmaatschapGewisseld');
    expect(await code(client, '{ leden { id } }', { 'x-lid': regio.leden.fonds.ctx.lidId })).toBeUndefined();
    expect(await code(client, '{ ik { lidId } }', andermans)).toBeUndefined();
  });

  it('keeps the end of the session and the proof it had, and starts no new twelve hours', async () => {
    const lid = regio.leden.begeleider;
    const tweede = await ookLid(lid, andere);
    const { client } = await probeer(test, { email: lid.email });
    await achterDeSloten(test, "update sessie set verloopt_op = now() + interval '1 hour', bevestigd_op = now() - interval '40 minutes' where account_id = $1", [lid.ctx.accountId]);
    await kies(client, tweede);
    const [sessie] = await achterDeSloten(test, "select verloopt_op < now() + interval '61 minutes' as kort, bevestigd_op < now() - interval '39 minutes' as oud from sessie where account_id = $1 and beeindigd_op is null", [lid.ctx.accountId]);
    expect(sessie).toEqual({ kort: true, oud: true });
  });

  it('does not take a proof on the word of one regio along to another', async () => {
    const lid = regio.leden.bestuurder;
    const tweede = await ookLid(lid, andere);
    const { client: begin } = await probeer(test, { email: lid.email });
    const { client } = await kies(begin, lid.ctx.lidId);
    await achterDeSloten(test, "update sessie set bevestigd_met = 'openid', bevestigd_regio_id = regio_id where account_id = $1 and beeindigd_op is null", [lid.ctx.accountId]);
    const na = await kies(client, tweede);
    expect(await code(na.client, 'mutation { passkeyBeginnen { __typename } }')).toBe('BevestigingNodig');
    const [sessie] = await achterDeSloten(test, 'select bevestigd_met, bevestigd_regio_id from sessie where account_id = $1 and beeindigd_op is null', [lid.ctx.accountId]);
    expect(sessie).toEqual({ bevestigd_met: 'wachtwoord', bevestigd_regio_id: null });
  });

  it('is held by the database: no session for a lid of another account, and none that rests on the word of another regio', async () => {
    const [{ account_id: accountId } = { account_id: '' }] = (await achterDeSloten(test, 'select account_id from lid where id = $1', [regio.leden.auditor.ctx.lidId])) as { account_id: string }[];
    const zet = (regioId: string, lidId: string, aanmeldregio: string | null) =>
      metSloten('insert into sessie (hash, account_id, regio_id, lid_id, verloopt_op, aanmeldregio_id) values ($1, $2, $3, $4, now(), $5)', [Buffer.from(nieuwId()), accountId, regioId, lidId, aanmeldregio]);
    await expect(zet(regio.id, regio.leden.fonds.ctx.lidId, null)).rejects.toThrow(/foreign key/);
    await expect(zet(regio.id, regio.leden.auditor.ctx.lidId, andere.id)).rejects.toThrow(/check constraint/);
  });
});
