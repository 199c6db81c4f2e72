import { existsSync, readFileSync } from 'node:fs';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { gespeeldeWereld } from '../aanval/gespeeld.js';
import { type Aanvalswereld, type Speelveld, type Speler, zonderTrace } from '../aanval/wereld.js';
import { leesPdf } from '../harness/pdf.js';
import { bewaarTelling } from '../harness/telling.js';
import { ANDERS, type Routerij, ROUTES, routesVan } from './routes.js';

interface Antwoord {
  readonly status: number;
  readonly tekst: string;
}

let wereld: Aanvalswereld;
const telling = { cellen: 0, geweigerd: 0, toegestaan: 0, lekken: 0 };
const rijen = Object.entries(ROUTES);

beforeAll(async () => {
  ({ wereld } = await gespeeldeWereld());
  for (const veld of wereld.velden) {
    const [opdracht] = await wereld.achterDeSloten<{ id: string }>('select id from betaalopdracht where regio_id = $1 and ingetrokken_op is null', [veld.regio.id]);
    veld.ids.set('betaalopdracht', opdracht!.id);
    const { status, tekst } = await vraag('POST /bestanden/uitgaven/:id/bonnen', veld, 'fonds', veld.ids.get('uitgave'));
    expect([status, tekst]).toEqual([201, expect.any(String)]);
    veld.ids.set('bon', (JSON.parse(tekst) as { id: string }).id);
  }
}, 180_000);
afterAll(async () => {
  bewaarTelling('routes', telling);
  await wereld.test.stop();
});

/** Calls a route as somebody, or as nobody; the words of a pdf are read out of it. */
async function vraag(route: string, veld: Speelveld, wie: Speler | null, id?: string, koppen: Record<string, string> = {}): Promise<Antwoord> {
  const [methode = '', pad = ''] = route.split(' ');
  const formulier = await ROUTES[route]?.stuurt?.(veld);
  const antwoord = await fetch(`${wereld.test.url}${pad.replace(/:\w+/, id ?? '')}`, {
    method: methode,
    headers: { origin: wereld.test.url, cookie: wie ? (await wereld.browser(veld.spelers[wie])).cookie : '', ...koppen },
    ...(formulier ? { body: alsFormulier(formulier) } : {}),
  });
  const bytes = new Uint8Array(await antwoord.arrayBuffer());
  const pdf = antwoord.ok && antwoord.headers.get('content-type') === 'application/pdf';
  return { status: antwoord.status, tekst: zonderTrace(pdf ? (await leesPdf(bytes)).tekst : Buffer.from(bytes).toString('utf8')) };
}

function alsFormulier({ bytes, velden }: { bytes: Uint8Array | string; velden: Readonly<Record<string, string>> }): FormData {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) formulier.append(naam, waarde);
  formulier.append('bestand', new Blob([typeof bytes === 'string' ? bytes : Buffer.from(bytes)]), 'bestand');
  return formulier;
}

/** Counts a cell that had to be refused this way. */
function geweigerd(cel: string, { status, tekst }: Antwoord, hoort: { status: number; tekst: RegExp | string }, lekken: string[]): void {
  telling.cellen += 1;
  const klopt = status === hoort.status && (typeof hoort.tekst === 'string' ? tekst === hoort.tekst : hoort.tekst.test(tekst));
  if (klopt && wereld.velden.every(({ kanarie }) => !tekst.includes(kanarie))) telling.geweigerd += 1;
  else {
    telling.lekken += 1;
    lekken.push(`${cel}: ${status} ${tekst.slice(0, 200)}`);
  }
}

describe('[isolatie] every route of the running server', () => {
  it('has its row, and every row its route', () => {
    const routes = routesVan(wereld.test.app);
    const zonderRij = routes.filter((route) => !(route in ROUTES) && !(route in ANDERS));
    expect(zonderRij.map((route) => `${route}: zet een rij in ROUTES van server/test/isolatie/routes.ts, of in ANDERS met de test die hem vasthoudt`)).toEqual([]);
    expect([...Object.keys(ROUTES), ...Object.keys(ANDERS)].filter((route) => !routes.includes(route))).toEqual([]);
  });

  it.each(Object.entries(ANDERS))('%s is held by the test it names', (route, { test }) => {
    const bestand = new URL(`../${test}`, import.meta.url);
    const stuk = route.split(' ')[1]!.split('/').filter((deel) => /^[\w.-]+$/.test(deel)).at(-1) ?? '';
    expect([route, existsSync(bestand) && readFileSync(bestand, 'utf8').includes(stuk)]).toEqual([route, true]);
  });

  it.each(rijen)('%s gives nothing without a session, from another site, or to a role it is not for, and does nothing', async (route, rij) => {
    const [veld] = wereld.velden;
    const id = rij.id && veld.ids.get(rij.id);
    const voor = await wereld.telling();
    const lekken: string[] = [];
    geweigerd('zonder sessie', await vraag(route, veld, null, id), { status: 401, tekst: /NietAangemeld/ }, lekken);
    geweigerd('andere site', await vraag(route, veld, rij.wie, id, { origin: 'https://kwaad.example' }), { status: 403, tekst: /AndereSite/ }, lekken);
    geweigerd('zonder herkomst', await vraag(route, veld, rij.wie, id, { origin: '', 'sec-fetch-site': 'cross-site' }), { status: 403, tekst: /AndereSite/ }, lekken);
    for (const wie of (Object.keys(veld.spelers) as Speler[]).filter((speler) => !rij.mag.includes(speler))) {
      geweigerd(wie, await vraag(route, veld, wie, id), { status: 403, tekst: /NietToegestaan/ }, lekken);
    }
    expect(lekken).toEqual([]);
    expect(await wereld.telling()).toEqual(voor);
  }, 60_000);

  it.each(rijen.filter(([, { id }]) => id))('%s reads alike for what is unknown, of another regio, without ground and no longer allowed', async (route, rij) => {
    const [veld, buur] = wereld.velden;
    const voor = await wereld.telling();
    const lekken: string[] = [];
    const vraagAls = (wie: Speler, id?: string) => vraag(route, veld, wie, id);
    const onbekend = await vraagAls(rij.wie, nieuwId());
    geweigerd('onbekend', onbekend, { status: 404, tekst: /NietGevonden/ }, lekken);
    geweigerd('andere regio', await vraagAls(rij.wie, buur.ids.get(rij.id!)), onbekend, lekken);
    geweigerd('geen kenmerk', await vraagAls(rij.wie, 'geen-kenmerk'), onbekend, lekken);
    if (rij.zonderGrond) geweigerd('zonder grond', await vraagAls(rij.zonderGrond, veld.ids.get(rij.id!)), onbekend, lekken);
    if (rij.onderCasus) geweigerd('ingetrokken', await zonderToegang(veld, rij, () => vraagAls(rij.wie, veld.ids.get(rij.id!))), onbekend, lekken);
    expect(lekken).toEqual([]);
    expect(await wereld.telling()).toEqual(voor);
  }, 60_000);

  it.each(rijen)('%s answers whom it is for with what is of the own regio', async (route, rij) => {
    for (const veld of wereld.velden) {
      const { status, tekst } = await vraag(route, veld, rij.wie, rij.id && veld.ids.get(rij.id));
      telling.cellen += 1;
      telling.toegestaan += 1;
      expect([status < 300, tekst]).toEqual([true, expect.any(String)]);
      for (const { kanarie } of wereld.velden.filter((ander) => ander !== veld)) expect(tekst).not.toContain(kanarie);
    }
  }, 60_000);

  async function zonderToegang(veld: Speelveld, { wie }: Routerij, doe: () => Promise<Antwoord>): Promise<Antwoord> {
    const zet = (tot: string) => wereld.achterDeSloten(`update casustoegang set tot = ${tot} where regio_id = $1 and lid_id = $2`, [veld.regio.id, veld.spelers[wie].ctx.lidId]);
    const bewaard = await wereld.achterDeSloten<{ id: string; tot: Date | null }>('select id, tot from casustoegang where regio_id = $1 and lid_id = $2', [veld.regio.id, veld.spelers[wie].ctx.lidId]);
    await zet("now() - interval '1 second'");
    const antwoord = await doe();
    for (const { id, tot } of bewaard) await wereld.achterDeSloten('update casustoegang set tot = $2 where id = $1', [id, tot]);
    return antwoord;
  }
});

describe('[isolatie] pages without a session', () => {
  it.each(['/', '/mijn-werk', '/assets', '/health', '/healthz', '/metrics', '/admin', '/.env', '/graphql', '/bestanden', '/bestanden/bonnen', '/openid', '/live/?EIO=4&transport=polling', '/scim/v2/Users'])(
    '%s tells nothing of anybody', async (pad) => {
      for (const accept of ['text/html', 'application/json']) {
        const antwoord = await fetch(`${wereld.test.url}${pad}`, { headers: { accept } });
        const tekst = await antwoord.text();
        telling.cellen += 1;
        telling.geweigerd += 1;
        for (const { kanarie, regio } of wereld.velden) expect([pad, tekst.includes(kanarie) || tekst.includes(regio.naam) || tekst.includes(regio.id)]).toEqual([pad, false]);
        expect(tekst).not.toMatch(/ at .*\.[jt]s:\d|node_modules|pg_|SELECT|postgres/);
      }
    },
  );

  it('gives a public key of a regio and nothing else of it, and of an unknown regio the same as of one without', async () => {
    const [veld] = wereld.velden;
    const haal = async (id: string) => (await fetch(`${wereld.test.url}/openid/${id}/jwks.json`)).text();
    expect(await haal(nieuwId())).toBe(await haal(wereld.velden[2].regio.organisaties.gemeente));
    const tekst = await haal(veld.regio.id);
    expect(tekst).not.toMatch(/"d":|"p":|"q":/);
    expect(tekst).not.toContain(veld.kanarie);
    const geenRegio = await fetch(`${wereld.test.url}/openid/geen-regio/jwks.json`);
    expect([geenRegio.status, await geenRegio.json()]).toEqual([404, expect.objectContaining({ code: 'NietGevonden' })]);
  });
});
