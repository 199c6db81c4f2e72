import { nieuwId } from '@doorbraaktafel/shared/ids';
import { startTestApp, type TestApp } from '../harness/app.js';
import { makeRegios, type TestLid, type TestRegio } from '../harness/regios.js';
import { OpNodes } from '../live/op-nodes.js';
import type { ClientSocket } from '../live/scherm.js';
import { type Node, startNode } from '../live/wereld.js';
import { voegLidToe } from '../monitor/westfriesland.js';
import { probeer } from './wereld.js';

const SECONDE = 1_000;
const MAAK = 'mutation ($i: ScimSleutelMakenInvoer!) { scimSleutelMaken(invoer: $i) { ... on ScimKoppelingen { sleutel sleutels { id } } } }';
const BEVESTIG = 'mutation ($i: ScimSleutelBevestigenInvoer!) { scimSleutelBevestigen(invoer: $i) { __typename } }';
const SCHEMAS = ['urn:ietf:params:scim:schemas:core:2.0:User'];
const PATCHEN = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'replace', path: 'active', value: false }] };

let test: TestApp;
let andere: Node;
let regio: TestRegio;
let sleutel: string;
const sockets: ClientSocket[] = [];
beforeAll(async () => {
  test = await startTestApp();
  andere = await startNode(test);
  [regio] = await makeRegios(test);
  sleutel = await nieuweSleutel();
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await andere.stop();
  await test.stop();
});

async function nieuweSleutel(): Promise<string> {
  const tweede = await voegLidToe(test, regio, 'beheerder', regio.organisaties.gemeente);
  const [een, twee] = [(await probeer(test, { email: regio.leden.beheerder.email })).client, (await probeer(test, { email: tweede.email })).client];
  const i = { opdrachtId: nieuwId(), naam: 'Werkaccounts', organisatieId: regio.organisaties.zorg, standaardRol: 'zorgaanbieder', dagen: 30 };
  const { sleutel: nieuw, sleutels } = await een.field<{ sleutel: string; sleutels: [{ id: string }] }>(MAAK, { i });
  await twee.field(BEVESTIG, { i: { opdrachtId: nieuwId(), sleutelId: sleutels[0].id } });
  return nieuw;
}

async function scim(methode: string, pad: string, body?: object): Promise<{ status: number; id: string }> {
  const antwoord = await fetch(`${test.url}/scim/v2${pad}`, {
    method: methode,
    headers: { authorization: `Bearer ${sleutel}`, ...(body ? { 'content-type': 'application/scim+json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, id: tekst ? (JSON.parse(tekst) as { id: string }).id : '' };
}

const mens = ({ email }: TestLid, active: boolean) => ({ schemas: SCHEMAS, userName: email, name: { givenName: 'Vera', familyName: 'Zuring' }, active });

const EINDEN: [string, (id: string, lid: TestLid) => Promise<{ status: number }>][] = [
  ['active: false in a PATCH', (id) => scim('PATCH', `/Users/${id}`, PATCHEN)],
  ['active: false in a PUT', (id, lid) => scim('PUT', `/Users/${id}`, mens(lid, false))],
  ['a DELETE', (id) => scim('DELETE', `/Users/${id}`)],
];

describe('[isolatie] whom the own organisatie switches off', () => {
  it.each(EINDEN)('loses session and sockets within a second on every node, counted from the request of SCIM: %s', async (wat, zetUit) => {
    const lid = await voegLidToe(test, regio, 'zorgaanbieder', regio.organisaties.zorg);
    const { id } = await scim('POST', '/Users', mens(lid, true));
    const binnen = await OpNodes.meldAan(test, lid, [andere.url, test.url], sockets);
    const begin = performance.now();
    expect((await zetUit(id, lid)).status).toBeLessThan(300);
    const duur = await binnen.eruit(begin);
    process.stdout.write(`${wat}: ${Math.round(duur)} ms\n`);
    expect(duur).toBeLessThan(SECONDE);
  });
});
