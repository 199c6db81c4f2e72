import { nieuwId } from '@doorbraaktafel/shared/ids';
import { startTestApp, type TestApp } from '../harness/app.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { aangekomen, type ClientSocket, verbind } from '../live/scherm.js';
import { tot } from '../live/wereld.js';
import { maakPasskey, ORIGIN, vraag, zeg } from './passkey-wereld.js';
import { codeVan, probeer, zetTweedeFactorAan } from './wereld.js';

const VERPLICHT = 'mutation ($i: TweedeFactorVerplichtenInvoer!) { tweedeFactorVerplichten(invoer: $i) { __typename ... on Aanmeldinrichting { tweedeFactorVerplicht } } }';

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let eerder: TestClient;
let lijn: ClientSocket;
beforeAll(async () => {
  test = await startTestApp('demonstratie', { publiekeUrl: ORIGIN });
  [regio, andere] = await makeRegios(test);
  eerder = (await probeer(test, { email: regio.leden.directie.email })).client;
  lijn = verbind(test.url, { origin: test.url, cookie: eerder.cookie });
  expect(await aangekomen(lijn)).toBe('verbonden');
  lijn.io.opts.reconnection = false;
  const wmo = (await probeer(test, { email: regio.leden.wmo.email })).client;
  const i = { opdrachtId: nieuwId(), verplicht: true };
  expect((await wmo.send(VERPLICHT, { i })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
  const beheerder = (await probeer(test, { email: regio.leden.beheerder.email })).client;
  expect(await beheerder.field(VERPLICHT, { i })).toEqual({ __typename: 'Aanmeldinrichting', tweedeFactorVerplicht: true });
});
afterAll(() => test.stop());

const mag = async (client: TestClient) => (await client.send('{ leden { id } }')).errors?.[0]?.extensions.code ?? 'ja';
const eerst = async (client: TestClient) => (await client.field<{ eerst: string | null }>('{ ik { eerst } }')).eerst;

describe('[isolatie] a regio that wants a second factor', () => {
  it('stops who came in with a password alone at everything, also in a session of before, and elsewhere nobody', async () => {
    const { client } = await probeer(test, { email: regio.leden.fonds.email });
    expect([await mag(client), await mag(eerder), await eerst(client)]).toEqual(['TweedeFactorVerplicht', 'TweedeFactorVerplicht', 'tweede_factor']);
    expect((await client.send('mutation { afmelden { __typename } }')).errors).toBeUndefined();
    await tot('het einde van de verbinding van daarvoor', () => !lijn.connected);
    const socket = verbind(test.url, { origin: test.url, cookie: eerder.cookie });
    expect(await aangekomen(socket)).toBe('niet aangemeld');
    socket.disconnect();
    expect(await mag((await probeer(test, { email: andere.leden.fonds.email })).client)).toBe('ja');
  });

  it('lets on who sets up a code, at once and at the next time, and not any more when it is turned off', async () => {
    const { email } = regio.leden.fonds2;
    const { client } = await probeer(test, { email });
    const { sleutel } = await zetTweedeFactorAan(client);
    expect([await mag(client), await eerst(client)]).toEqual(['ja', null]);
    const volgende = (await probeer(test, { email, code: codeVan(sleutel, 1) })).client;
    expect(await mag(volgende)).toBe('ja');
    await client.field('mutation { tweedeFactorUitzetten { __typename } }');
    expect(await mag(client)).toBe('TweedeFactorVerplicht');
  });

  it('lets on who makes a passkey, and who proves with it after signing in with a password', async () => {
    const { email } = regio.leden.begeleider;
    const { client } = await probeer(test, { email });
    const passkey = await maakPasskey(client);
    expect(await mag(client)).toBe('ja');
    const { client: later } = await probeer(test, { email });
    expect(await mag(later)).toBe('TweedeFactorVerplicht');
    const antwoord = await later.post({ query: 'mutation ($i: PasskeyAntwoordInvoer!) { passkeyBevestigen(invoer: $i) { __typename } }', variables: { i: { antwoord: passkey.bewijs(await vraag(later, 'passkeyBevestigenBeginnen')) } } });
    await antwoord.text();
    expect(await mag(later)).toBe('ja');
    expect(await zeg(later, 'passkeyAanmelden', passkey.bewijs(await vraag(later, 'passkeyAanmeldenBeginnen')))).toBe('Aangemeld');
  });
});
