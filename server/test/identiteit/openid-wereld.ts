import { createServer } from 'node:net';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { type Aanmelddienst, type Mens, startAanmelddienst } from '../../../infra/openid/aanmelddienst.mjs';
import { HOOG, LAAG } from '../../../infra/openid/mensen.mjs';
import { startTestApp, type TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';
import type { TestLid, TestRegio } from '../harness/regios.js';
import { achterDeSloten, probeer } from './wereld.js';

export const ZET = `mutation ($i: OpenidVerbindingZettenInvoer!) { openidVerbindingZetten(invoer: $i) { __typename ... on Weigering { code veld boodschap }
  ... on Aanmeldinrichting { terugadres sleuteladres verbinding { uitgever sleutelId actief } voorstel { id uitgever voorgesteldDoorNaam acties { naam toegestaan } } } } }`;
export const BEOORDEEL = `mutation ($i: OpenidVoorstelBeoordelenInvoer!) { openidVoorstelBeoordelen(invoer: $i) { __typename ... on Weigering { code veld boodschap }
  ... on Aanmeldinrichting { verbinding { uitgever actief } voorstel { id } } } }`;
const BEGIN = `mutation ($i: OpenidBeginnenInvoer!) { openidBeginnen(invoer: $i) { __typename ... on OpenidBegonnen { adres } } }`;

export const PIEN: Mens = { onderwerp: 'p-1', naam: 'Pien Paardenbloem', niveau: HOOG };
export const LOTTE: Mens = { onderwerp: 'p-2', naam: 'Lotte Lavas', niveau: LAAG };
export const VREEMD: Mens = { onderwerp: 'p-9', naam: 'Vreemde Vogelkers', niveau: HOOG };
export const MENSEN = [PIEN, LOTTE, VREEMD];

/** The real server on an address that providers can be told of. */
export async function startMetAdres(anders = {}): Promise<TestApp> {
  const port = await vrijePoort();
  return startTestApp('demonstratie', { port, ...anders });
}

/** A real provider for this regio, set by its beheerder, with an extra client beside ours. */
export async function richtIn(test: TestApp, regio: TestRegio, niveaus = [HOOG]): Promise<Aanmelddienst> {
  const dienst = await startAanmelddienst({ mensen: MENSEN });
  const terug = (client: string) => ({ clientId: client, terugadres: `${test.url}/openid/${regio.id}/terug`, sleuteladres: `${test.url}/openid/${regio.id}/jwks.json` });
  await dienst.open([terug('tafel'), terug('ander-programma')]);
  const antwoord = await zetVerbinding(test, regio, { uitgever: dienst.uitgever, niveaus });
  if (antwoord.__typename !== 'Aanmeldinrichting') throw new Error(JSON.stringify(antwoord));
  return dienst;
}

/** Sets the connection as two beheerders do: what the first proposes is made somebody else's, so that he is the second. */
export async function zetVerbinding(test: TestApp, regio: TestRegio, anders: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { client } = await probeer(test, { email: regio.leden.beheerder.email });
  const gedaan = await stelVoor(client, anders);
  if (!gedaan.voorstel) return gedaan;
  await achterDeSloten(test, 'update openid_voorstel set voorgesteld_door = $2 where id = $1', [gedaan.voorstel.id, regio.leden.wmo.ctx.lidId]);
  return client.field(BEOORDEEL, { i: { opdrachtId: nieuwId(), voorstelId: gedaan.voorstel.id, akkoord: true } });
}

export interface Gedaan extends Record<string, unknown> {
  readonly verbinding?: { readonly uitgever: string; readonly actief: boolean } | null;
  readonly voorstel?: { readonly id: string; readonly uitgever: string; readonly voorgesteldDoorNaam: string; readonly acties: readonly { naam: string; toegestaan: boolean }[] } | null;
}

/** What one beheerder does alone. */
export function stelVoor(client: TestClient, anders: Record<string, unknown>): Promise<Gedaan> {
  return client.field<Gedaan>(ZET, { i: { opdrachtId: nieuwId(), clientId: 'tafel', niveaus: [HOOG], kenmerk: 'sub', actief: true, nieuweSleutel: false, ...anders } });
}

/** A browser without a screen, which keeps cookies per host and follows nothing by itself. */
export class Browser {
  readonly potten = new Map<string, Map<string, string>>();

  constructor(private readonly test: TestApp) {}

  get cookie(): string {
    return this.koekjesVan(this.test.url);
  }

  get client(): TestClient {
    return new TestClient(this.test.url, this.cookie);
  }

  async ga(adres: string, formulier?: Record<string, string>): Promise<Response> {
    const antwoord = await fetch(adres, {
      redirect: 'manual', headers: { cookie: this.koekjesVan(adres), accept: 'text/html' },
      ...(formulier ? { method: 'POST', body: new URLSearchParams(formulier) } : {}),
    });
    this.bewaar(adres, antwoord.headers.getSetCookie());
    return antwoord;
  }

  /** Closes the session at the provider, as another person at this screen would. */
  vergeet({ uitgever }: Aanmelddienst): void {
    this.potten.delete(new URL(uitgever).host);
  }

  neem(cookie: string): void {
    this.bewaar(this.test.url, cookie.split('; '));
  }

  /** Asks our server where to go; answers that address, or the name of the refusal. */
  async begin(invoer: Record<string, unknown>): Promise<string> {
    const antwoord = await this.client.post({ query: BEGIN, variables: { i: { doel: 'aanmelden', ...invoer } } });
    this.bewaar(this.test.url, antwoord.headers.getSetCookie());
    const { data, errors } = (await antwoord.json()) as { data?: { openidBeginnen: { __typename: string; adres?: string } }; errors?: { extensions: { code: string } }[] };
    return data?.openidBeginnen.adres ?? data?.openidBeginnen.__typename ?? errors?.[0]?.extensions.code ?? 'niets';
  }

  /** Goes through the provider as this person; answers the address at which the provider sends one back. */
  async kies(adres: string, mens: Mens): Promise<string> {
    let plek = adres;
    for (let stap = 0; stap < 8; stap += 1) {
      const antwoord = await this.ga(plek);
      const verder = antwoord.headers.get('location');
      await antwoord.text();
      const naar = verder ? new URL(verder, plek).href : undefined;
      if (naar?.startsWith(this.test.url)) return naar;
      plek = naar ?? (await this.zeg(plek, mens));
      if (plek.startsWith(this.test.url)) return plek;
    }
    throw new Error('de aanmelddienst stuurt niet terug');
  }

  /** Comes back; answers where our server sends one. */
  async kom(adres: string): Promise<string> {
    const antwoord = await this.ga(adres);
    await antwoord.text();
    return antwoord.headers.get('location') ?? `geen vervolg (${antwoord.status})`;
  }

  /** The whole way in one go. */
  async viaDienst(invoer: Record<string, unknown>, mens: Mens): Promise<string> {
    return this.kom(await this.kies(await this.begin(invoer), mens));
  }

  async wie(): Promise<string | undefined> {
    const { data, errors } = await this.client.send<{ ik: { lidId: string } }>('{ ik { lidId } }');
    return data?.ik?.lidId ?? errors?.[0]?.extensions.code;
  }

  private async zeg(plek: string, { onderwerp }: Mens): Promise<string> {
    const antwoord = await this.ga(plek, { onderwerp });
    await antwoord.text();
    return new URL(antwoord.headers.get('location') ?? '', plek).href;
  }

  private koekjesVan(adres: string): string {
    return [...(this.potten.get(new URL(adres).host) ?? [])].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
  }

  private bewaar(adres: string, koekjes: readonly string[]): void {
    const { host } = new URL(adres);
    const pot = this.potten.get(host) ?? new Map<string, string>();
    this.potten.set(host, pot);
    for (const koekje of koekjes) {
      const [, naam = '', waarde = ''] = koekje.match(/^([^=]+)=([^;]*)/) ?? [];
      if (waarde && !/expires=Thu, 01 Jan 1970/i.test(koekje)) pot.set(naam, waarde);
      else pot.delete(naam);
    }
  }
}

/** Signs this lid in with a password and links the person of the provider to it. */
export async function koppel(test: TestApp, regio: TestRegio, lid: TestLid, mens: Mens): Promise<Browser> {
  const browser = new Browser(test);
  browser.neem((await probeer(test, { email: lid.email })).client.cookie);
  const terug = await browser.viaDienst({ regioId: regio.id, doel: 'koppelen' }, mens);
  if (terug !== '/mijn-account?gekoppeld') throw new Error(`koppelen mislukte: ${terug}`);
  return browser;
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar) => {
    const proef = createServer();
    proef.listen(0, '127.0.0.1', () => {
      const adres = proef.address();
      proef.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0));
    });
  });
}
