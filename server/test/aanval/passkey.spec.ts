import { generateKeyPairSync } from 'node:crypto';
import { startTestApp, type TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { Authenticator, maakPasskey, ORIGIN, vraag, zeg } from '../identiteit/passkey-wereld.js';
import { achterDeSloten, probeer } from '../identiteit/wereld.js';

const MIJN = '{ beveiliging { passkeys { id naam } } }';

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
beforeAll(async () => {
  test = await startTestApp('demonstratie', { publiekeUrl: ORIGIN });
  [regio, andere] = await makeRegios(test);
});
afterAll(() => test.stop());

const binnen = async (email: string) => (await probeer(test, { email })).client;
const iemand = () => new TestClient(test.url);
const meldAan = async (authenticator: Authenticator, leugen = {}) => {
  const browser = iemand();
  return zeg(browser, 'passkeyAanmelden', authenticator.bewijs(await vraag(browser, 'passkeyAanmeldenBeginnen'), leugen));
};

describe('[isolatie] making a passkey', () => {
  it('asks a fresh proof, and an answer to the question of this session', async () => {
    const { email, ctx } = regio.leden.wmo;
    const [client, ander] = [await binnen(email), await binnen(regio.leden.fonds.email)];
    const opties = await vraag(client, 'passkeyBeginnen');
    expect(await zeg(ander, 'passkeyMaken', new Authenticator().maak(opties))).toBe('PasskeyMislukt');
    expect(await zeg(client, 'passkeyMaken', new Authenticator().maak(await vraag(client, 'passkeyBeginnen'), { challenge: 'eigen-verzinsel' }))).toBe('PasskeyMislukt');
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour' where lid_id = $1", [ctx.lidId]);
    expect((await client.send('mutation { passkeyBeginnen { __typename } }')).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
  });

  it.each([
    ['from another site', { origin: 'https://tafel.example.kwaad.example' }],
    ['from this site without https', { origin: 'http://tafel.example' }],
    ['for another site', { rp: 'kwaad.example' }],
    ['by a device that did not look who holds it', { geverifieerd: false }],
    ['with the answer to a question to sign in', { soort: 'webauthn.get' }],
  ])('%s is refused', async (_, leugen) => {
    const client = await binnen(regio.leden.corporatie.email);
    expect(await zeg(client, 'passkeyMaken', new Authenticator().maak(await vraag(client, 'passkeyBeginnen'), leugen))).toBe('PasskeyMislukt');
    expect(await client.field(MIJN)).toEqual({ passkeys: [] });
  });

  it('answers a question once, takes no passkey of somebody else, and stops at ten', async () => {
    const client = await binnen(regio.leden.begeleider.email);
    const opties = await vraag(client, 'passkeyBeginnen');
    const eerste = new Authenticator();
    expect(await zeg(client, 'passkeyMaken', eerste.maak(opties))).toBe('Aangemeld');
    expect(await zeg(client, 'passkeyMaken', new Authenticator().maak(opties))).toBe('PasskeyMislukt');
    const ander = await binnen(regio.leden.begeleider2.email);
    expect(await zeg(ander, 'passkeyMaken', eerste.maak(await vraag(ander, 'passkeyBeginnen')))).toBe('PasskeyMislukt');
    for (let nummer = 2; nummer <= 10; nummer += 1) await maakPasskey(client);
    expect(await client.field('mutation { passkeyBeginnen { __typename } }')).toEqual({ __typename: 'TeVeelPasskeys' });
  });
});

describe('[isolatie] signing in with a passkey', () => {
  it('is nobody for a passkey that was never made here, and for nonsense', async () => {
    expect(await meldAan(new Authenticator())).toBe('PasskeyMislukt');
    for (const antwoord of ['[]', 'geen json', '{}', '{"id":7,"response":null}']) expect(await zeg(iemand(), 'passkeyAanmelden', antwoord)).toBe('PasskeyMislukt');
  });

  it('opens a session that counts as two factors, and not with a lie', async () => {
    const authenticator = await maakPasskey(await binnen(regio.leden.bestuurder.email));
    for (const leugen of [{ origin: 'https://kwaad.example' }, { rp: 'kwaad.example' }, { geverifieerd: false }, { challenge: 'eigen-verzinsel' }, { soort: 'webauthn.create' }]) {
      expect(await meldAan(authenticator, leugen)).toBe('PasskeyMislukt');
    }
    expect(await meldAan(authenticator)).toBe('Aangemeld');
    const [sessie] = await achterDeSloten(test, "select bevestigd_met, aanmeldregio_id from sessie where lid_id = $1 order by begonnen_op desc limit 1", [regio.leden.bestuurder.ctx.lidId]);
    expect(sessie).toEqual({ bevestigd_met: 'passkey', aanmeldregio_id: null });
  });

  it('with a recorded answer gives nothing, also when many send it at once', async () => {
    const authenticator = await maakPasskey(await binnen(regio.leden.directie.email));
    const antwoord = authenticator.bewijs(await vraag(iemand(), 'passkeyAanmeldenBeginnen'));
    const uitkomsten = await Promise.all(Array.from({ length: 6 }, () => zeg(iemand(), 'passkeyAanmelden', antwoord)));
    expect(uitkomsten.sort()).toEqual(['Aangemeld', ...Array.from({ length: 5 }, () => 'PasskeyMislukt')]);
    expect(await zeg(iemand(), 'passkeyAanmelden', antwoord)).toBe('PasskeyMislukt');
  });

  it('with the key of another, a copy that counts behind, or a question that is too old gives nothing', async () => {
    const authenticator = await maakPasskey(await binnen(regio.leden.directieZorg.email));
    const vreemd = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(await zeg(iemand(), 'passkeyAanmelden', authenticator.bewijs(await vraag(iemand(), 'passkeyAanmeldenBeginnen'), {}, vreemd))).toBe('PasskeyMislukt');
    authenticator.teller = 40;
    expect(await meldAan(authenticator)).toBe('Aangemeld');
    authenticator.teller = 20;
    expect(await meldAan(authenticator)).toBe('PasskeyMislukt');
    authenticator.teller = 60;
    const oud = await vraag(iemand(), 'passkeyAanmeldenBeginnen');
    await achterDeSloten(test, "update passkeyvraag set verloopt_op = now() - interval '1 second'");
    expect(await zeg(iemand(), 'passkeyAanmelden', authenticator.bewijs(oud))).toBe('PasskeyMislukt');
  });

  it('that was removed, or of an account that is disabled, gives nothing; nobody removes that of another', async () => {
    const { email, ctx } = regio.leden.plaatsvervanger;
    const client = await binnen(email);
    const [een, twee] = [await maakPasskey(client), await maakPasskey(client)];
    const { passkeys } = await client.field<{ passkeys: { id: string }[] }>(MIJN);
    const weg = (wie: TestClient, passkeyId?: string) => wie.field('mutation ($i: PasskeyVerwijderenInvoer!) { passkeyVerwijderen(invoer: $i) { __typename } }', { i: { passkeyId } });
    expect(await weg(await binnen(andere.leden.wmo.email), passkeys[0]?.id)).toEqual({ __typename: 'NietGevonden' });
    expect(await weg(client, passkeys[0]?.id)).toEqual({ __typename: 'Aangemeld' });
    expect([await meldAan(een), await meldAan(twee)]).toEqual(['PasskeyMislukt', 'Aangemeld']);
    await achterDeSloten(test, 'update account set uitgeschakeld_op = now() where id = $1', [ctx.accountId]);
    expect(await meldAan(twee)).toBe('PasskeyMislukt');
  });
});

describe('[isolatie] proving again with a passkey', () => {
  it('counts for its own session and person, and a question to sign in is no question to prove', async () => {
    const { email, ctx } = regio.leden.regisseur;
    const client = await binnen(email);
    expect(await client.field('mutation { passkeyBevestigenBeginnen { __typename } }')).toEqual({ __typename: 'NietGevonden' });
    const eigen = await maakPasskey(client);
    const ander = await maakPasskey(await binnen(regio.leden.auditor.email));
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour' where lid_id = $1", [ctx.lidId]);
    const opnieuw = await vraag(client, 'passkeyBevestigenBeginnen');
    expect(await zeg(client, 'passkeyBevestigen', ander.bewijs(opnieuw))).toBe('PasskeyMislukt');
    expect(await zeg(client, 'passkeyBevestigen', eigen.bewijs(await vraag(iemand(), 'passkeyAanmeldenBeginnen')))).toBe('PasskeyMislukt');
    expect((await client.send('mutation { passkeyBeginnen { __typename } }')).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
    expect(await zeg(client, 'passkeyBevestigen', eigen.bewijs(await vraag(client, 'passkeyBevestigenBeginnen')))).toBe('IdentiteitBevestigd');
  });
});
