import { startTestApp, type TestApp } from '../harness/app.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { achterDeSloten, codeVan, probeer, zetTweedeFactorAan } from './wereld.js';

const AANZETTEN = 'mutation ($c: String!) { tweedeFactorAanzetten(invoer: { code: $c }) { __typename } }';
const VOORBEREIDEN = 'mutation { tweedeFactorVoorbereiden { __typename ... on TweedeFactorVoorbereid { sleutel adres } } }';
const STAND = '{ beveiliging { tweedeFactor herstelcodesOver } }';

let test: TestApp;
let regio: TestRegio;
beforeAll(async () => {
  test = await startTestApp();
  [regio] = await makeRegios(test);
});
afterAll(() => test.stop());

const soort = async (client: TestClient, query: string, variables = {}) => (await client.field<{ __typename: string }>(query, variables)).__typename;
const binnen = async (email: string) => (await probeer(test, { email })).client;

describe('a second factor', () => {
  it('does not start with a wrong code, nor without a key, and asks a fresh proof', async () => {
    const { email, ctx } = regio.leden.wmo;
    const client = await binnen(email);
    expect(await soort(client, AANZETTEN, { c: '000000' })).toBe('CodeOnjuist');
    const { sleutel } = await client.field<{ sleutel: string }>(VOORBEREIDEN);
    expect(await soort(client, AANZETTEN, { c: codeVan(sleutel, 40) })).toBe('CodeOnjuist');
    expect((await probeer(test, { email })).uitkomst).toBe('Aangemeld');
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour' where lid_id = $1", [ctx.lidId]);
    const { errors } = await client.send(VOORBEREIDEN);
    expect(errors?.[0]?.extensions.code).toBe('BevestigingNodig');
  });

  it('is asked after the right password only, and a code works once', async () => {
    const { email } = regio.leden.begeleider;
    const client = await binnen(email);
    const { sleutel } = await zetTweedeFactorAan(client);
    expect((await probeer(test, { email, wachtwoord: 'verkeerd' })).uitkomst).toBe('AanmeldenMislukt');
    expect((await probeer(test, { email })).uitkomst).toBe('TweedeFactorNodig');
    // The code that turned it on is used up; the next one is not.
    expect((await probeer(test, { email, code: codeVan(sleutel) })).uitkomst).toBe('CodeOnjuist');
    const volgende = codeVan(sleutel, 1);
    expect((await probeer(test, { email, code: volgende })).uitkomst).toBe('Aangemeld');
    expect((await probeer(test, { email, code: volgende })).uitkomst).toBe('CodeOnjuist');
    expect((await probeer(test, { email, code: codeVan(sleutel, 3) })).uitkomst).toBe('CodeOnjuist');
  });

  it('lets one of many in who send the same code at once', async () => {
    const { email, ctx } = regio.leden.corporatie2;
    const { sleutel } = await zetTweedeFactorAan(await binnen(email));
    await achterDeSloten(test, 'update tweede_factor set laatste_stap = 0 where account_id = $1', [ctx.accountId]);
    const code = codeVan(sleutel);
    const uitkomsten = await Promise.all(Array.from({ length: 5 }, () => probeer(test, { email, code })));
    expect(uitkomsten.filter(({ uitkomst }) => uitkomst === 'Aangemeld')).toHaveLength(1);
  });

  it('is also asked when proving once more who one is', async () => {
    const { email, ctx } = regio.leden.fonds;
    const client = await binnen(email);
    const { sleutel } = await zetTweedeFactorAan(client);
    const bevestig = (code?: string) =>
      soort(client, 'mutation ($i: IdentiteitBevestigenInvoer!) { identiteitBevestigen(invoer: $i) { __typename } }', { i: { wachtwoord: 'Waterlelie-oefenen-2026', code } });
    expect(await bevestig()).toBe('TweedeFactorNodig');
    expect(await bevestig('123456')).toBe('CodeOnjuist');
    expect(await bevestig(codeVan(sleutel, 1))).toBe('IdentiteitBevestigd');
    const [sessie] = await achterDeSloten(test, 'select bevestigd_met from sessie where lid_id = $1', [ctx.lidId]);
    expect(sessie).toEqual({ bevestigd_met: 'wachtwoord_en_code' });
  });

  it('has ten recovery codes, each for once, and new ones end the old', async () => {
    const { email } = regio.leden.bestuurder;
    const client = await binnen(email);
    const { codes } = await zetTweedeFactorAan(client);
    const [eerste = '', tweede = ''] = codes;
    expect((await probeer(test, { email, code: eerste.toLowerCase().replaceAll('-', ' ') })).uitkomst).toBe('Aangemeld');
    expect((await probeer(test, { email, code: eerste })).uitkomst).toBe('CodeOnjuist');
    expect(await client.field(STAND)).toEqual({ tweedeFactor: true, herstelcodesOver: 9 });
    const { codes: nieuw } = await client.field<{ codes: string[] }>('mutation { herstelcodesVernieuwen { ... on Herstelcodes { codes } } }');
    expect((await probeer(test, { email, code: tweede })).uitkomst).toBe('CodeOnjuist');
    expect((await probeer(test, { email, code: nieuw[0] })).uitkomst).toBe('Aangemeld');
  });

  it('can be turned off and set up again, and cannot be replaced while it is on', async () => {
    const { email } = regio.leden.corporatie;
    const client = await binnen(email);
    await zetTweedeFactorAan(client);
    expect(await soort(client, VOORBEREIDEN)).toBe('TweedeFactorAlAan');
    expect(await soort(client, 'mutation { tweedeFactorUitzetten { __typename } }')).toBe('Beveiliging');
    expect(await soort(client, 'mutation { tweedeFactorUitzetten { __typename } }')).toBe('NietGevonden');
    expect((await probeer(test, { email })).uitkomst).toBe('Aangemeld');
    expect(await soort(client, VOORBEREIDEN)).toBe('TweedeFactorVoorbereid');
  });

  it('stands sealed in the database, and is readable by no role that people act through', async () => {
    const client = await binnen(regio.leden.regisseur.email);
    const { sleutel } = await client.field<{ sleutel: string }>(VOORBEREIDEN);
    const [rij] = await achterDeSloten(test, 'select geheim from tweede_factor where account_id = $1', [regio.leden.regisseur.ctx.accountId]);
    expect((rij?.['geheim'] as Buffer).toString('latin1')).not.toContain(sleutel);
    const rechten = await achterDeSloten(test, `select r, t from unnest(array['dt_app', 'dt_lezer', 'dt_werker']) r,
      unnest(array['tweede_factor', 'herstelcode', 'aanmeldpoging', 'bekend_apparaat', 'account']) t where has_table_privilege(r, t, 'select, insert, update, delete')`);
    expect(rechten).toEqual([]);
  });
});
