import { nieuwId } from '@doorbraaktafel/shared/ids';
import { casuskamer } from '@doorbraaktafel/shared/live';
import { zetOpAgenda } from '../harness/agenda.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio, type TestRol } from '../harness/regios.js';
import { withClient } from '../harness/database.js';
import { brengIn, Browsers, planMet, richtTafelIn } from '../tafel/wereld.js';

const BERICHT = 'id casusId auteurNaam organisatieNaam tekst ingetrokken eigen alleenEigenOrganisatie acties { naam toegestaan }';

interface Bericht {
  __typename: string;
  boodschap?: string;
  veld?: string;
  id: string;
  tekst: string | null;
  auteurNaam: string;
  organisatieNaam: string;
  ingetrokken: boolean;
  eigen: boolean;
  acties: { naam: string; toegestaan: boolean }[];
}

let test: TestApp;
let regios: [TestRegio, TestRegio, TestRegio];
let browsers: Browsers;
let casusId: string;

beforeAll(async () => {
  test = await startTestApp();
  regios = await makeRegios(test);
  browsers = new Browsers(test);
  casusId = await brengIn(test, regios[0], 'corporatie', 'noodfonds');
  await zetOpAgenda(test, regios[0], casusId);
});
afterAll(() => test.stop());

const als = (rol: TestRol, regio = regios[0]) => browsers.van(regio, rol);

function plaats(client: TestClient, invoer: Record<string, unknown>): Promise<Bericht> {
  return client.field<Bericht>(
    `mutation ($invoer: BerichtPlaatsenInvoer!) { berichtPlaatsen(invoer: $invoer) { __typename ... on Weigering { boodschap veld } ... on Bericht { ${BERICHT} } } }`,
    { invoer: { opdrachtId: nieuwId(), casusId, ...invoer } },
  );
}

function trekIn(client: TestClient, berichtId: string): Promise<Bericht> {
  return client.field<Bericht>(
    `mutation ($invoer: BerichtIntrekkenInvoer!) { berichtIntrekken(invoer: $invoer) { __typename ... on Bericht { ${BERICHT} } } }`,
    { invoer: { opdrachtId: nieuwId(), berichtId } },
  );
}

async function lijst(client: TestClient, na?: string, aantal?: number): Promise<Bericht[] | undefined> {
  const vraag = `query ($casusId: ID!, $na: ID, $aantal: Int) { berichten(casusId: $casusId, na: $na, aantal: $aantal) { ${BERICHT} } }`;
  return (await client.send<{ berichten: Bericht[] }>(vraag, { casusId, na, aantal })).data?.berichten;
}

const teksten = async (rol: TestRol) => (await lijst(await als(rol)))?.map(({ tekst }) => tekst);

describe('berichtPlaatsen', () => {
  it('refuses who has no part in the discussion and who is of another regio, as if the casus did not exist', async () => {
    const onbekend = await plaats(await als('corporatie2'), { casusId: nieuwId(), tekst: 'Hallo.' });
    for (const client of [await als('corporatie2'), await als('fonds'), await als('corporatie', regios[1]), await als('regisseur', regios[2])]) {
      expect(await plaats(client, { tekst: 'Hallo.' })).toEqual(onbekend);
      expect(await lijst(client)).toBeUndefined();
    }
    expect(onbekend).toMatchObject({ __typename: 'NietGevonden', veld: 'casusId' });
  });

  it('refuses the client, an empty or over-long text, and an agendapunt of another casus', async () => {
    const client = await (await als('client')).send(`mutation ($i: BerichtPlaatsenInvoer!) { berichtPlaatsen(invoer: $i) { __typename } }`, {
      i: { opdrachtId: nieuwId(), casusId, tekst: 'Hallo.' },
    });
    expect(client.errors?.[0]?.extensions.code).toBe('NietToegestaan');
    const corporatie = await als('corporatie');
    expect(await plaats(corporatie, { tekst: '  ' })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'tekst' });
    expect(await plaats(corporatie, { tekst: 'x'.repeat(4_001) })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'tekst' });
    const tafelId = await richtTafelIn(test, regios[0]);
    const zitting = await planMet(await als('regisseur'), tafelId, [await brengIn(test, regios[0])]);
    const agendapuntId = zitting.agenda[0]?.id;
    expect(await plaats(await als('regisseur'), { tekst: 'Hallo.', agendapuntId })).toMatchObject({ __typename: 'NietGevonden', veld: 'agendapuntId' });
  });

  it('keeps one order for everybody, also when several write at once, and pages after the last seen', async () => {
    const schrijvers = [await als('corporatie'), await als('begeleider'), await als('regisseur')];
    await Promise.all(Array.from({ length: 12 }, (_, i) => plaats(schrijvers[i % 3] as TestClient, { tekst: `bericht ${i}` })));
    const alle = (await lijst(await als('corporatie'))) ?? [];
    expect(alle).toHaveLength(12);
    expect((await lijst(await als('regisseur')))?.map(({ id }) => id)).toEqual(alle.map(({ id }) => id));
    expect((await lijst(await als('begeleider'), alle[4]?.id, 3))?.map(({ id }) => id)).toEqual(alle.slice(5, 8).map(({ id }) => id));
    expect(alle.find(({ eigen }) => eigen)).toMatchObject({ organisatieNaam: 'corporatie Duinrand', acties: [{ naam: 'berichtIntrekken', toegestaan: true }] });
  });

  it('never doubles a bericht that a client sends again after a lost answer', async () => {
    const opdrachtId = nieuwId();
    const corporatie = await als('corporatie');
    const keren = await Promise.all(Array.from({ length: 4 }, () => plaats(corporatie, { opdrachtId, tekst: 'Nog een keer.' })));
    expect(keren.map(({ id }) => id)).toEqual([opdrachtId, opdrachtId, opdrachtId, opdrachtId]);
    expect((await teksten('begeleider'))?.filter((tekst) => tekst === 'Nog een keer.')).toHaveLength(1);
    expect(await plaats(corporatie, { opdrachtId, tekst: 'Iets anders.' })).toMatchObject({ __typename: 'OpdrachtAnders', veld: 'tekst' });
    expect(await plaats(await als('begeleider'), { opdrachtId, tekst: 'Nog een keer.' })).toMatchObject({ __typename: 'OpdrachtAnders' });
  });

  it('keeps what is for the own organisation from all others, even its number', async () => {
    const kamers = ['corporatie', 'gemeente', 'zorg'] as const;
    const hoofden = () => hoofdenVan(kamers.map((naam) => casuskamer(casusId, regios[0].organisaties[naam])));
    const voor = await hoofden();
    const geheim = await plaats(await als('corporatie'), { tekst: 'Alleen voor ons.', alleenEigenOrganisatie: true });
    expect(await teksten('corporatie')).toContain('Alleen voor ons.');
    for (const rol of ['regisseur', 'begeleider'] as const) {
      expect(await teksten(rol)).not.toContain('Alleen voor ons.');
      expect((await trekIn(await als(rol), geheim.id)).__typename).toBe('NietGevonden');
    }
    expect((await hoofden()).map((hoofd, i) => hoofd - (voor[i] ?? 0))).toEqual([1, 0, 0]);
  });

  async function hoofdenVan(kamers: readonly string[]): Promise<number[]> {
    return withClient(test.database.superuserUrl, async (client) => {
      const { rows } = await client.query<{ hoofd: number }>(
        'select coalesce(k.hoofd, 0)::int as hoofd from unnest($1::text[]) with ordinality as r(id, rang) left join kamer k on k.id = r.id order by r.rang',
        [kamers],
      );
      return rows.map(({ hoofd }) => hoofd);
    });
  }
});

describe('berichtIntrekken', () => {
  it('refuses another writer and a second time, and leaves a mark without the words', async () => {
    const bericht = await plaats(await als('corporatie'), { tekst: 'Dit klopt niet, sorry.' });
    expect((await trekIn(await als('begeleider'), bericht.id)).__typename).toBe('NietUwBericht');
    expect((await trekIn(await als('corporatie', regios[1]), bericht.id)).__typename).toBe('NietGevonden');
    expect(await trekIn(await als('corporatie'), bericht.id)).toMatchObject({ id: bericht.id, ingetrokken: true, tekst: null, acties: [{ toegestaan: false }] });
    expect((await trekIn(await als('corporatie'), bericht.id)).__typename).toBe('BerichtAlIngetrokken');
    const gezien = (await lijst(await als('begeleider')))?.find(({ id }) => id === bericht.id);
    expect(gezien).toMatchObject({ ingetrokken: true, tekst: null, auteurNaam: 'corporatie van Duinrand' });
  });
});

describe('reading', () => {
  it('leaves one access line per visit, and none for who was refused', async () => {
    await lijst(await als('corporatie'));
    await lijst(await als('corporatie2'));
    const regels = await withClient(test.database.superuserUrl, async (client) => {
      const { rows } = await client.query<{ lid_id: string }>(
        `select distinct lid_id from toegangsregel where casus_id = $1 and gegevensgroep = 'discussie' and actie = 'R'`,
        [casusId],
      );
      return rows.map(({ lid_id }) => lid_id);
    });
    expect(regels).toContain(regios[0].leden.corporatie.ctx.lidId);
    expect(regels).not.toContain(regios[0].leden.corporatie2.ctx.lidId);
  });
});
