import { nieuwId } from '@doorbraaktafel/shared/ids';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestLid, type TestRegio } from '../harness/regios.js';
import { voegLidToe } from '../monitor/westfriesland.js';
import { achterDeSloten, probeer } from './wereld.js';

const BEELD = '__typename ... on Weigering { code veld } ... on ScimKoppelingen { sleutel sleutels { id naam stand acties { naam toegestaan } } groepen { id naam rol aantalLeden } }';
const MAAK = `mutation ($i: ScimSleutelMakenInvoer!) { scimSleutelMaken(invoer: $i) { ${BEELD} } }`;
const BEVESTIG = `mutation ($i: ScimSleutelBevestigenInvoer!) { scimSleutelBevestigen(invoer: $i) { ${BEELD} } }`;
const TREK_IN = `mutation ($i: ScimSleutelIntrekkenInvoer!) { scimSleutelIntrekken(invoer: $i) { ${BEELD} } }`;
const KOPPEL = `mutation ($i: ScimGroepKoppelenInvoer!) { scimGroepKoppelen(invoer: $i) { ${BEELD} } }`;
const TYPE = 'application/scim+json';
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';

interface Koppelingen {
  __typename: string;
  code?: string;
  sleutel: string | null;
  sleutels: { id: string; naam: string; stand: string; acties: { naam: string; toegestaan: boolean }[] }[];
  groepen: { id: string; naam: string; rol: string | null; aantalLeden: number }[];
}
interface Antwoord {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & { id: string; active: boolean; scimType?: string; detail?: string; totalResults: number; Resources: { id: string; userName: string }[]; meta: { version: string; location: string } };
}

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let tweede: TestLid;
let een: TestClient;
let twee: TestClient;
let sleutel: string;
beforeAll(async () => {
  test = await startTestApp();
  [regio, andere] = await makeRegios(test);
  tweede = await voegLidToe(test, regio, 'beheerder', regio.organisaties.gemeente);
  [een, twee] = [(await probeer(test, { email: regio.leden.beheerder.email })).client, (await probeer(test, { email: tweede.email })).client];
  sleutel = await nieuweSleutel();
});
afterAll(() => test.stop());

const maak = (rest: object = {}, client = een) => client.field<Koppelingen>(MAAK, { i: { opdrachtId: nieuwId(), naam: 'Werkaccounts', organisatieId: regio.organisaties.zorg, standaardRol: 'zorgaanbieder', dagen: 30, ...rest } });
const bevestig = (sleutelId: string, client = twee) => client.field<Koppelingen>(BEVESTIG, { i: { opdrachtId: nieuwId(), sleutelId } });

async function nieuweSleutel(rest: object = {}): Promise<string> {
  const { sleutel: nieuw, sleutels } = await maak(rest);
  await bevestig(sleutels[0]!.id);
  return nieuw!;
}

async function scim(methode: string, pad: string, body?: unknown, anders: Record<string, string> = {}): Promise<Antwoord> {
  const antwoord = await fetch(`${test.url}/scim/v2${pad}`, {
    method: methode,
    headers: { authorization: `Bearer ${sleutel}`, ...(body === undefined ? {} : { 'content-type': TYPE }), ...anders },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, headers: antwoord.headers, body: (tekst ? JSON.parse(tekst) : {}) as Antwoord['body'] };
}

const mens = (wie: string, rest: object = {}) => ({ schemas: [USER], userName: `${wie}@zorg.example`, name: { givenName: 'Vera', familyName: wie }, active: true, ...rest });
const patch = (...Operations: object[]) => ({ schemas: [PATCH], Operations });
/** As the application would try it, with its triggers. */
const metSloten = (sql: string) => test.app.get(UnitOfWork).run(regio.leden.beheerder.ctx, (tx) => tx.sql(sql));
const rolVan = async (id: string) => (await achterDeSloten(test, 'select l.rol, l.beeindigd_op from scim_gebruiker g join lid l on l.id = g.lid_id where g.id = $1', [id]))[0];

describe('[isolatie] SCIM lets nobody in', () => {
  it.each([['no key', {}], ['half a key', { authorization: 'Bearer kort' }], ['another key', { authorization: `Bearer dtscim_${'a'.repeat(43)}` }], ['a password', { authorization: 'Basic YTpi' }]])('with %s', async (_, headers) => {
    const antwoord = await fetch(`${test.url}/scim/v2/Users`, { headers: headers as Record<string, string> });
    expect([antwoord.status, antwoord.headers.get('www-authenticate'), antwoord.headers.get('content-type')]).toEqual([401, 'Bearer realm="scim"', expect.stringContaining(TYPE)]);
    expect(await antwoord.json()).toEqual({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '401', detail: 'A valid key is needed.' });
  });

  it('with a session of a beheerder instead of a key', async () => {
    expect((await fetch(`${test.url}/scim/v2/Users`, { headers: { cookie: een.cookie, accept: 'text/html' } })).status).toBe(401);
  });

  it('with a key that waits, is expired, is revoked, or whose maker is no beheerder any more', async () => {
    const { sleutel: wacht, sleutels } = await maak();
    const status = async () => (await scim('GET', '/Users', undefined, { authorization: `Bearer ${wacht}` })).status;
    const { id } = sleutels[0]!;
    expect(await status()).toBe(401);
    expect(await bevestig(id, een)).toMatchObject({ code: 'SleutelVraagtTweede' });
    expect((await bevestig(id)).sleutels.find((s) => s.id === id)).toMatchObject({ stand: 'werkt' });
    expect(await status()).toBe(200);
    for (const [stuk, heel] of [
      ["update scim_sleutel set gemaakt_op = now() - interval '2 days', verloopt_op = now() - interval '1 day' where id = $1", "update scim_sleutel set verloopt_op = now() + interval '1 day' where id = $1"],
      ["update lid set rol = 'wijkteam' where id = (select gemaakt_door from scim_sleutel where id = $1)", "update lid set rol = 'beheerder' where id = (select gemaakt_door from scim_sleutel where id = $1)"],
      ['update organisatie set beeindigd_op = now() where id = (select organisatie_id from scim_sleutel where id = $1)', 'update organisatie set beeindigd_op = null where id = (select organisatie_id from scim_sleutel where id = $1)'],
    ] as const) {
      await achterDeSloten(test, stuk, [id]);
      expect(await status()).toBe(401);
      await achterDeSloten(test, heel, [id]);
      expect(await status()).toBe(200);
    }
    await twee.field(TREK_IN, { i: { opdrachtId: nieuwId(), sleutelId: id } });
    expect(await status()).toBe(401);
    expect(await bevestig(id)).toMatchObject({ code: 'SleutelAlKlaar' });
  });

  it('by guessing on and on from one address', async () => {
    const eigen = await startTestApp('demonstratie', { proxies: 1 });
    const poging = async (adres: string) => (await fetch(`${eigen.url}/scim/v2/Users`, { headers: { 'x-forwarded-for': adres, authorization: `Bearer dtscim_${'b'.repeat(43)}` } })).status;
    const uitkomsten = await Promise.all(Array.from({ length: 40 }, () => poging('203.0.113.9')));
    expect([uitkomsten.filter((s) => s === 401).length, uitkomsten.filter((s) => s === 429).length, await poging('203.0.113.10')]).toEqual([30, 10, 401]);
    await eigen.stop();
  });
});

describe('[isolatie] a key of SCIM', () => {
  it('is for a beheerder with a fresh proof, and of another regio is unknown', async () => {
    const wmo = (await probeer(test, { email: regio.leden.wmo.email })).client;
    const vreemd = (await probeer(test, { email: andere.leden.beheerder.email })).client;
    const i = { opdrachtId: nieuwId(), naam: 'X', organisatieId: regio.organisaties.zorg, standaardRol: 'zorgaanbieder', dagen: 3 };
    expect((await wmo.send(MAAK, { i })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect((await wmo.send('{ scimKoppelingen { adres } }')).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect(await maak({}, vreemd)).toMatchObject({ code: 'NietGevonden' });
    const { sleutels } = await een.field<Koppelingen>('{ scimKoppelingen { sleutels { id } } }');
    expect(await bevestig(sleutels[0]!.id, vreemd)).toMatchObject({ code: 'NietGevonden' });
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour'");
    expect((await een.send(MAAK, { i })).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
    await achterDeSloten(test, 'update sessie set bevestigd_op = now()');
  });

  it.each(['fondsbeheerder', 'beheerder', 'client', 'fg_of_auditor'])('does not let people begin as %s', async (standaardRol) => {
    expect(await maak({ standaardRol })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'standaardRol' });
  });

  it('is shown once, also to who asks again, and stands nowhere', async () => {
    const i = { opdrachtId: nieuwId(), naam: 'Eén keer', organisatieId: regio.organisaties.corporatie, standaardRol: 'woningcorporatie', dagen: 3 };
    const eerste = await een.field<Koppelingen>(MAAK, { i });
    expect(eerste.sleutel).toMatch(/^dtscim_[\w-]{43}$/);
    expect((await een.field<Koppelingen>(MAAK, { i })).sleutel).toBeNull();
    const rijen = await achterDeSloten(test, "select o::text as tekst from opdracht o union all select g::text from gebeurtenis_inhoud g union all select s::text from scim_sleutel s");
    expect(rijen.filter(({ tekst }) => String(tekst).includes(eerste.sleutel!))).toEqual([]);
  });
});

describe('SCIM speaks RFC 7644', () => {
  it.each([
    ['text', { 'content-type': 'text/plain' }, 415, undefined],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, undefined],
  ])('and refuses %s', async (_, headers, status, scimType) => {
    const antwoord = await scim('POST', '/Users', 'userName=x', headers);
    expect([antwoord.status, antwoord.body.scimType]).toEqual([status, scimType]);
  });

  it('and refuses a body that is broken, too large or says too little', async () => {
    expect((await scim('POST', '/Users', '{"userName":')).body).toMatchObject({ status: '400', scimType: 'invalidSyntax' });
    expect((await scim('POST', '/Users', mens('Groot', { title: 'x'.repeat(300_000) }))).status).toBe(413);
    expect((await scim('POST', '/Users', { schemas: [USER] })).body).toMatchObject({ status: '400', scimType: 'invalidValue' });
    expect((await scim('POST', '/Users', mens('Adres', { userName: 'geen-adres' }))).body).toMatchObject({ status: '400', scimType: 'invalidValue' });
    expect((await scim('POST', '/Users', mens('Plaatje', { displayName: '🔥\u200b' }))).body).toMatchObject({ status: '400', scimType: 'invalidValue', detail: expect.stringContaining('letters') });
  });

  it.each([
    ['POST', '/Bulk', 501], ['GET', '/Me', 501], ['PATCH', '/Me', 501], ['POST', '/.search', 501], ['POST', '/Users/.search', 501],
    ['GET', '', 404], ['GET', '/Anders', 404], ['PUT', '/Users', 404], ['DELETE', '/Groups/een/twee', 404],
  ])('and answers %s %s, which is not there, with the error of the protocol', async (methode, pad, status) => {
    const { headers, body, ...antwoord } = await scim(methode, pad, ['GET', 'DELETE'].includes(methode) ? undefined : {});
    expect([antwoord.status, headers.get('content-type')]).toEqual([status, expect.stringContaining(TYPE)]);
    expect(body).toEqual({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(status), detail: expect.any(String) });
    expect((await scim(methode, pad, undefined, { authorization: '', 'content-type': TYPE })).status).toBe(401);
  });

  it('and says what it can', async () => {
    expect((await scim('GET', '/ServiceProviderConfig')).body).toMatchObject({ patch: { supported: true }, bulk: { supported: false }, etag: { supported: true }, filter: { maxResults: 100 } });
    expect((await scim('GET', '/ResourceTypes')).body).toMatchObject({ totalResults: 2 });
    expect((await scim('GET', `/Schemas/${USER}`)).body).toMatchObject({ name: 'User' });
    expect((await scim('GET', '/Schemas/urn:onbekend')).status).toBe(404);
  });
});

describe('a user of SCIM', () => {
  it('comes with an invitation, is found by name, comes once, and says so with an ETag', async () => {
    const gemaakt = await scim('POST', '/Users', mens('Klaproos', { externalId: 'x-1', password: 'geheim', nickName: 'Klap' }));
    expect([gemaakt.status, gemaakt.headers.get('location'), gemaakt.headers.get('etag')]).toEqual([201, gemaakt.body.meta.location, 'W/"1"']);
    expect(gemaakt.body).toMatchObject({ userName: 'klaproos@zorg.example', externalId: 'x-1', displayName: 'Vera Klaproos', active: true });
    expect(JSON.stringify(gemaakt.body)).not.toMatch(/geheim|Klap"/);
    expect((await scim('POST', '/Users', mens('KLAPROOS'))).body).toMatchObject({ status: '409', scimType: 'uniqueness' });
    expect((await scim('GET', `/Users?filter=${encodeURIComponent('userName eq "Klaproos@zorg.example"')}`)).body).toMatchObject({ totalResults: 1, Resources: [{ id: gemaakt.body.id }] });
    expect((await scim('GET', `/Users?filter=${encodeURIComponent('userName eq')}`)).body).toMatchObject({ status: '400', scimType: 'invalidFilter' });
    expect((await scim('GET', `/Users/${gemaakt.body.id}`, undefined, { 'if-none-match': 'W/"1"' })).status).toBe(304);
    const { post } = await een.field<{ post: { aan: string }[] }>('{ uitnodigingen { post { aan } } }');
    expect(post.map(({ aan }) => aan)).toContain('klaproos@zorg.example');
    expect(await rolVan(gemaakt.body.id)).toEqual({ rol: 'zorgaanbieder', beeindigd_op: null });
    const acties = await achterDeSloten(test, 'select actie, actor_lid_id from gebeurtenis where onderwerp_id = $1', [gemaakt.body.id]);
    expect(acties).toEqual([{ actie: 'scimGebruiker.gemaakt', actor_lid_id: regio.leden.beheerder.ctx.lidId }]);
  });

  it('of another organisatie or regio is unknown, whatever is asked', async () => {
    const { body } = await scim('POST', '/Users', mens('Dotterbloem'));
    const vreemden = [await nieuweSleutel({ organisatieId: regio.organisaties.corporatie, standaardRol: 'woningcorporatie' })];
    const derde = await voegLidToe(test, andere, 'beheerder', andere.organisaties.gemeente);
    const [daar, daar2] = [(await probeer(test, { email: andere.leden.beheerder.email })).client, (await probeer(test, { email: derde.email })).client];
    const elders = await maak({ organisatieId: andere.organisaties.zorg }, daar);
    await bevestig(elders.sleutels[0]!.id, daar2);
    for (const vreemd of [...vreemden, elders.sleutel!]) {
      const als = (methode: string, rest?: unknown) => scim(methode, `/Users/${body.id}`, rest, { authorization: `Bearer ${vreemd}` });
      const uitkomsten = await Promise.all([als('GET'), als('PUT', mens('Dotterbloem')), als('PATCH', patch({ op: 'replace', path: 'active', value: false })), als('DELETE')]);
      expect(uitkomsten.map(({ status, body: fout }) => [status, fout.detail])).toEqual(Array.from({ length: 4 }, () => [404, 'Resource not found.']));
      expect((await scim('GET', '/Users', undefined, { authorization: `Bearer ${vreemd}` })).body.totalResults).toBe(0);
      expect((await scim('POST', '/Groups', { displayName: 'Vreemd', members: [{ value: body.id }] }, { authorization: `Bearer ${vreemd}` })).body).toMatchObject({ scimType: 'invalidValue' });
    }
    expect((await scim('GET', `/Users/${nieuwId()}`)).body.detail).toBe((await scim('GET', '/Users/geen-id')).body.detail);
  });

  it('changes by PUT and PATCH, not by an old version, and not in what is not its own to change', async () => {
    const { body } = await scim('POST', '/Users', mens('Speenkruid'));
    const pad = `/Users/${body.id}`;
    expect((await scim('PATCH', pad, patch({ op: 'Replace', path: 'title', value: 'Begeleider' }, { op: 'add', path: 'name.familyName', value: 'Speenkruid-Vos' }), { 'if-match': 'W/"1"' })).body).toMatchObject({ title: 'Begeleider', name: { familyName: 'Speenkruid-Vos' }, meta: { version: 'W/"2"' } });
    expect((await scim('PUT', pad, mens('Speenkruid'), { 'if-match': 'W/"1"' })).status).toBe(412);
    expect((await scim('PUT', pad, mens('Speenkruid', { displayName: 'Vera S.' }))).body).toMatchObject({ displayName: 'Vera S.', title: '' });
    expect((await scim('PATCH', pad, patch({ op: 'replace', path: 'id', value: nieuwId() }))).body).toMatchObject({ scimType: 'mutability' });
    expect((await scim('PATCH', pad, patch({ op: 'replace', path: '__proto__.vies', value: 'x' }))).body).toMatchObject({ scimType: 'invalidPath' });
    expect((await scim('PATCH', pad, '{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"add","value":{"__proto__":{"vies":"x"}}}]}')).body).toMatchObject({ scimType: 'invalidPath' });
    expect(({} as Record<string, unknown>)['vies']).toBeUndefined();
    expect((await scim('PATCH', pad, { Operations: [] })).status).toBe(400);
    expect((await scim('PATCH', pad, patch({ op: 'vernietig', path: 'title' }))).status).toBe(400);
    expect((await scim('PATCH', pad, patch({ op: 'remove', path: 'userName' }))).body).toMatchObject({ scimType: 'invalidValue' });
  });

  it('that is switched off is out at once, and comes back with a light role', async () => {
    const lid = await voegLidToe(test, regio, 'zorgaanbieder', regio.organisaties.zorg);
    const { client } = await probeer(test, { email: lid.email });
    const { body } = await scim('POST', '/Users', mens('X', { userName: lid.email }));
    expect(await achterDeSloten(test, 'select lid_id from scim_gebruiker where id = $1', [body.id])).toEqual([{ lid_id: lid.ctx.lidId }]);
    await achterDeSloten(test, "update lid set rol = 'fondsbeheerder' where id = $1", [lid.ctx.lidId]);
    expect((await scim('PATCH', `/Users/${body.id}`, patch({ op: 'Replace', path: 'active', value: 'False' }))).body.active).toBe(false);
    expect((await client.send('{ ik { rol } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
    expect((await probeer(test, { email: lid.email })).uitkomst).toBe('AanmeldenMislukt');
    await expect(metSloten(`update lid set beeindigd_op = null where id = '${lid.ctx.lidId}'`)).rejects.toThrow(/lichte rol/);
    expect((await scim('PATCH', `/Users/${body.id}`, patch({ op: 'replace', value: { active: true } }))).body.active).toBe(true);
    expect(await rolVan(body.id)).toEqual({ rol: 'zorgaanbieder', beeindigd_op: null });
    expect((await probeer(test, { email: lid.email })).uitkomst).toBe('Aangemeld');
    expect((await scim('DELETE', `/Users/${body.id}`)).status).toBe(204);
    expect((await scim('GET', `/Users/${body.id}`)).status).toBe(404);
    expect((await probeer(test, { email: lid.email })).uitkomst).toBe('AanmeldenMislukt');
  });

  it('whom a beheerder ended stays ended, whatever else changes, until he is switched off and on again', async () => {
    const lid = await voegLidToe(test, regio, 'zorgaanbieder', regio.organisaties.zorg);
    const { body } = await scim('POST', '/Users', mens('X', { userName: lid.email }));
    await achterDeSloten(test, 'update lid set beeindigd_op = now() where id = $1', [lid.ctx.lidId]);
    for (const [methode, wat] of [['PATCH', patch({ op: 'replace', path: 'title', value: 'Begeleider' })], ['PUT', mens('X', { userName: lid.email })]] as const) {
      expect((await scim(methode, `/Users/${body.id}`, wat)).status).toBe(200);
      expect((await probeer(test, { email: lid.email })).uitkomst).toBe('AanmeldenMislukt');
    }
    for (const value of [false, true]) await scim('PATCH', `/Users/${body.id}`, patch({ op: 'replace', path: 'active', value }));
    expect((await probeer(test, { email: lid.email })).uitkomst).toBe('Aangemeld');
  });

  it('who holds the key is not switched off with it', async () => {
    const eigen = await nieuweSleutel({ organisatieId: regio.organisaties.gemeente, standaardRol: 'gemeente_wmo' });
    const als = { authorization: `Bearer ${eigen}` };
    const { body } = await scim('POST', '/Users', mens('X', { userName: regio.leden.beheerder.email }), als);
    expect((await scim('DELETE', `/Users/${body.id}`, undefined, als)).status).toBe(403);
    expect((await een.send('{ ik { rol } }')).errors).toBeUndefined();
  });

  it('comes in pages', async () => {
    const alle = (await scim('GET', '/Users')).body;
    const pagina = (await scim('GET', '/Users?startIndex=2&count=2')).body;
    expect([pagina.totalResults, pagina['itemsPerPage'], pagina['startIndex'], pagina.Resources.map(({ id }) => id)]).toEqual([alle.totalResults, 2, 2, alle.Resources.slice(1, 3).map(({ id }) => id)]);
    expect((await scim('GET', '/Users?count=0')).body).toMatchObject({ totalResults: alle.totalResults, Resources: [] });
  });
});

describe('a group of SCIM', () => {
  it('gives a light role at once and takes it away again, and one that weighs only by a second beheerder', async () => {
    const { body: wie } = await scim('POST', '/Users', mens('Zuring'));
    const { body: groep } = await scim('POST', '/Groups', { displayName: 'Wijkteam', members: [{ value: wie.id }] });
    expect((await scim('POST', '/Groups', { displayName: '\u200b\u3164' })).body).toMatchObject({ status: '400', scimType: 'invalidValue', detail: expect.stringContaining('displayName') });
    expect((await scim('POST', '/Groups', { displayName: 'WIJKTEAM' })).body).toMatchObject({ scimType: 'uniqueness' });
    expect(await rolVan(wie.id)).toMatchObject({ rol: 'zorgaanbieder' });
    const koppel = (rol: string | null, client = een) => client.field<Koppelingen>(KOPPEL, { i: { opdrachtId: nieuwId(), groepId: groep.id, rol } });
    const vreemd = (await probeer(test, { email: andere.leden.beheerder.email })).client;
    expect(await koppel('wijkteam', vreemd)).toMatchObject({ code: 'NietGevonden' });
    expect((await koppel('wijkteam')).groepen).toEqual([{ id: groep.id, naam: 'Wijkteam', rol: 'wijkteam', aantalLeden: 1 }]);
    expect(await rolVan(wie.id)).toMatchObject({ rol: 'wijkteam' });
    await scim('PATCH', `/Groups/${groep.id}`, patch({ op: 'remove', path: `members[value eq "${wie.id}"]` }));
    expect(await rolVan(wie.id)).toMatchObject({ rol: 'zorgaanbieder' });
    await koppel('fondsbeheerder');
    await scim('PATCH', `/Groups/${groep.id}`, patch({ op: 'add', path: 'members', value: [{ value: wie.id }] }));
    await scim('PATCH', `/Groups/${groep.id}`, patch({ op: 'replace', path: 'displayName', value: 'Fonds' }));
    expect(await rolVan(wie.id)).toMatchObject({ rol: 'zorgaanbieder' });
    const voorstellen = await achterDeSloten(test, 'select v.id, v.rol, v.voorgesteld_door, v.besloten_op from rolvoorstel v join scim_gebruiker g on g.lid_id = v.lid_id where g.id = $1', [wie.id]);
    expect(voorstellen).toEqual([{ id: expect.anything() as string, rol: 'fondsbeheerder', voorgesteld_door: regio.leden.beheerder.ctx.lidId, besloten_op: null }]);
    const beoordeel = 'mutation ($i: RolvoorstelBeoordelenInvoer!) { rolvoorstelBeoordelen(invoer: $i) { __typename ... on Weigering { code } } }';
    const i = () => ({ i: { opdrachtId: nieuwId(), voorstelId: voorstellen[0]?.['id'], akkoord: true } });
    expect(await een.field(beoordeel, i())).toMatchObject({ code: 'TweedeBeheerderNodig' });
    await twee.field(beoordeel, i());
    expect(await rolVan(wie.id)).toMatchObject({ rol: 'fondsbeheerder' });
    expect((await scim('DELETE', `/Groups/${groep.id}`)).status).toBe(204);
    expect(await rolVan(wie.id)).toMatchObject({ rol: 'zorgaanbieder' });
  });
});
