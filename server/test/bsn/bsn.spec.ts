import { readFileSync } from 'node:fs';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Inbrengen } from '../../src/modules/casus/index.js';
import { Hersleutelen } from '../../src/modules/bsn/index.js';
import { achterDeSloten, als, brengIn, maakWereld, nodigUit, type Wereld } from '../casus/wereld.js';
import { withClient } from '../harness/database.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';

const BSN = '111222333';
const VAST = 'mutation ($invoer: BsnVastleggenInvoer!) { bsnVastleggen(invoer: $invoer) { __typename ... on Weigering { code veld } } }';
const TOON = 'mutation ($invoer: BsnTonenInvoer!) { bsnTonen(invoer: $invoer) { __typename ... on BsnGetoond { bsn } ... on Weigering { code veld } } }';

interface Antwoord {
  __typename: string;
  code?: string;
  veld?: string;
  bsn?: string;
}

let wereld: Wereld;
let regio: TestRegio;
let casusId: string;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
  casusId = await brengIn(wereld, regio);
  for (const organisatie of ['corporatie', 'gemeente'] as const) await nodigUit(wereld, regio, casusId, regio.organisaties[organisatie]);
});
afterAll(() => wereld.stop());

async function doe(rol: TestRol, vraag: string, invoer: object, waar = regio): Promise<Antwoord> {
  const { data, errors } = await (await signIn(wereld.test, waar.leden[rol].email)).send<Record<string, Antwoord>>(vraag, { invoer: { opdrachtId: nieuwId(), ...invoer } });
  return Object.values(data ?? {})[0] ?? { __typename: 'fout', code: errors?.[0]?.extensions.code };
}
const zonderTriggers = (sql: string, params: unknown[]) => withClient(wereld.test.database.superuserUrl, async (client) => {
  await client.query("set session_replication_role = 'replica'");
  await client.query(sql, params);
});
const legVast = (rol: TestRol, bsn = BSN, id = casusId, waar = regio) => doe(rol, VAST, { casusId: id, bsn }, waar);
const toon = (rol: TestRol, id = casusId, waar = regio) => doe(rol, TOON, { casusId: id, doel: 'wmo_voorziening' }, waar);

describe('the BSN', () => {
  it('is refused to every role without a ground in the law, and reads as unknown for who has none in this casus', async () => {
    for (const rol of ['corporatie', 'regisseur', 'fonds', 'bestuurder', 'auditor', 'beheerder'] as const) {
      expect([rol, (await legVast(rol)).code, (await toon(rol)).code]).toEqual([rol, 'NietToegestaan', 'NietToegestaan']);
    }
    for (const [rol, id, waar] of [['begeleider2', casusId, regio], ['begeleider', nieuwId(), regio], ['begeleider', casusId, wereld.regios[1]]] as const) {
      expect([(await legVast(rol, BSN, id, waar)).code, (await toon(rol, id, waar)).code]).toEqual(['NietGevonden', 'NietGevonden']);
    }
  });

  it('is shown to the client, as the own number only, and never written down by the client', async () => {
    const clientId = await als(wereld, regio, 'begeleider', (tx) =>
      wereld.test.app.get(Inbrengen).voegClientToe(tx, { naam: 'Cees Client', gemeenteId: regio.organisaties.gemeente, clientLidId: regio.leden.client.ctx.lidId }));
    const eigen = await brengIn(wereld, regio, { nieuweClient: undefined, clientId });
    const eigenDoel = (rol: TestRol, id: string) => doe(rol, TOON, { casusId: id, doel: 'eigen_gegevens' });
    expect((await legVast('client', BSN, eigen)).code).toBe('NietToegestaan');
    expect((await eigenDoel('client', eigen)).code).toBe('NietGevonden');
    await legVast('begeleider', BSN, eigen);
    await legVast('begeleider');
    expect((await eigenDoel('client', casusId)).code).toBe('NietGevonden');
    expect((await eigenDoel('begeleider', eigen)).veld).toMatch(/doel$/);
    expect([(await eigenDoel('client', eigen)).bsn, (await toon('client', eigen)).bsn]).toEqual([BSN, BSN]);
    const doelen = await achterDeSloten<{ doel: string }>(wereld, 'select distinct doel from toegangsregel where casus_id = $1 and lid_id = $2 and gegevensgroep = $3', [eigen, regio.leden.client.ctx.lidId, 'bsn']);
    expect(doelen).toEqual([{ doel: 'burgerservicenummer gezien door de cliënt zelf' }]);
    await zonderTriggers('delete from bsn', []);
  });

  it.each(['11122233', '1112223334', '111222334', '000000000', 'abcdefghi'])('is not %s', async (nummer) => {
    expect((await legVast('begeleider', nummer)).veld).toMatch(/bsn$/);
    expect(await achterDeSloten(wereld, 'select 1 from bsn', [])).toEqual([]);
  });

  it('is shown to a lawful role with its purpose in the log, each time, and stands nowhere in the database', async () => {
    expect((await legVast('begeleider')).__typename).toBe('BsnVastgelegd');
    expect(await doe('wmo', TOON, { casusId, doel: 'nieuwsgierig' })).toMatchObject({ veld: expect.stringMatching(/doel$/) });
    for (const rol of ['begeleider', 'wmo', 'wmo'] as const) expect(await toon(rol)).toMatchObject({ bsn: BSN });
    const regels = await achterDeSloten<{ doel: string }>(wereld, "select doel from toegangsregel where casus_id = $1 and gegevensgroep = 'bsn' and actie = 'R'", [casusId]);
    expect(regels.map(({ doel }) => doel)).toEqual(expect.arrayContaining(['burgerservicenummer voor een Wmo-voorziening']));
    expect(await achterDeSloten(wereld, "select 1 from gebeurtenis where casus_id = $1 and actie = 'casus.bsn_getoond'", [casusId])).toHaveLength(3);
    const tabellen = await achterDeSloten<{ naam: string }>(wereld, "select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'", []);
    for (const { naam } of tabellen) expect([naam, await achterDeSloten(wereld, `select 1 from ${naam} t where t::text like '%${BSN}%' limit 1`, [])]).toEqual([naam, []]);
  });

  it('leaves an event each time it is shown, also under a command that was sent before', async () => {
    const getoond = () => achterDeSloten(wereld, "select 1 from gebeurtenis where casus_id = $1 and actie = 'casus.bsn_getoond'", [casusId]);
    const voor = (await getoond()).length;
    const opdrachtId = nieuwId();
    for (let keer = 0; keer < 3; keer += 1) expect(await doe('begeleider', TOON, { opdrachtId, casusId, doel: 'wmo_voorziening' })).toMatchObject({ bsn: BSN });
    expect((await getoond()).length).toBe(voor + 3);
  });

  it('is not written down under a command that wrote down another number', async () => {
    const opdrachtId = nieuwId();
    const zelfde = (bsn: string) => doe('begeleider', VAST, { opdrachtId, casusId, bsn });
    expect((await zelfde(BSN)).__typename).toBe('BsnVastgelegd');
    expect(await zelfde('123456782')).toMatchObject({ code: 'OpdrachtAnders' });
    expect((await zelfde(BSN)).__typename).toBe('BsnVastgelegd');
    expect(await toon('begeleider')).toMatchObject({ bsn: BSN });
  });

  it('is held from a corporatie by the database itself, and comes with no other answer', async () => {
    const lees = (rol: TestRol) => withClient(wereld.test.database.urls.app, async (client) => {
      await client.query('begin');
      await client.query("select set_config('app.regio', $1, true), set_config('app.lid', $2, true)", [regio.id, regio.leden[rol].ctx.lidId]);
      return (await client.query('select 1 from bsn').finally(() => client.query('rollback'))).rowCount;
    });
    expect([await lees('corporatie'), await lees('regisseur'), await lees('wmo')]).toEqual([0, 0, 1]);
    const browser = await signIn(wereld.test, regio.leden.begeleider.email);
    for (const vraag of ['query ($id: ID!) { casus(id: $id) { naam delen { gegevensgroep regels { waarde } } } }']) {
      expect(JSON.stringify(await browser.send(vraag, { id: casusId }))).not.toContain(BSN);
    }
  });

  it('cannot be moved to another casus, also by who can write in the database', async () => {
    const andere = await brengIn(wereld, regio);
    await legVast('begeleider', '123456782', andere);
    await zonderTriggers('update bsn set verzegeld = (select verzegeld from bsn where casus_id = $1) where casus_id = $2', [casusId, andere]);
    expect((await toon('begeleider', andere)).bsn).toBeUndefined();
  });
});

describe('changing the key', () => {
  it('seals every number again, forgets a key at the second change after it, and nothing is lost', async () => {
    await zonderTriggers('delete from bsn where casus_id <> $1', [casusId]);
    const casussen = [casusId, ...(await Promise.all(Array.from({ length: 3 }, () => brengIn(wereld, regio))))];
    for (const id of casussen) await legVast('begeleider', BSN, id);
    const voor = sleutels();
    expect(await wereld.test.app.get(Hersleutelen).draai()).toBe(casussen.length);
    for (const id of casussen) expect(await toon('begeleider', id)).toMatchObject({ bsn: BSN });
    const na = sleutels();
    expect(na.huidig).toBe(voor.huidig + 1);
    expect(Object.keys(na.sleutels)).toEqual([String(voor.huidig), String(na.huidig)]);
    expect(await wereld.test.app.get(Hersleutelen).draai()).toBe(casussen.length);
    expect(Object.keys(sleutels().sleutels)).toEqual([String(na.huidig), String(na.huidig + 1)]);
    for (const id of casussen) expect(await toon('begeleider', id)).toMatchObject({ bsn: BSN });
  });

  function sleutels(): { huidig: number; sleutels: Record<string, string> } {
    return JSON.parse(readFileSync(`${wereld.test.options.dataDir}/secrets/bsn-sleutels.json`, 'utf8')) as { huidig: number; sleutels: Record<string, string> };
  }
});
