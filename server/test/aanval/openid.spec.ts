import type { Aanmelddienst } from '../../../infra/openid/aanmelddienst.mjs';
import type { TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { Browser, koppel, PIEN, richtIn, startMetAdres, VREEMD, zetVerbinding } from '../identiteit/openid-wereld.js';
import { ValseDienst } from '../identiteit/valse-dienst.js';

const MISLUKT = '/?aanmelden=mislukt';

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let derde: TestRegio;
let dienst: Aanmelddienst;
let tweede: Aanmelddienst;
let vals: ValseDienst;
beforeAll(async () => {
  test = await startMetAdres();
  [regio, andere, derde] = await makeRegios(test);
  [dienst, tweede] = [await richtIn(test, regio), await richtIn(test, andere)];
  await koppel(test, regio, regio.leden.wmo, PIEN);
  await koppel(test, andere, andere.leden.wmo, PIEN);
  vals = await new ValseDienst().start();
  await zetVerbinding(test, derde, { uitgever: vals.uitgever, niveaus: ['hoog'] });
}, 60_000);
afterAll(async () => {
  await Promise.all([dienst.stop(), tweede.stop(), vals.stop()]);
  await test.stop();
});

const met = (adres: string, anders: Record<string, string | undefined>) => {
  const nieuw = new URL(adres);
  for (const [naam, waarde] of Object.entries(anders)) {
    if (waarde === undefined) nieuw.searchParams.delete(naam);
    else nieuw.searchParams.set(naam, waarde);
  }
  return nieuw.href;
};

describe('[isolatie] an answer of a provider', () => {
  it('works once: the same way back again, and the code in an attempt of somebody else, give nothing', async () => {
    const browser = new Browser(test);
    const terug = await browser.kies(await browser.begin({ regioId: regio.id }), PIEN);
    const poging = browser.cookie;
    expect(await browser.kom(terug)).toBe('/');
    const dief = new Browser(test);
    dief.neem(poging);
    expect(await dief.kom(terug)).toBe(MISLUKT);
    const eigen = new URL(await dief.begin({ regioId: regio.id })).searchParams.get('state') ?? '';
    expect(await dief.kom(met(terug, { state: eigen }))).toBe(MISLUKT);
    expect(await dief.wie()).toBe('NietAangemeld');
  });

  it('that was stolen before it was used does not fit the attempt of the thief', async () => {
    const slachtoffer = new Browser(test);
    const gestolen = await slachtoffer.kies(await slachtoffer.begin({ regioId: regio.id }), PIEN);
    const dief = new Browser(test);
    const state = new URL(await dief.begin({ regioId: regio.id })).searchParams.get('state') ?? '';
    expect([await dief.kom(met(gestolen, { state })), await dief.wie()]).toEqual([MISLUKT, 'NietAangemeld']);
  });

  it('that a stranger began does not sign in whoever opens it', async () => {
    const aanvaller = new Browser(test);
    const terug = await aanvaller.kies(await aanvaller.begin({ regioId: regio.id }), PIEN);
    const slachtoffer = new Browser(test);
    expect([await slachtoffer.kom(terug), await slachtoffer.wie()]).toEqual([MISLUKT, 'NietAangemeld']);
  });

  it.each<[string, Record<string, string | undefined>]>([
    ['another state', { state: 'een-andere' }],
    ['no state', { state: undefined }],
    ['another issuer', { iss: 'https://kwaad.example' }],
    ['no issuer', { iss: undefined }],
    ['a made up code', { code: 'verzonnen' }],
    ['an error of the provider', { code: undefined, error: 'access_denied' }],
  ])('with %s is nobody', async (_, anders) => {
    const browser = new Browser(test);
    const terug = await browser.kies(await browser.begin({ regioId: regio.id }), PIEN);
    expect([await browser.kom(met(terug, anders)), await browser.wie()]).toEqual([MISLUKT, 'NietAangemeld']);
  });

  it.each<[string, Record<string, string>]>([
    ['for another nonce', { nonce: 'die-van-een-ander' }],
    ['for another program at the same provider', { client_id: 'ander-programma' }],
    ['for another challenge', { code_challenge: 'a'.repeat(43) }],
  ])('%s is nobody, although the provider itself gave it', async (_, anders) => {
    const browser = new Browser(test);
    const terug = await browser.kies(met(await browser.begin({ regioId: regio.id }), anders), PIEN);
    expect(new URL(terug).searchParams.get('code')).toBeTruthy();
    expect([await browser.kom(terug), await browser.wie()]).toEqual([MISLUKT, 'NietAangemeld']);
  });

  it('of the provider of another regio is not taken, whichever way it comes in', async () => {
    const browser = new Browser(test);
    const eigen = await browser.begin({ regioId: regio.id });
    const ander = new Browser(test);
    const vanAndere = await ander.kies(await ander.begin({ regioId: andere.id }), PIEN);
    const state = new URL(eigen).searchParams.get('state') ?? '';
    // The answer of the second provider at the address of the first, and the attempt of the first at the address of the second.
    expect(await browser.kom(met(vanAndere, { state }).replace(andere.id, regio.id))).toBe(MISLUKT);
    const opnieuw = new Browser(test);
    const terug = await opnieuw.kies(await opnieuw.begin({ regioId: regio.id }), PIEN);
    expect(await opnieuw.kom(terug.replace(regio.id, andere.id))).toBe(MISLUKT);
    expect([await browser.wie(), await opnieuw.wie()]).toEqual(['NietAangemeld', 'NietAangemeld']);
  });

  it('sends no code to a provider that did not give it', async () => {
    const browser = new Browser(test);
    const valseAanvraag = await browser.begin({ regioId: derde.id });
    const slachtoffer = new Browser(test);
    const echt = await slachtoffer.kies(await slachtoffer.begin({ regioId: regio.id }), PIEN);
    vals.gevraagd.length = 0;
    const gemengd = vals.terug(valseAanvraag, { code: new URL(echt).searchParams.get('code') ?? '', iss: dienst.uitgever });
    expect(await browser.kom(gemengd)).toBe(MISLUKT);
    expect(vals.gevraagd).not.toContain('/token');
  });
});

const nu = () => Math.floor(Date.now() / 1000);

describe('[isolatie] a token of a provider that lies', () => {
  const probeerVals = async () => {
    const browser = new Browser(test);
    browser.neem((await aangemeld()).cookie);
    return browser.kom(vals.terug(await browser.begin({ regioId: derde.id, doel: 'koppelen' })));
  };
  const aangemeld = async () => {
    const { probeer } = await import('../identiteit/wereld.js');
    return (await probeer(test, { email: derde.leden.wmo.email })).client;
  };
  const terecht = () => Object.assign(vals, { anders: {}, kop: {}, andereSleutel: false });

  it.each<[string, () => void]>([
    ['for somebody else', () => (vals.anders = { aud: 'ander-programma' })],
    ['for two, without saying for whom', () => (vals.anders = { aud: ['tafel', 'ander-programma'] })],
    ['for two, meant for the other', () => (vals.anders = { aud: ['tafel', 'ander-programma'], azp: 'ander-programma' })],
    ['of another issuer', () => (vals.anders = { iss: dienst.uitgever })],
    ['with another nonce', () => (vals.anders = { nonce: 'x' })],
    ['without a nonce', () => (vals.anders = { nonce: undefined })],
    ['with too low a level', () => (vals.anders = { acr: 'laag' })],
    ['without a level', () => (vals.anders = { acr: undefined })],
    ['that is over', () => (vals.anders = { exp: nu() - 120 })],
    ['that is old', () => (vals.anders = { iat: nu() - 900 })],
    ['of tomorrow', () => (vals.anders = { iat: nu() + 900 })],
    ['proved long ago', () => (vals.anders = { auth_time: nu() - 900 })],
    ['that does not say when it was proved', () => (vals.anders = { auth_time: undefined })],
    ['without a signature', () => (vals.kop = { alg: 'none' })],
    ['signed with a key that is not published', () => (vals.andereSleutel = true)],
    ['signed with a shared secret', () => (vals.kop = { alg: 'HS256' })],
  ])('%s is nobody', async (_, lieg) => {
    terecht();
    lieg();
    expect(await probeerVals()).toBe('/mijn-account?gekoppeld=nee');
  });

  it('and one that is right is somebody, so that the refusals above are about the lie', async () => {
    terecht();
    expect(await probeerVals()).toBe('/mijn-account?gekoppeld');
  });
});

describe('[isolatie] the session that a provider opens', () => {
  it('is a new one: a planted cookie stays worth nothing, and the session before it ends', async () => {
    const browser = new Browser(test);
    browser.neem('dt=zelfgekozen-sleutel-van-een-ander');
    expect(await browser.viaDienst({ regioId: regio.id }, PIEN)).toBe('/');
    expect(browser.cookie).not.toContain('zelfgekozen');
    const eerste = browser.cookie;
    expect(await browser.viaDienst({ regioId: regio.id }, PIEN)).toBe('/');
    expect((await new TestClient(test.url, eerste).send('{ ik { lidId } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
    expect(await browser.wie()).toBe(regio.leden.wmo.ctx.lidId);
  });

  it.each(['https://kwaad.example', '//kwaad.example', '/\\kwaad.example', '\\\\kwaad.example', 'javascript:alert(1)', '/\t/kwaad.example', '/%0d%0aLocation:https://kwaad.example'])('goes on here when it is told to go to %p', async (terug) => {
    const browser = new Browser(test);
    const plek = await browser.viaDienst({ regioId: regio.id, terug }, PIEN);
    expect(new URL(plek, test.url).origin).toBe(test.url);
  });

  it('cannot be begun from another site', async () => {
    const antwoord = await new TestClient(test.url).post({ query: '{ aanmeldwegen { regioId } }' }, { origin: 'https://kwaad.example' });
    expect(antwoord.status).toBe(403);
    await antwoord.text();
  });

  it('is not for who the provider no longer lets in, and ends nobody else’s', async () => {
    const browser = new Browser(test);
    await browser.viaDienst({ regioId: regio.id }, PIEN);
    const zelfde = browser.cookie;
    browser.vergeet(dienst);
    expect(await browser.viaDienst({ regioId: regio.id }, VREEMD)).toBe(MISLUKT);
    expect((await new TestClient(test.url, zelfde).send('{ ik { lidId } }')).errors).toBeUndefined();
  });
});
