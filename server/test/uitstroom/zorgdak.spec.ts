import { nieuwId } from '@doorbraaktafel/shared/ids';
import { startTestApp, type TestApp } from '../harness/app.js';
import { dag } from '../harness/dagen.js';
import { withClient } from '../harness/database.js';
import { signIn, type TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { voegLidToe } from '../monitor/westfriesland.js';

const TELLING = 'oorzaak aantal somInCent onderdrukt';
const VELDEN = `jaar zorgaanbieders { zorgaanbiederId woningen perHonderdWoningen perWoningInCent totaal { ${TELLING} } oorzaken { ${TELLING} } acties { naam toegestaan } }`;
const KOSTEN = `query ($jaar: Int!) { zorgdakkosten(jaar: $jaar) { ${VELDEN} } }`;
const INCIDENTEN = 'query ($jaar: Int!) { kostenincidenten(jaar: $jaar) { id soort oorzaak bedragInCent acties { naam toegestaan } } }';
const doe = (naam: string, type: string) => `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { __typename ... on Zorgdakkosten { ${VELDEN} } ... on Weigering { code boodschap veld } } }`;
const LEG_VAST = doe('kostenincidentVastleggen', 'KostenincidentVastleggenInvoer');
const TREK_IN = doe('kostenincidentIntrekken', 'KostenincidentIntrekkenInvoer');
const TEL = doe('zorgdakwoningenVastleggen', 'ZorgdakwoningenVastleggenInvoer');

interface Telling {
  oorzaak: string | null;
  aantal: number | null;
  somInCent: string | null;
  onderdrukt: boolean;
}
interface Regel {
  zorgaanbiederId: string;
  woningen: number | null;
  perHonderdWoningen: number | null;
  perWoningInCent: string | null;
  totaal: Telling;
  oorzaken: Telling[];
  acties: { naam: string; toegestaan: boolean }[];
}
interface Antwoord {
  __typename: string;
  veld?: string | null;
  boodschap?: string;
  zorgaanbieders?: Regel[];
}

const JAAR = Number(dag(0).slice(0, 4));

let test: TestApp;
let regio: TestRegio;
let elders: TestRegio;
let zorg: TestClient;
let wmo: TestClient;
beforeAll(async () => {
  test = await startTestApp();
  [regio, elders] = await makeRegios(test);
  zorg = await signIn(test, regio.leden.begeleider.email);
  wmo = await signIn(test, regio.leden.wmo.email);
}, 60_000);
afterAll(() => test.stop());
beforeEach(() => withClient(test.database.superuserUrl, async (client) => void (await client.query(
  "set session_replication_role = 'replica'; delete from kostenincident; delete from zorgdakwoningen"))));

const incident = (anders: object = {}) => ({
  opdrachtId: nieuwId(), zorgaanbiederId: regio.organisaties.zorg, soort: 'schade', oorzaak: 'overlast', bedragInCent: '12000', voorgevallenOp: dag(0), ...anders,
});
const legVast = (wie: TestClient, anders: object = {}) => wie.field<Antwoord>(LEG_VAST, { invoer: incident(anders) });
const kosten = async (wie: TestClient, jaar = JAAR, zorgaanbiederId = regio.organisaties.zorg) =>
  (await wie.field<{ zorgaanbieders: Regel[] }>(KOSTEN, { jaar })).zorgaanbieders.find((regel) => regel.zorgaanbiederId === zorgaanbiederId);

describe('[Y46 volledig] special costs of zorgdakwoningen', () => {
  it('are refused without amount, below nought, in three decimals, on a day to come, for another provider, another kind of organisation and another regio', async () => {
    for (const bedragInCent of ['0', '-1', '100000000000001']) expect(await legVast(zorg, { bedragInCent })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'bedragInCent' });
    expect((await zorg.send(LEG_VAST, { invoer: incident({ bedragInCent: '10.005' }) })).errors).toHaveLength(1);
    expect(await legVast(zorg, { soort: 'boete' })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'soort' });
    expect(await legVast(zorg, { oorzaak: 'buurman Jan' })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'oorzaak' });
    expect(await legVast(zorg, { voorgevallenOp: dag(1) })).toMatchObject({ __typename: 'DagNietMogelijk', veld: 'voorgevallenOp' });
    const vreemd = [regio.organisaties.zorg2, regio.organisaties.corporatie, elders.organisaties.zorg, nieuwId()];
    for (const zorgaanbiederId of vreemd) expect(await legVast(zorg, { zorgaanbiederId })).toMatchObject({ __typename: 'NietGevonden', veld: 'zorgaanbiederId' });
    expect(await zorg.field<Antwoord>(TEL, { invoer: { opdrachtId: nieuwId(), zorgaanbiederId: regio.organisaties.zorg, jaar: JAAR, aantal: -1 } })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'aantal' });
    for (const rol of ['corporatie', 'regisseur', 'client', 'auditor', 'directieZorg'] as const) {
      const { errors } = await (await signIn(test, regio.leden[rol].email)).send(LEG_VAST, { invoer: incident() });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NietToegestaan' });
    }
    expect((await kosten(wmo))?.totaal.aantal).toBe(0);
  });

  it('are counted and added up per provider and year with their causes, against the number of zorgdakwoningen', async () => {
    for (const [oorzaak, bedragInCent] of [['overlast', '12000'], ['overlast', '8050'], ['vertrek', '1']]) await legVast(zorg, { oorzaak, bedragInCent });
    await legVast(wmo, { zorgaanbiederId: regio.organisaties.zorg2, bedragInCent: '500' });
    await legVast(zorg, { voorgevallenOp: `${JAAR - 1}-12-31`, bedragInCent: '700' });
    for (const aantal of [10, 40]) await zorg.field(TEL, { invoer: { opdrachtId: nieuwId(), zorgaanbiederId: regio.organisaties.zorg, jaar: JAAR, aantal } });
    for (const wie of [zorg, wmo]) {
      expect(await kosten(wie)).toMatchObject({
        woningen: 40, perHonderdWoningen: 7.5, perWoningInCent: '501', totaal: { aantal: 3, somInCent: '20051', onderdrukt: false },
        oorzaken: [{ oorzaak: 'overlast', aantal: 2, somInCent: '20050' }, { oorzaak: 'vertrek', aantal: 1, somInCent: '1' }],
      });
    }
    expect(await kosten(zorg, JAAR - 1)).toMatchObject({ woningen: null, perHonderdWoningen: null, perWoningInCent: null, totaal: { aantal: 1, somInCent: '700' } });
    expect((await kosten(wmo, JAAR, regio.organisaties.zorg2))?.totaal).toMatchObject({ aantal: 1, somInCent: '500' });
    expect((await zorg.field<unknown[]>(INCIDENTEN, { jaar: JAAR }))).toHaveLength(3);
    expect((await wmo.field<unknown[]>(INCIDENTEN, { jaar: JAAR }))).toHaveLength(4);
  });

  it('withhold fewer than five from who may not see the incidents, and one cause more where one alone could be worked out', async () => {
    const ander = await signIn(test, regio.leden.corporatie.email);
    expect((await ander.send(INCIDENTEN, { jaar: JAAR })).errors?.[0]?.extensions).toMatchObject({ code: 'NietToegestaan' });
    for (let i = 0; i < 4; i += 1) await legVast(zorg);
    expect(await kosten(ander)).toMatchObject({ totaal: { aantal: null, somInCent: null, onderdrukt: true }, oorzaken: [{ aantal: null, somInCent: null, onderdrukt: true }] });
    for (let i = 0; i < 6; i += 1) await legVast(zorg, { oorzaak: 'vertrek' });
    for (let i = 0; i < 7; i += 1) await legVast(zorg, { oorzaak: 'vervuiling' });
    expect(await kosten(ander)).toMatchObject({
      totaal: { aantal: 17, onderdrukt: false },
      oorzaken: [{ oorzaak: 'overlast', onderdrukt: true, aantal: null }, { oorzaak: 'vertrek', onderdrukt: true, somInCent: null }, { oorzaak: 'vervuiling', aantal: 7 }],
    });
    expect((await kosten(await signIn(test, regio.leden.auditor.email)))?.oorzaken.map(({ aantal }) => aantal)).toEqual([4, 6, 7]);
    expect((await kosten(await signIn(test, regio.leden.begeleider2.email)))?.oorzaken[0]).toMatchObject({ onderdrukt: true });
  });

  it('are withdrawn once, by who may record them, with an event; a repeated command counts once', async () => {
    const invoer = incident();
    for (let i = 0; i < 2; i += 1) expect(await zorg.field<Antwoord>(LEG_VAST, { invoer })).toMatchObject({ __typename: 'Zorgdakkosten' });
    expect((await kosten(zorg))?.totaal.aantal).toBe(1);
    const intrekken = (wie: TestClient) => wie.field<Antwoord>(TREK_IN, { invoer: { opdrachtId: nieuwId(), kostenincidentId: invoer.opdrachtId } });
    for (const [hier, rol] of [[regio, 'begeleider2'], [elders, 'begeleider']] as const) {
      expect(await intrekken(await signIn(test, hier.leden[rol].email))).toMatchObject({ __typename: 'NietGevonden' });
    }
    expect(await intrekken(zorg)).toMatchObject({ zorgaanbieders: expect.arrayContaining([expect.objectContaining({ zorgaanbiederId: regio.organisaties.zorg, totaal: expect.objectContaining({ aantal: 0 }) })]) });
    expect(await intrekken(wmo)).toMatchObject({ __typename: 'IncidentAlIngetrokken' });
    await withClient(test.database.superuserUrl, async (client) => {
      const { rows } = await client.query('select actie from gebeurtenis where onderwerp_id = $1 order by gebeurd_op', [invoer.opdrachtId]);
      expect(rows).toEqual([{ actie: 'kostenincident.vastgelegd' }, { actie: 'kostenincident.ingetrokken' }]);
    });
  });

  it('are recorded by the coordination too, and never seen from another regio', async () => {
    const { email } = await voegLidToe(test, regio, 'uitstroomcoordinator', regio.organisaties.gemeente);
    expect(await legVast(await signIn(test, email))).toMatchObject({ __typename: 'Zorgdakkosten' });
    const daar = await signIn(test, elders.leden.wmo.email);
    expect(await kosten(daar)).toBeUndefined();
    expect(await daar.field<unknown[]>(INCIDENTEN, { jaar: JAAR })).toEqual([]);
  });
});
