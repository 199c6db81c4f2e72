import { Secret, TOTP } from 'otpauth';
import { withClient } from '../harness/database.js';
import { TestClient } from '../harness/graphql.js';
import type { TestApp } from '../harness/app.js';
import { WACHTWOORD } from '../harness/regios.js';

const AANMELDEN = 'mutation ($invoer: AanmeldenInvoer!) { aanmelden(invoer: $invoer) { __typename ... on Weigering { boodschap veld } } }';

export interface Poging {
  readonly email: string;
  readonly wachtwoord?: string;
  readonly code?: string;
  readonly cookie?: string;
  /** The address a trusted proxy says the browser has. */
  readonly adres?: string;
}

export interface Uitkomst {
  readonly uitkomst: string;
  /** The browser after it; without a session cookie when it was refused. */
  readonly client: TestClient;
  readonly cookies: string[];
}

/** Signs in as a browser would, and keeps every cookie it is given. */
export async function probeer(test: TestApp, { email, wachtwoord = WACHTWOORD, code, cookie = '', adres }: Poging): Promise<Uitkomst> {
  const antwoord = await new TestClient(test.url, cookie).post(
    { query: AANMELDEN, variables: { invoer: { email, wachtwoord, ...(code ? { code } : {}) } } },
    adres ? { 'x-forwarded-for': adres } : {},
  );
  const cookies = antwoord.headers.getSetCookie();
  const { data, errors } = (await antwoord.json()) as { data?: { aanmelden: { __typename: string } }; errors?: { extensions: { code: string } }[] };
  const mee = cookies.map((koekje) => koekje.split(';')[0]).join('; ');
  return { uitkomst: data?.aanmelden.__typename ?? errors?.[0]?.extensions.code ?? 'niets', client: new TestClient(test.url, mee), cookies };
}

/** Runs one statement behind the locks. */
export async function achterDeSloten(test: TestApp, sql: string, params: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  return withClient(test.database.superuserUrl, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    return (await client.query<Record<string, unknown>>(sql, [...params])).rows;
  });
}

/** The code that an authenticator app shows for this key, so many steps from now. */
export function codeVan(sleutel: string, stappen = 0): string {
  return new TOTP({ secret: Secret.fromBase32(sleutel) }).generate({ timestamp: Date.now() + stappen * 30_000 });
}

/** Turns the second factor on through the API; answers the key and the recovery codes. */
export async function zetTweedeFactorAan(client: TestClient): Promise<{ sleutel: string; codes: string[] }> {
  const { sleutel } = await client.field<{ sleutel: string }>('mutation { tweedeFactorVoorbereiden { ... on TweedeFactorVoorbereid { sleutel } } }');
  const { codes } = await client.field<{ codes: string[] }>(
    'mutation ($c: String!) { tweedeFactorAanzetten(invoer: { code: $c }) { ... on Herstelcodes { codes } } }',
    { c: codeVan(sleutel) },
  );
  return { sleutel, codes };
}
