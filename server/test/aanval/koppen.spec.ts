import { request as vraagKaal } from 'node:http';
import { startTestApp, type TestApp } from '../harness/app.js';

let open: TestApp;
let productie: TestApp;
beforeAll(async () => {
  [open, productie] = await Promise.all([startTestApp(), startTestApp('productie')]);
});
afterAll(() => Promise.all([open.stop(), productie.stop()]));

/** Every kind of answer: the page, the API, files, the provider's way back, and what is not there. */
const PADEN = ['/', '/mijn-werk', '/graphql', '/bestanden/bonnen/x', '/openid/x/jwks.json', '/assets/bestaat-niet.js', '/nergens.json'];

const haal = (test: TestApp, pad: string, accept = 'text/html') => fetch(`${test.url}${pad}`, { headers: { accept }, redirect: 'manual' });

/** The method as it is, which fetch does not send. */
function metMethode(test: TestApp, method: string, pad: string): Promise<{ status: number; tekst: string }> {
  return new Promise((klaar, mis) => {
    const vraag = vraagKaal(`${test.url}${pad}`, { method, headers: { cookie: 'dt=iets', 'x-geheim': 'spiegel' } }, (antwoord) => {
      let tekst = '';
      antwoord.on('data', (deel: Buffer) => (tekst += deel.toString()));
      antwoord.on('end', () => klaar({ status: antwoord.statusCode ?? 0, tekst }));
    });
    vraag.on('error', mis).end();
  });
}

describe('[isolatie] what every answer says to a browser', () => {
  it.each(PADEN)('at %s it may load nothing of others, be in no frame, guess no type and tell no address', async (pad) => {
    for (const test of [open, productie]) {
      const { headers } = await haal(test, pad);
      const beleid = headers.get('content-security-policy') ?? '';
      expect([pad, beleid]).toEqual([pad, expect.stringContaining("default-src 'none'")]);
      expect(beleid).toMatch(/frame-ancestors 'none'/);
      expect(beleid).toMatch(/base-uri 'none'/);
      expect(beleid).not.toMatch(/unsafe-inline|unsafe-eval|\*|http:/);
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
      expect([headers.get('cross-origin-opener-policy'), headers.get('cross-origin-resource-policy')]).toEqual(['same-origin', 'same-origin']);
      expect([headers.get('access-control-allow-origin'), headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null, null]);
    }
  });

  it('in production holds it to https for a year, with every subdomain', async () => {
    for (const pad of PADEN) expect((await haal(productie, pad)).headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  });

  it('never lets an answer with data or the page be kept', async () => {
    for (const pad of ['/graphql', '/bestanden/bonnen/x', '/openid/x/jwks.json', '/nergens.json']) expect([pad, (await haal(open, pad, 'application/json')).headers.get('cache-control')]).toEqual([pad, 'no-store']);
  });

  it('gives scripts another secret word each time', async () => {
    const woorden = await Promise.all([1, 2, 3].map(async () => /'nonce-([^']{16,})'/.exec((await haal(open, '/')).headers.get('content-security-policy') ?? '')?.[1]));
    expect(new Set(woorden).size).toBe(3);
    expect(woorden).not.toContain(undefined);
  });

  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('answers nothing to %s, and mirrors nothing', async (methode) => {
    for (const pad of ['/', '/graphql', '/bestanden/bonnen/x']) {
      const { status, tekst } = await metMethode(productie, methode, pad);
      expect([pad, status >= 400 && status < 500, /spiegel|dt=iets/.test(tekst)]).toEqual([pad, true, false]);
    }
  });

  it.each(['/.git/config', '/.env', '/package.json', '/../server/src/main.ts', '/assets/', '/assets/../index.html%00.js'])('serves nothing of the machine at %s', async (pad) => {
    const { tekst } = await metMethode(productie, 'GET', pad);
    expect(tekst).not.toMatch(/\[core\]|"workspaces"|import |Index of|node_modules/);
  });
});
