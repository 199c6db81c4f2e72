import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Tafels } from '../../src/modules/tafel/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import { signIn, TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio, WACHTWOORD } from '../harness/regios.js';
import { doe } from '../tafel/wereld.js';

const BETAAL = 'mutation ($i: UitgaveBetalenInvoer!) { uitgaveBetalen(invoer: $i) { __typename } }';
const KEUR = 'mutation ($i: UitgaveGoedkeurenInvoer!) { uitgaveGoedkeuren(invoer: $i) { __typename } }';
const BEVESTIG = 'mutation ($w: String!) { identiteitBevestigen(invoer: { wachtwoord: $w }) { __typename ... on Weigering { code veld } } }';
const MEENEMEN = 'mutation ($z: ID!) { bevestigingMeenemen(invoer: { zittingId: $z }) { __typename ... on BevestigingMeegenomen { geldigTot } } }';

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
beforeAll(async () => {
  test = await startTestApp();
  [regio, andere] = await makeRegios(test);
});
afterAll(() => test.stop());

/** Moves the proof of the session behind this cookie back in time. */
async function verouder(lidId: string, minuten: number): Promise<void> {
  await withClient(test.database.superuserUrl, (client) =>
    client.query('update sessie set bevestigd_op = now() - make_interval(mins => $2) where lid_id = $1', [lidId, minuten]));
}

const opUitgave = () => ({ i: { opdrachtId: nieuwId(), uitgaveId: nieuwId() } });
const betaal = () => ({ i: { opdrachtId: nieuwId(), uitgaveId: nieuwId(), bedragInCent: '100' } });

async function uitkomst(client: TestClient, query: string, variables: Record<string, unknown>): Promise<string> {
  const { data, errors } = await client.send<Record<string, { __typename: string }>>(query, variables);
  return errors?.[0]?.extensions.code ?? Object.values(data ?? {})[0]?.__typename ?? 'niets';
}

async function bevestig(client: TestClient, wachtwoord: string): Promise<{ client: TestClient; uitkomst: string }> {
  const antwoord = await client.post({ query: BEVESTIG, variables: { w: wachtwoord } });
  const cookie = antwoord.headers.get('set-cookie')?.split(';')[0];
  const { data } = (await antwoord.json()) as { data: { identiteitBevestigen: { __typename: string } } };
  return { client: cookie ? new TestClient(test.url, cookie) : client, uitkomst: data.identiteitBevestigen.__typename };
}

async function zitting(): Promise<string> {
  const { regisseur, beheerder } = regio.leden;
  const tafelId = await test.app.get(UnitOfWork).run(beheerder.ctx, (tx) =>
    test.app.get(Tafels).richtIn(tx, { naam: `Tafel ${nieuwId()}`, voorzitterLidId: regisseur.ctx.lidId, ritme: 'wekelijks' }));
  const voorzitter = await signIn(test, regisseur.email);
  const { id } = await doe(voorzitter, 'zittingPlannen', { tafelId, geplandOp: new Date(Date.now() + 3_600_000).toISOString(), duurMinuten: 60 });
  return id;
}

describe('an act that weighs more', () => {
  it('is refused with an old proof, before anything is looked up, and goes on after a new one', async () => {
    const { email, ctx } = regio.leden.fonds;
    const client = await signIn(test, email);
    await verouder(ctx.lidId, 15);
    expect(await uitkomst(client, BETAAL, betaal())).toBe('BevestigingNodig');
    expect(await uitkomst(client, KEUR, opUitgave())).toBe('BevestigingNodig');
    expect(await uitkomst(client, '{ ik { __typename } }', {})).toBe('Ik');
    expect((await bevestig(client, 'verkeerd')).uitkomst).toBe('BevestigingMislukt');
    expect(await uitkomst(client, BETAAL, betaal())).toBe('BevestigingNodig');
    const vers = await bevestig(client, WACHTWOORD);
    expect(vers.uitkomst).toBe('IdentiteitBevestigd');
    expect(await uitkomst(vers.client, BETAAL, betaal())).toBe('NietGevonden');
  });

  it('may be done straight after signing in', async () => {
    expect(await uitkomst(await signIn(test, regio.leden.fonds2.email), BETAAL, betaal())).toBe('NietGevonden');
  });

  it('gives the session a new token; the old one ends after the requests that were under way', async () => {
    const { email, ctx } = regio.leden.bestuurder;
    const oud = await signIn(test, email);
    const { client: nieuw } = await bevestig(oud, WACHTWOORD);
    expect(nieuw.cookie).not.toBe(oud.cookie);
    expect(await uitkomst(oud, '{ ik { __typename } }', {})).toBe('Ik');
    await withClient(test.database.superuserUrl, (client) => client.query("update sessie set vorige_tot = now() - interval '1 second' where lid_id = $1", [ctx.lidId]));
    expect(await uitkomst(oud, '{ ik { __typename } }', {})).toBe('NietAangemeld');
    expect(await uitkomst(nieuw, '{ ik { __typename } }', {})).toBe('Ik');
  });
});

describe('a proof taken along into a zitting', () => {
  it('cannot be old, and cannot be for a zitting that is not ours or does not exist', async () => {
    const { email, ctx } = regio.leden.regisseur;
    const zittingId = await zitting();
    const client = await signIn(test, email);
    const vreemd = await signIn(test, andere.leden.regisseur.email);
    expect(await uitkomst(vreemd, MEENEMEN, { z: zittingId })).toBe('NietGevonden');
    expect(await uitkomst(client, MEENEMEN, { z: nieuwId() })).toBe('NietGevonden');
    expect(await uitkomst(client, MEENEMEN, { z: 'geen-id' })).toBe('NietGevonden');
    await verouder(ctx.lidId, 15);
    expect(await uitkomst(client, MEENEMEN, { z: zittingId })).toBe('BevestigingNodig');
  });

  it('counts at the table until the zitting closes and at most four hours, and never for paying', async () => {
    const zittingId = await zitting();
    const { email, ctx } = regio.leden.fonds;
    await withClient(test.database.superuserUrl, (client) =>
      client.query("set session_replication_role = 'replica'; update zitting set gepubliceerd_op = now(), geopend_op = now() where id = '" + zittingId + "'"));
    const regisseur = await signIn(test, regio.leden.regisseur.email);
    expect(await uitkomst(regisseur, MEENEMEN, { z: zittingId })).toBe('BevestigingMeegenomen');
    await verouder(regio.leden.regisseur.ctx.lidId, 200);
    const DOOR = 'mutation ($i: BesluitDoorzettenInvoer!) { besluitDoorzetten(invoer: $i) { __typename } }';
    const door = () => ({ i: { opdrachtId: nieuwId(), rondeId: nieuwId(), mandaatId: nieuwId(), feiten: 'F.', alternatieven: 'A.', belangen: 'B.', evenredigheid: 'E.', waaromNu: 'N.', clientGehoord: 'C.', herzienVoor: '2099-01-01' } });
    expect(await uitkomst(regisseur, DOOR, door())).not.toBe('BevestigingNodig');
    // Entering again keeps what was taken along.
    expect(await uitkomst(regisseur, MEENEMEN, { z: zittingId })).toBe('BevestigingMeegenomen');
    await verouder(regio.leden.regisseur.ctx.lidId, 240);
    expect(await uitkomst(regisseur, DOOR, door())).toBe('BevestigingNodig');
    await verouder(regio.leden.regisseur.ctx.lidId, 60);
    await withClient(test.database.superuserUrl, (client) =>
      client.query("set session_replication_role = 'replica'; update zitting set gesloten_op = now() where id = '" + zittingId + "'"));
    expect(await uitkomst(regisseur, DOOR, door())).toBe('BevestigingNodig');
    const fonds = await signIn(test, email);
    await withClient(test.database.superuserUrl, (client) =>
      client.query("set session_replication_role = 'replica'; update zitting set gesloten_op = null where id = '" + zittingId + "'; update sessie set bevestigd_zitting_id = '" + zittingId + "', bevestigd_op = now() - interval '1 hour' where lid_id = '" + ctx.lidId + "'"));
    expect(await uitkomst(fonds, KEUR, opUitgave())).toBe('NietGevonden');
    expect(await uitkomst(fonds, BETAAL, betaal())).toBe('BevestigingNodig');
  });
});
