import { nieuwId } from '@doorbraaktafel/shared/ids';
import { HUISKLEUREN, type Themakleuren } from '@doorbraaktafel/shared/vocabulary';
import sharp from 'sharp';
import { startTestApp, type TestApp } from '../harness/app.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { achterDeSloten, probeer } from '../identiteit/wereld.js';

const ZET = 'mutation ($i: ThemaZettenInvoer!) { themaZetten(invoer: $i) { __typename ... on Weigering { code boodschap veld } ... on Regiothema { versie heeftLogo kleuren { licht { balk } } } } }';
const WEG = 'mutation ($i: ThemaLogoVerwijderenInvoer!) { themaLogoVerwijderen(invoer: $i) { __typename ... on Regiothema { heeftLogo } } }';
const ROOD: Themakleuren = { ...HUISKLEUREN, licht: { ...HUISKLEUREN.licht, balk: '#8a1538', knop: 'rgb(138, 21, 56)', accent: '#8a1538' } };
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><title>geheim</title><rect width="400" height="200" fill="#8a1538"/></svg>';

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let beheerder: TestClient;
beforeAll(async () => {
  test = await startTestApp();
  [regio, andere] = await makeRegios(test);
  beheerder = (await probeer(test, { email: regio.leden.beheerder.email })).client;
});
afterAll(() => test.stop());

const zet = (kleuren: unknown, client = beheerder) => client.field<{ __typename: string; code?: string; veld?: string; versie: number }>(ZET, { i: { opdrachtId: nieuwId(), kleuren } });
const stijl = (van = regio.id) => fetch(`${test.url}/bestanden/themas/${van}/stijl.css`);
const logo = (van = regio.id) => fetch(`${test.url}/bestanden/themas/${van}/logo.png`);

async function stuurLogo(bytes: Buffer | string, client = beheerder): Promise<{ status: number; code?: string; veld?: string }> {
  const formulier = new FormData();
  formulier.append('opdrachtId', nieuwId());
  formulier.append('bestand', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), 'logo');
  const antwoord = await fetch(`${test.url}/bestanden/thema-logo`, { method: 'POST', body: formulier, headers: { cookie: client.cookie, origin: test.url } });
  return { status: antwoord.status, ...((await antwoord.json()) as object) };
}

describe('[isolatie] the theme of a regio', () => {
  it('is set by its beheerder only, with a fresh proof', async () => {
    const wmo = (await probeer(test, { email: regio.leden.wmo.email })).client;
    expect((await wmo.send(ZET, { i: { opdrachtId: nieuwId(), kleuren: ROOD } })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect(await stuurLogo(SVG, wmo)).toMatchObject({ status: 403, code: 'NietToegestaan' });
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour'");
    expect((await beheerder.send(ZET, { i: { opdrachtId: nieuwId(), kleuren: ROOD } })).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
    expect(await stuurLogo(SVG)).toMatchObject({ status: 422, code: 'BevestigingNodig' });
    expect((await logo()).status).toBe(204);
    await achterDeSloten(test, 'update sessie set bevestigd_op = now()');
  });

  it.each([
    [{ ...ROOD, licht: { ...ROOD.licht, balk: 'url(https://kwaad.example)' } }],
    [{ ...ROOD, licht: { ...ROOD.licht, knop: '#fff; } * { display: none' } }],
  ])('takes no %j', async (kleuren) => {
    expect(await zet(kleuren)).toMatchObject({ code: 'OngeldigeInvoer' });
    expect(await (await stijl()).text()).toBe('');
  });

  it('takes no colour that people cannot read, and says which and how much', async () => {
    expect(await zet({ ...ROOD, licht: { ...ROOD.licht, knopTekst: '#8a1540' } })).toMatchObject({
      code: 'ContrastTeLaag', veld: 'kleuren.licht.knopTekst', boodschap: 'Tekst op een knop (licht scherm): het contrast is 1 en moet minstens 4,5 zijn.',
    });
    expect(await zet({ ...ROOD, donker: { ...ROOD.donker, accent: '#8a1538' } })).toMatchObject({ code: 'ContrastTeLaag', veld: 'kleuren.donker.accent' });
    const metingen = await beheerder.field<{ genoeg: boolean }[]>('query ($k: ThemakleurenInvoer!) { themaproef(kleuren: $k) { paar gemeten minst genoeg } }', { k: ROOD });
    expect(metingen.filter(({ genoeg }) => !genoeg)).toEqual([]);
  });

  it('is a stylesheet of colours alone, in the own regio, and leaves who asks for more contrast alone', async () => {
    expect(await zet(ROOD)).toMatchObject({ __typename: 'Regiothema', versie: 1 });
    const antwoord = await stijl();
    const css = await antwoord.text();
    expect(css).toMatch(/^@media not \(\(prefers-contrast: more\) or \(forced-colors: active\)\) \{\n {2}\.dt-theme \{\n/);
    expect(css).toContain('--basis-color-accent-1-inverse-bg-default: light-dark(#8a1538, #0a3d46);');
    expect([antwoord.headers.get('content-type'), antwoord.headers.get('x-content-type-options'), antwoord.headers.get('content-security-policy')]).toEqual(['text/css; charset=utf-8', 'nosniff', "default-src 'none'; sandbox"]);
    expect((await fetch(`${test.url}/bestanden/themas/${regio.id}/stijl.css`, { headers: { 'if-none-match': antwoord.headers.get('etag')! } })).status).toBe(304);
    for (const elders of [andere.id, nieuwId()]) expect([(await stijl(elders)).status, await (await stijl(elders)).text()]).toEqual([200, '']);
    expect(await beheerder.field('{ ik { themaVersie heeftLogo } }')).toEqual({ themaVersie: 1, heeftLogo: false });
    const auditor = (await probeer(test, { email: regio.leden.auditor.email })).client;
    expect(await auditor.field('{ ik { themaVersie } }')).toEqual({ themaVersie: 1 });
  });
});

describe('a logo', () => {
  it.each([
    ['a page', '<html><body>hallo</body></html>', 'LogoGeweigerd'],
    ['nothing', '', 'LogoGeweigerd'],
    ['an SVG with a script', SVG.replace('<rect', '<script>alert(1)</script><rect'), 'LogoGeweigerd'],
    ['an SVG that fetches', SVG.replace('<rect', '<image href="https://kwaad.example/x.png"/><rect'), 'LogoGeweigerd'],
    ['an SVG that reads a file', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${SVG}`, 'LogoGeweigerd'],
    ['an SVG with a page in it', SVG.replace('<rect', '<foreignObject><p>x</p></foreignObject><rect'), 'LogoGeweigerd'],
    ['an SVG that is broken', '<svg xmlns="http://www.w3.org/2000/svg"><rect', 'LogoGeweigerd'],
  ])('is not %s', async (_, bytes, code) => {
    expect(await stuurLogo(bytes)).toMatchObject({ status: 422, code, veld: 'bestand' });
  });

  it('is not larger than a megabyte, nor a picture of endless points', async () => {
    expect(await stuurLogo(Buffer.alloc(1_100_000, 1))).toMatchObject({ status: 422, code: 'OngeldigeInvoer' });
    expect(await stuurLogo(await sharp({ create: { width: 5000, height: 5000, channels: 3, background: '#8a1538' } }).png().toBuffer())).toMatchObject({ code: 'LogoGeweigerd' });
  });

  it.each([['SVG', () => Promise.resolve(Buffer.from(SVG))], ['PNG', () => sharp({ create: { width: 900, height: 300, channels: 3, background: '#8a1538' } }).withExif({ IFD0: { Copyright: 'geheim' } }).png().toBuffer()]])('of a %s is made anew as a small PNG and served as nothing else', async (_, maak) => {
    expect(await stuurLogo(await maak())).toMatchObject({ status: 201 });
    const antwoord = await logo();
    const bytes = Buffer.from(await antwoord.arrayBuffer());
    const { format, height = 0, width = 0, exif } = await sharp(bytes).metadata();
    expect([antwoord.headers.get('content-type'), antwoord.headers.get('x-content-type-options'), format, exif]).toEqual(['image/png', 'nosniff', 'png', undefined]);
    expect(height <= 96 && width <= 480).toBe(true);
    expect(bytes.includes('geheim')).toBe(false);
    expect((await logo(andere.id)).status).toBe(204);
    expect(await beheerder.field('{ regiothema { heeftLogo kleuren { licht { balk } } } }')).toEqual({ heeftLogo: true, kleuren: { licht: { balk: '#8a1538' } } });
  });

  it('goes away again, and the colours stay', async () => {
    expect(await beheerder.field(WEG, { i: { opdrachtId: nieuwId() } })).toEqual({ __typename: 'Regiothema', heeftLogo: false });
    expect([(await logo()).status, (await (await stijl()).text()).length > 0]).toEqual([204, true]);
    const acties = await achterDeSloten(test, "select actie from gebeurtenis where onderwerp_soort = 'regiothema'");
    expect(acties).toEqual(Array.from({ length: 4 }, () => ({ actie: 'regiothema.gezet' })));
  });
});
