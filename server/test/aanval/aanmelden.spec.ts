import { nieuwId } from '@doorbraaktafel/shared/ids';
import { createApp } from '../../src/create-app.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { achterDeSloten, probeer, zetTweedeFactorAan } from '../identiteit/wereld.js';

let test: TestApp;
let zonderProxy: TestApp;
let regio: TestRegio;
let adressen = 0;
beforeAll(async () => {
  [test, zonderProxy] = await Promise.all([startTestApp('demonstratie', { proxies: 1 }), startTestApp()]);
  [regio] = await makeRegios(test);
});
afterAll(() => Promise.all([test.stop(), zonderProxy.stop()]));

const nieuwAdres = () => `192.0.2.${(adressen += 1)}`;
const fout = (email: string, adres = nieuwAdres(), naar = test, cookie = '') => probeer(naar, { email, wachtwoord: 'verkeerd', adres, cookie });
const keer = (aantal: number) => Array.from({ length: aantal });

describe('[isolatie] guessing a password', () => {
  it('on one account stops after ten, from however many addresses and at once, and the right one is then refused too', async () => {
    const { email } = regio.leden.wmo;
    const uitkomsten = (await Promise.all(keer(14).map(() => fout(email)))).map(({ uitkomst }) => uitkomst).sort();
    expect(uitkomsten).toEqual([...keer(10).map(() => 'AanmeldenMislukt'), ...keer(4).map(() => 'TeVeelPogingen')]);
    expect((await probeer(test, { email, adres: nieuwAdres() })).uitkomst).toBe('TeVeelPogingen');
  });

  it('holds on every node', async () => {
    const { email } = regio.leden.plaatsvervanger;
    const app = await createApp(test.options);
    await app.listen(0, '127.0.0.1');
    const andere = { ...test, url: await app.getUrl() };
    await Promise.all(keer(10).map((_, nummer) => fout(email, nieuwAdres(), nummer % 2 ? andere : test)));
    const uitkomsten = await Promise.all([fout(email), fout(email, nieuwAdres(), andere)]);
    expect(uitkomsten.map(({ uitkomst }) => uitkomst)).toEqual(['TeVeelPogingen', 'TeVeelPogingen']);
    await app.close();
  });

  it('does not lock out the owner, who signed in from his browser before, and never for longer than a quarter of an hour', async () => {
    const { email } = regio.leden.begeleider;
    const { cookies } = await probeer(test, { email });
    const apparaat = cookies.map((koekje) => koekje.split(';')[0] ?? '').find((koekje) => koekje.startsWith('dt-apparaat=')) ?? '';
    await Promise.all(keer(20).map(() => fout(email)));
    expect((await probeer(test, { email, adres: nieuwAdres() })).uitkomst).toBe('TeVeelPogingen');
    expect((await probeer(test, { email, cookie: apparaat })).uitkomst).toBe('Aangemeld');
    // Attempts that were refused do not push the end forward.
    await achterDeSloten(test, "update aanmeldpoging set sinds = sinds - interval '15 minutes 1 second'");
    expect((await probeer(test, { email, adres: nieuwAdres() })).uitkomst).toBe('Aangemeld');
  });

  it('with the browser key of another account counts as a stranger', async () => {
    const { cookies } = await probeer(test, { email: regio.leden.fonds.email });
    const apparaat = cookies.map((koekje) => koekje.split(';')[0] ?? '').find((koekje) => koekje.startsWith('dt-apparaat=')) ?? '';
    const { email } = regio.leden.fonds2;
    await Promise.all(keer(10).map(() => fout(email)));
    expect((await fout(email, nieuwAdres(), test, apparaat)).uitkomst).toBe('TeVeelPogingen');
  });

  it('over many accounts stops per address, for unknown addresses as for known ones', async () => {
    const adres = nieuwAdres();
    const uitkomsten = (await Promise.all(keer(110).map(() => fout(`${nieuwId()}@nergens.example`, adres)))).map(({ uitkomst }) => uitkomst);
    expect(uitkomsten.filter((uitkomst) => uitkomst === 'TeVeelPogingen')).toHaveLength(10);
    expect((await probeer(test, { email: regio.leden.client.email, adres })).uitkomst).toBe('TeVeelPogingen');
    expect((await probeer(test, { email: regio.leden.client.email, adres: nieuwAdres() })).uitkomst).toBe('Aangemeld');
  });

  it('cannot choose its own address when no proxy is trusted', async () => {
    const uitkomsten = await Promise.all(keer(3).map(() => fout('iemand@nergens.example', nieuwAdres(), zonderProxy)));
    expect(uitkomsten.map(({ uitkomst }) => uitkomst)).toEqual(keer(3).map(() => 'AanmeldenMislukt'));
    expect(await achterDeSloten(zonderProxy, 'select aantal from aanmeldpoging')).toEqual([{ aantal: 3 }, { aantal: 3 }]);
  });
});

describe('[isolatie] guessing the code of a second factor', () => {
  it('stops after five, also with the right password and from other addresses, and not for ever', async () => {
    const { email, ctx } = regio.leden.bestuurder;
    const { client } = await probeer(test, { email, adres: nieuwAdres() });
    const { codes } = await zetTweedeFactorAan(client);
    const raad = (nummer: number) => probeer(test, { email, code: String(nummer).padStart(6, '0'), adres: nieuwAdres() });
    const uitkomsten = [];
    for (const nummer of [1, 2, 3, 4, 5, 6, 7]) uitkomsten.push((await raad(nummer)).uitkomst);
    expect(uitkomsten).toEqual([...keer(5).map(() => 'CodeOnjuist'), 'TeVeelPogingen', 'TeVeelPogingen']);
    expect((await probeer(test, { email, code: codes[0], adres: nieuwAdres() })).uitkomst).toBe('TeVeelPogingen');
    await achterDeSloten(test, "update aanmeldpoging set sinds = sinds - interval '16 minutes'");
    expect((await probeer(test, { email, code: codes[0], adres: nieuwAdres() })).uitkomst).toBe('Aangemeld');
    expect(ctx.accountId).not.toBe('');
  });
});

describe('[isolatie] the cookie of a session', () => {
  it('cannot be chosen beforehand: a planted one is replaced, and stays worth nothing', async () => {
    const { email } = regio.leden.corporatie;
    const geplant = new TestClient(test.url, 'dt=zelfgekozen-sleutel-van-een-ander');
    const { client, cookies } = await probeer(test, { email, cookie: geplant.cookie });
    expect(cookies.join()).not.toContain('zelfgekozen');
    expect((await geplant.send('{ ik { lidId } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
    expect((await client.send('{ ik { lidId } }')).errors).toBeUndefined();
  });

  it('ends when one signs in again over it, and when one signs out; playing it back gives nothing', async () => {
    const { email } = regio.leden.corporatie2;
    const eerste = (await probeer(test, { email })).client;
    const tweede = (await probeer(test, { email, cookie: eerste.cookie })).client;
    await tweede.send('mutation { afmelden { __typename } }');
    for (const client of [eerste, tweede]) expect((await client.send('{ ik { lidId } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
  });

  it.each(['%', '%E0%A4%A', '', 'a'.repeat(4_000), "' or 1=1 --"])('with %p in it is no session, and no fault', async (waarde) => {
    const antwoord = await new TestClient(test.url, `dt=${waarde}; dt-apparaat=${waarde}`).send('{ ik { lidId } }');
    expect(antwoord.errors?.[0]?.extensions.code).toBe('NietAangemeld');
  });

  it('is out of reach of scripts and of other sites', async () => {
    const { cookies } = await probeer(test, { email: regio.leden.regisseur.email });
    expect(cookies).toHaveLength(2);
    for (const koekje of cookies) expect(koekje).toMatch(/; Path=\/;.*HttpOnly; SameSite=(Lax|Strict)/);
  });

  it.each([
    ['another site', { origin: 'https://kwaad.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['no origin but another site by its own saying', { 'sec-fetch-site': 'cross-site' }],
    ['a page without origin', { origin: 'null' }],
  ])('is not accepted from %s', async (_, headers) => {
    const { client } = await probeer(test, { email: regio.leden.auditor.email });
    const antwoord = await client.post({ query: 'mutation { afmelden { __typename } }' }, headers);
    expect(antwoord.status).toBe(403);
    await antwoord.text();
    expect((await client.send('{ ik { lidId } }')).errors).toBeUndefined();
  });
});
