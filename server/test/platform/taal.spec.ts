import { startTestApp, type TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';

const NIEMAND = '00000000-0000-7000-8000-000000000000';
const AANMELDEN = { query: 'mutation ($invoer: AanmeldenInvoer!) { aanmelden(invoer: $invoer) { ... on Weigering { code boodschap veld } } }', variables: { invoer: { email: 'niemand@example.org', wachtwoord: 'onbekend-wachtwoord' } } };
const GEEN_WACHTWOORD = { ...AANMELDEN, variables: { invoer: { email: 'niemand@example.org', wachtwoord: '' } } };
const NIET_AANGEMELD = { query: `{ casus(id: "${NIEMAND}") { id } }` };

describe('a refusal', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  async function boodschap(body: unknown, taal?: string, client = new TestClient(test.url)): Promise<string> {
    const antwoord = await (await client.post(body, taal === undefined ? {} : { 'accept-language': taal })).text();
    return String(/"boodschap":"([^"]*)"/.exec(antwoord)?.[1] ?? antwoord);
  }

  it.each([
    ['of an act', AANMELDEN, /^Dit e-mailadres en wachtwoord horen niet bij elkaar\./, /^This e-mail address and password do not belong together\./],
    ['of a field', GEEN_WACHTWOORD, /^Vul uw wachtwoord in\.$/, /^Fill in your password\.$/],
    ['outside a union', NIET_AANGEMELD, /^U bent niet meer aangemeld\./, /^You are not signed in any more\./],
    ['of a wrong request', { query: '{ bestaatNiet }' }, /^Dit verzoek klopt niet\./, /^This request is not right\./],
    ['of a body that is too large', { query: 'x'.repeat(200_000) }, /^Dit verzoek is te groot\./, /^This request is too large\./],
  ])('%s is read in the language that was asked for', async (_, body, nederlands, engels) => {
    expect(await boodschap(body, 'en')).toMatch(engels);
    expect(await boodschap(body, 'en-GB,nl;q=0.5')).toMatch(engels);
    for (const kop of [undefined, 'nl', 'nl-NL,en;q=0.9', 'fr', '*', ';;q=,', 'x'.repeat(2000)]) expect(await boodschap(body, kop)).toMatch(nederlands);
  });

  it('is read so by everybody at the same time', async () => {
    const talen = Array.from({ length: 20 }, (_, nummer) => (nummer % 2 ? 'en' : 'nl'));
    const gelezen = await Promise.all(talen.map((taal) => boodschap(GEEN_WACHTWOORD, taal)));
    expect(gelezen).toEqual(talen.map((taal) => (taal === 'en' ? 'Fill in your password.' : 'Vul uw wachtwoord in.')));
  });

  it('of a file reads so too', async () => {
    const stuur = (taal: string) => fetch(`${test.url}/bestanden/fondsen/${NIEMAND}/afschriften`, { method: 'POST', body: new FormData(), headers: { origin: test.url, 'accept-language': taal } });
    expect(await (await stuur('en')).json()).toMatchObject({ code: 'NietAangemeld', boodschap: 'You are not signed in any more. Sign in again.' });
    expect(await (await stuur('fr')).json()).toMatchObject({ code: 'NietAangemeld', boodschap: 'U bent niet meer aangemeld. Meld u opnieuw aan.' });
  });
});
