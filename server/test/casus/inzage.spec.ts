import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Inbrengen } from '../../src/modules/casus/index.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, lees, maakWereld, nodigUit, type Wereld } from './wereld.js';

interface Gekeken {
  organisatieNaam: string;
  rol: string;
  gegevensgroep: string;
  dag: string;
}

let wereld: Wereld;
let regio: TestRegio;
let eigen: string;
let andere: string;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
  const clientId = await als(wereld, regio, 'begeleider', (tx) =>
    wereld.test.app.get(Inbrengen).voegClientToe(tx, {
      naam: 'Cees Client', gemeenteId: regio.organisaties.gemeente, clientLidId: regio.leden.client.ctx.lidId,
    }),
  );
  eigen = await brengIn(wereld, regio, { nieuweClient: undefined, clientId });
  andere = await brengIn(wereld, regio);
  for (const casusId of [eigen, andere]) await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
});
afterAll(() => wereld.stop());

describe('who looked, for the client', () => {
  it('reads an unknown casus, one of another client and one of another regio as the same', async () => {
    const elders = await brengIn(wereld, wereld.regios[1]);
    for (const id of [nieuwId(), andere, elders, 'x']) {
      expect((await vraag('client', id)).errors?.[0]).toMatchObject({ extensions: { code: 'NietGevonden', veld: 'casusId' } });
    }
  });

  it.each(['regisseur', 'corporatie', 'begeleider', 'beheerder'] as const)('is refused to %s', async (rol) => {
    expect((await vraag(rol, eigen)).errors?.[0]).toMatchObject({ extensions: { code: 'NietToegestaan' } });
  });

  it('answers nothing to another lid, even straight at the database', async () => {
    await kijk('corporatie', eigen);
    const sql = 'select * from wie_heeft_gekeken($1, 200)';
    for (const rol of ['regisseur', 'corporatie'] as const) {
      await expect(lees(wereld, regio, rol, (tx) => tx.sql(sql, [eigen]))).resolves.toEqual([]);
    }
    await expect(lees(wereld, regio, 'client', (tx) => tx.sql(sql, [andere]))).resolves.toEqual([]);
  });

  it('names organisation, role, data group and day once, without a name of somebody and without the client', async () => {
    await kijk('corporatie', eigen);
    await kijk('corporatie', eigen);
    await kijk('client', eigen);
    const { data } = await vraag('client', eigen);
    const gekeken = data?.wieHeeftGekeken ?? [];
    const [{ naam }] = (await achterDeSloten<{ naam: string }>(wereld, 'select naam from organisatie where id = $1', [regio.organisaties.corporatie])) as [{ naam: string }];
    const [{ vandaag }] = (await achterDeSloten<{ vandaag: string }>(wereld, `select (now() at time zone 'Europe/Amsterdam')::date::text as vandaag`, [])) as [{ vandaag: string }];
    expect(gekeken.filter(({ organisatieNaam, gegevensgroep }) => organisatieNaam === naam && gegevensgroep === 'casus')).toEqual([
      expect.objectContaining({ rol: 'woningcorporatie', dag: vandaag }),
    ]);
    expect(gekeken.map(({ rol }) => rol)).not.toContain('client');
  });
});

async function vraag(rol: TestRol, casusId: string) {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  return client.send<{ wieHeeftGekeken: Gekeken[] }>('query ($id: ID!) { wieHeeftGekeken(casusId: $id) { organisatieNaam rol gegevensgroep dag } }', { id: casusId });
}

async function kijk(rol: TestRol, casusId: string): Promise<void> {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  await client.send('query ($id: ID!) { casus(id: $id) { id } }', { id: casusId });
}
