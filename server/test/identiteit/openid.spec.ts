import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Aanmelddienst } from '../../../infra/openid/aanmelddienst.mjs';
import type { TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { Browser, koppel, LOTTE, PIEN, richtIn, startMetAdres, VREEMD, ZET, zetVerbinding } from './openid-wereld.js';
import { achterDeSloten, probeer } from './wereld.js';

const NODIG_UIT = 'mutation ($i: LidUitnodigenInvoer!) { lidUitnodigen(invoer: $i) { ... on Uitnodigingen { post { aan tekst } } } }';

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let dienst: Aanmelddienst;
beforeAll(async () => {
  test = await startMetAdres();
  [regio, andere] = await makeRegios(test);
  dienst = await richtIn(test, regio);
}, 60_000);
afterAll(async () => {
  await dienst.stop();
  await test.stop();
});

const uitnodiging = async (email: string): Promise<string> => {
  const { client } = await probeer(test, { email: regio.leden.beheerder.email });
  const i = { opdrachtId: nieuwId(), email, naam: 'Iris Duizendblad', organisatieId: regio.organisaties.corporatie, rol: 'woningcorporatie' };
  const { post } = await client.field<{ post: { aan: string; tekst: string }[] }>(NODIG_UIT, { i });
  return post.find(({ aan }) => aan === email)?.tekst.match(/\/uitnodiging#(\S+)/)?.[1] ?? '';
};

describe('the connection of a regio', () => {
  it('is set by its beheerder only, with a fresh proof, and shows no private key to anybody', async () => {
    const wmo = (await probeer(test, { email: regio.leden.wmo.email })).client;
    expect((await wmo.send('{ aanmeldinrichting { terugadres } }')).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    const ander = (await probeer(test, { email: andere.leden.beheerder.email })).client;
    expect(await ander.field('{ aanmeldinrichting { verbinding { uitgever } } }')).toEqual({ verbinding: null });
    const { client } = await probeer(test, { email: andere.leden.beheerder.email });
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour' where lid_id = $1", [andere.leden.beheerder.ctx.lidId]);
    const i = { opdrachtId: nieuwId(), uitgever: dienst.uitgever, clientId: 'tafel', niveaus: ['x'], kenmerk: 'sub', actief: false, nieuweSleutel: false };
    expect((await client.send(ZET, { i })).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
  });

  it.each([
    ['an address of this machine where nothing is', 'http://127.0.0.1:1', 'antwoordt geen aanmelddienst'],
    ['the own network', 'https://10.0.0.8', 'Dit adres mag niet'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest', 'Dit adres mag niet'],
    ['a file', 'file:///etc/passwd', 'Dit adres mag niet'],
    ['a site without https', 'http://aanmelden.example', 'Dit adres mag niet'],
    ['a page that is no provider', '', 'antwoordt geen aanmelddienst'],
  ])('is refused for %s', async (_, uitgever, zin) => {
    const antwoord = await zetVerbinding(test, andere, { uitgever: uitgever || test.url });
    expect(antwoord).toMatchObject({ code: 'UitgeverOngeldig', veld: 'uitgever', boodschap: expect.stringContaining(zin) as unknown });
  });

  it('does not take a claim that can become another person’s', async () => {
    expect(await zetVerbinding(test, andere, { uitgever: dienst.uitgever, kenmerk: 'email' })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'kenmerk' });
  });

  it('keeps its private key sealed, publishes the public one, and makes a new one when asked', async () => {
    const lees = async () => ((await (await fetch(`${test.url}/openid/${andere.id}/jwks.json`)).json()) as { keys: Record<string, string>[] }).keys;
    expect(await lees()).toEqual([]);
    await zetVerbinding(test, andere, { uitgever: dienst.uitgever, actief: false });
    const [eerste] = await lees();
    expect(eerste).toMatchObject({ kty: 'RSA', alg: 'PS256' });
    expect(Object.keys(eerste ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    const [rij] = await achterDeSloten(test, 'select sleutel from openid_verbinding where regio_id = $1', [andere.id]);
    expect((rij?.['sleutel'] as Buffer)[0]).toBe(1);
    await zetVerbinding(test, andere, { uitgever: dienst.uitgever, actief: false, nieuweSleutel: true });
    expect((await lees())[0]?.['kid']).not.toBe(eerste?.['kid']);
    expect(await new TestClient(test.url).field('{ aanmeldwegen { regioNaam } }')).toEqual([{ regioNaam: regio.naam }]);
  });
});

describe('signing in through the provider of a regio', () => {
  it('is refused in the same way for somebody unknown, for too low a level, and for a regio without a provider', async () => {
    const browser = new Browser(test);
    expect(await browser.viaDienst({ regioId: regio.id }, VREEMD)).toBe('/?aanmelden=mislukt');
    await koppel(test, regio, regio.leden.begeleider2, PIEN);
    await achterDeSloten(test, 'update openid_koppeling set onderwerp = $1', [`sub:${LOTTE.onderwerp}`]);
    expect(await new Browser(test).viaDienst({ regioId: regio.id }, LOTTE)).toBe('/?aanmelden=mislukt');
    await achterDeSloten(test, 'delete from openid_koppeling');
    expect([await browser.wie(), await browser.begin({ regioId: andere.id }), await browser.begin({ regioId: nieuwId() })]).toEqual(['NietAangemeld', 'NietGevonden', 'NietGevonden']);
  });

  it('lets in who accepted an invitation with it, without a password, and only as what he is in this regio', async () => {
    const sleutel = await uitnodiging('iris@x.example');
    const browser = new Browser(test);
    expect(await browser.begin({ regioId: andere.id, doel: 'uitnodiging', sleutel })).toBe('NietGevonden');
    expect(await browser.begin({ regioId: regio.id, doel: 'uitnodiging', sleutel: 'verzonnen' })).toBe('UitnodigingVervallen');
    expect(await browser.viaDienst({ regioId: regio.id, doel: 'uitnodiging', sleutel }, PIEN)).toBe('/');
    expect(await browser.begin({ regioId: regio.id, doel: 'uitnodiging', sleutel })).toBe('UitnodigingVervallen');
    expect(await browser.client.field('{ ik { naam rol } }')).toEqual({ naam: 'Iris Duizendblad', rol: 'woningcorporatie' });
    expect((await probeer(test, { email: 'iris@x.example', wachtwoord: 'wat dan ook hier' })).uitkomst).toBe('AanmeldenMislukt');
    const later = new Browser(test);
    expect(await later.viaDienst({ regioId: regio.id, terug: '/casussen?a=1' }, PIEN)).toBe('/casussen?a=1');
    expect(await later.wie()).toBe(await browser.wie());
    const [sessie] = await achterDeSloten(test, "select bevestigd_met, aanmeldregio_id from sessie where bevestigd_met = 'openid' order by begonnen_op desc limit 1");
    expect(sessie).toEqual({ bevestigd_met: 'openid', aanmeldregio_id: regio.id });
    // An account of one regio does not open another, and its guards are not for its provider to change.
    const [{ id: accountId } = { id: '' }] = (await achterDeSloten(test, "select id from account where email = 'iris@x.example'")) as { id: string }[];
    const elders = nieuwId();
    await achterDeSloten(test, "insert into lid (regio_id, id, account_id, organisatie_id, rol, naam) values ($1, $2, $3, $4, 'woningcorporatie', 'Iris Duizendblad')", [andere.id, elders, accountId, andere.organisaties.corporatie]);
    expect(await later.client.field('{ mijnLidmaatschappen { regioNaam } }')).toEqual([{ regioNaam: regio.naam }]);
    expect(await later.client.field('mutation ($i: LidmaatschapKiezenInvoer!) { lidmaatschapKiezen(invoer: $i) { __typename } }', { i: { lidId: elders } })).toEqual({ __typename: 'NietGevonden' });
    expect(await later.client.field('mutation { tweedeFactorVoorbereiden { __typename } }')).toEqual({ __typename: 'EigenAanmeldingNodig' });
  });

  it('counts as a fresh proof for who has no password, and only with the own person at the provider', async () => {
    const browser = new Browser(test);
    await browser.viaDienst({ regioId: regio.id }, PIEN);
    const vraag = { regioId: regio.id, doel: 'bevestigen' };
    const zwaar = async () => (await browser.client.send<{ passkeyBeginnen: { __typename: string } }>('mutation { passkeyBeginnen { __typename } }')).errors?.[0]?.extensions.code;
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour' where bevestigd_met = 'openid'");
    expect(await zwaar()).toBe('BevestigingNodig');
    browser.vergeet(dienst);
    expect(await browser.viaDienst(vraag, VREEMD)).toBe('/bevestigd?mislukt');
    browser.vergeet(dienst);
    expect(await zwaar()).toBe('BevestigingNodig');
    const oud = browser.cookie;
    expect(new URL(await browser.begin(vraag)).searchParams.get('prompt')).toBe('login');
    expect(await browser.viaDienst(vraag, PIEN)).toBe('/bevestigd');
    expect(await zwaar()).toBeUndefined();
    expect(browser.cookie).not.toBe(oud);
  });

  it('refuses an older proof of the provider when a fresh one was asked', async () => {
    const browser = new Browser(test);
    await browser.viaDienst({ regioId: regio.id }, PIEN);
    const adres = new URL(await browser.begin({ regioId: regio.id, doel: 'bevestigen' }));
    // The session at the provider is minutes old by its own account; without these it would answer at once.
    adres.searchParams.delete('prompt');
    adres.searchParams.delete('max_age');
    expect(await browser.kom(await browser.kies(adres.href, PIEN))).toBe('/bevestigd?mislukt');
  });

  it('links an account with a fresh proof only, one person to one account', async () => {
    const browser = new Browser(test);
    expect(await browser.begin({ regioId: regio.id, doel: 'koppelen' })).toBe('NietAangemeld');
    browser.neem((await probeer(test, { email: regio.leden.fonds.email })).client.cookie);
    expect(await browser.viaDienst({ regioId: regio.id, doel: 'koppelen' }, PIEN)).toBe('/mijn-account?gekoppeld=nee');
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour' where lid_id = $1", [regio.leden.fonds.ctx.lidId]);
    expect(await browser.begin({ regioId: regio.id, doel: 'koppelen' })).toBe('BevestigingNodig');
    const gebeurd = await achterDeSloten(test, "select count(*)::int as keer from gebeurtenis where actie = 'openid.gekoppeld'");
    expect(gebeurd).toEqual([{ keer: 2 }]);
  });

  it('works with a provider in a process of its own, as the demonstration has it', async () => {
    const client = { clientId: 'tafel', terugadres: `${test.url}/openid/${andere.id}/terug`, sleuteladres: `${test.url}/openid/${andere.id}/jwks.json` };
    const code = `import { startAanmelddienst } from ${JSON.stringify(new URL('../../../infra/openid/aanmelddienst.mjs', import.meta.url).href)};
      const dienst = await startAanmelddienst({ mensen: ${JSON.stringify([PIEN])} });
      await dienst.open([${JSON.stringify(client)}]);
      process.stdout.write(dienst.uitgever);`;
    const proces = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const [uitgever] = (await once(proces.stdout, 'data')) as [Buffer];
      expect(await zetVerbinding(test, andere, { uitgever: uitgever.toString() })).toMatchObject({ __typename: 'Aanmeldinrichting' });
      await koppel(test, andere, andere.leden.corporatie, PIEN);
      const browser = new Browser(test);
      expect(await browser.viaDienst({ regioId: andere.id }, PIEN)).toBe('/');
      expect(await browser.wie()).toBe(andere.leden.corporatie.ctx.lidId);
    } finally {
      proces.kill();
    }
  });
});
