import { nieuwId } from '@doorbraaktafel/shared/ids';
import { startTestApp, type TestApp } from '../harness/app.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio, WACHTWOORD } from '../harness/regios.js';
import { probeer } from './wereld.js';

const SESSIES = '{ beveiliging { sessies { id deze apparaat regioNaam } } }';
const BEEINDIG = 'mutation ($s: ID!) { sessieBeeindigen(invoer: { sessieId: $s }) { __typename } }';
const WIJZIG = 'mutation ($i: WachtwoordWijzigenInvoer!) { wachtwoordWijzigen(invoer: $i) { __typename ... on Weigering { veld } } }';

interface Stand {
  sessies: { id: string; deze: boolean; apparaat: string; regioNaam: string }[];
}

let test: TestApp;
let regio: TestRegio;
beforeAll(async () => {
  test = await startTestApp();
  [regio] = await makeRegios(test);
});
afterAll(() => test.stop());

const binnen = async (email: string, wachtwoord?: string) => (await probeer(test, { email, wachtwoord })).client;
const leeft = async (client: TestClient) => !(await client.send('{ ik { lidId } }')).errors;
const soort = async (client: TestClient, query: string, variables = {}) => (await client.field<{ __typename: string }>(query, variables)).__typename;

describe('own sessions', () => {
  it('of somebody else read like ones that are not there', async () => {
    const client = await binnen(regio.leden.wmo.email);
    const ander = await binnen(regio.leden.fonds.email);
    const { sessies } = await ander.field<Stand>(SESSIES);
    for (const id of [sessies[0]?.id, nieuwId(), 'geen-id']) expect(await soort(client, BEEINDIG, { s: id })).toBe('NietGevonden');
    expect(await leeft(ander)).toBe(true);
  });

  it('are listed with which one this is, and end one by one or all but this', async () => {
    const { email } = regio.leden.begeleider;
    const [een, twee, drie] = [await binnen(email), await binnen(email), await binnen(email)];
    const { sessies } = await een.field<Stand>(SESSIES);
    expect(sessies).toHaveLength(3);
    expect(sessies.filter(({ deze }) => deze)).toHaveLength(1);
    expect(sessies[0]?.regioNaam).toBe('Duinrand');
    const vanTwee = (await twee.field<Stand>(SESSIES)).sessies.find(({ deze }) => deze);
    expect(await soort(een, BEEINDIG, { s: vanTwee?.id })).toBe('Beveiliging');
    expect([await leeft(een), await leeft(twee), await leeft(drie)]).toEqual([true, false, true]);
    expect(await soort(een, 'mutation { andereSessiesBeeindigen { __typename } }')).toBe('Beveiliging');
    expect([await leeft(een), await leeft(drie)]).toEqual([true, false]);
  });
});

describe('the own password', () => {
  it('does not change without the current one, nor to a weak one', async () => {
    const client = await binnen(regio.leden.corporatie.email);
    const poging = (huidig: string, nieuw: string) => client.field(WIJZIG, { i: { huidig, nieuw } });
    expect(await poging('verkeerd', 'drie gele fietsen op zolder')).toEqual({ __typename: 'BevestigingMislukt', veld: 'huidig' });
    expect(await poging(WACHTWOORD, 'kort')).toEqual({ __typename: 'OngeldigeInvoer', veld: 'nieuw' });
    expect(await poging(WACHTWOORD, 'corporatie@duinrand')).toEqual({ __typename: 'WachtwoordTeZwak', veld: 'nieuw' });
    for (let keer = 0; keer < 5; keer += 1) await poging('verkeerd', 'drie gele fietsen op zolder');
    expect(await poging(WACHTWOORD, 'drie gele fietsen op zolder')).toMatchObject({ __typename: 'TeVeelPogingen' });
  });

  it('changes, and every other session ends', async () => {
    const { email } = regio.leden.corporatie2;
    const [een, twee] = [await binnen(email), await binnen(email)];
    expect(await soort(een, WIJZIG, { i: { huidig: WACHTWOORD, nieuw: 'drie gele fietsen op zolder' } })).toBe('Beveiliging');
    expect([await leeft(een), await leeft(twee)]).toEqual([true, false]);
    expect((await probeer(test, { email })).uitkomst).toBe('AanmeldenMislukt');
    expect((await probeer(test, { email, wachtwoord: 'drie gele fietsen op zolder' })).uitkomst).toBe('Aangemeld');
  });
});
