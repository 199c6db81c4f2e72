import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { createApp } from '../../src/create-app.js';
import { Acties } from '../../src/modules/besluit/index.js';
import { dag } from '../harness/dagen.js';
import { signIn, TestClient } from '../harness/graphql.js';
import { withClient } from '../harness/database.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

const VELDEN = `__typename heeftMeer items { __typename id pseudoniem fase vraag niveau spoed wachtSinds wachtDagen gemeenteNaam
  deelnemers { __typename organisatieId organisatieNaam } acties { id tekst organisatieNaam voor } }`;
const kort = (veld: string) => `query Overzicht($aantal: Int! = 20, $na: ID) { ${veld}(aantal: $aantal, na: $na) { ${VELDEN} } }`;
const documenten = { kort: kort('casusoverzicht'), lang: kort('casusoverzicht: casusoverzicht') };

interface Overzicht {
  heeftMeer: boolean;
  items: { id: string; deelnemers: { organisatieNaam: string }[]; acties: { tekst: string }[] }[];
}

let wereld: Wereld;
let thuis: TestRegio;
let productie: NestExpressApplication;
let url: string;
const casussen: string[] = [];

beforeAll(async () => {
  wereld = await Wereld.maak();
  [thuis] = wereld.regios;
  productie = await createApp({ ...wereld.test.options, mode: 'productie', documenten });
  await productie.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(productie.getHttpServer().address() as AddressInfo).port}`;
  for (const genodigd of [['corporatie'], [], ['corporatie']] as const) casussen.push(await wereld.casus(thuis, ...genodigd));
  await actie(casussen[0]!, 'Bel de huurder.', dag(20));
  await actie(casussen[0]!, 'Stuur de sleutel.', dag(10));
});
afterAll(async () => {
  await productie.close();
  await wereld.test.stop();
});

function actie(casusId: string, tekst: string, voor: string): Promise<string> {
  const organisatieId = thuis.organisaties.corporatie;
  return wereld.als(thuis, 'regisseur', (tx) => wereld.test.app.get(Acties).voegToe(tx, { casusId, organisatieId, tekst, voor }));
}

async function vraag(regio: TestRegio, rol: TestRol, variables: Record<string, unknown> = {}, documentId = 'kort'): Promise<string> {
  const { cookie } = await signIn(wereld.test, regio.leden[rol].email);
  const client = new TestClient(url, cookie.replace('dt=', '__Host-dt='));
  return (await client.post({ variables, extensions: { documentId } })).text();
}

async function overzicht(regio: TestRegio, rol: TestRol, variables: Record<string, unknown> = {}): Promise<Overzicht> {
  const { data, errors } = JSON.parse(await vraag(regio, rol, variables)) as { data?: { casusoverzicht: Overzicht }; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data.casusoverzicht;
}

const ids = ({ items }: Overzicht) => items.map(({ id }) => id);
const code = (antwoord: string) => (JSON.parse(antwoord) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('refusals, the same by both ways', () => {
  it('needs a session', async () => {
    for (const documentId of ['kort', 'lang']) {
      const antwoord = await new TestClient(url).post({ extensions: { documentId } });
      expect(code(await antwoord.text())).toBe('NietAangemeld');
    }
  });

  it.each(['client', 'auditor', 'beheerder'] as const)('is not for %s', async (rol) => {
    for (const documentId of ['kort', 'lang']) expect(code(await vraag(thuis, rol, {}, documentId))).toBe('NietToegestaan');
  });

  it.each([{ aantal: 0 }, { aantal: 101 }, { na: 'geen-id' }, { aantal: 'twintig' }, { aantal: null }])('refuses %j', async (variables) => {
    for (const documentId of ['kort', 'lang']) expect(code(await vraag(thuis, 'regisseur', variables, documentId))).toBe('OngeldigeInvoer');
  });

  it('knows no place in the list of another regio', async () => {
    const vreemd = await wereld.casus(wereld.regios[1]);
    for (const na of [vreemd, nieuwId()]) expect(ids(await overzicht(thuis, 'regisseur', { na }))).toEqual([]);
  });
});

describe('the sheet of a lid', () => {
  it('shows only casussen with a ground, in the own regio', async () => {
    expect(ids(await overzicht(thuis, 'regisseur'))).toEqual(casussen);
    expect(ids(await overzicht(thuis, 'corporatie'))).toEqual([casussen[0], casussen[2]]);
    expect(ids(await overzicht(thuis, 'corporatie2'))).toEqual([]);
    expect(ids(await overzicht(wereld.regios[2], 'regisseur'))).toEqual([]);
  });

  it('names who takes part and the open acties by date', async () => {
    const [eerste] = (await overzicht(thuis, 'corporatie')).items;
    expect(eerste?.acties.map(({ tekst }) => tekst)).toEqual(['Stuur de sleutel.', 'Bel de huurder.']);
    expect(eerste?.deelnemers.map(({ organisatieNaam }) => organisatieNaam)).toContain(`corporatie ${thuis.naam}`);
  });

  it('gives each casus once over its pages', async () => {
    const een = await overzicht(thuis, 'regisseur', { aantal: 2 });
    const twee = await overzicht(thuis, 'regisseur', { aantal: 2, na: een.items[1]?.id });
    expect([een.heeftMeer, twee.heeftMeer]).toEqual([true, false]);
    expect([...ids(een), ...ids(twee)]).toEqual(casussen);
  });

  it('answers by the short way what graphql-js answers', async () => {
    for (const variables of [{}, { aantal: 1 }, { na: casussen[0] }]) {
      const [korteWeg, langeWeg] = [await vraag(thuis, 'regisseur', variables, 'kort'), await vraag(thuis, 'regisseur', variables, 'lang')];
      expect(korteWeg).not.toBe(langeWeg);
      expect(JSON.parse(korteWeg)).toEqual(JSON.parse(langeWeg));
    }
  });

  it.each(['casus', 'besluit'])('leaves one access line of group %s per casus and visit, before the answer', async (groep) => {
    const lid = thuis.leden.begeleider.ctx.lidId;
    const regels = () =>
      withClient(wereld.test.database.superuserUrl, async (client) => {
        const { rows } = await client.query(`select casus_id from toegangsregel where lid_id = $1 and gegevensgroep = $2 and actie = 'R' order by 1`, [lid, groep]);
        return rows.map((rij: { casus_id: string }) => rij.casus_id);
      });
    await overzicht(thuis, 'begeleider');
    const na = await regels();
    expect(na).toEqual(expect.arrayContaining(casussen));
    await overzicht(thuis, 'begeleider');
    expect(await regels()).toEqual(na);
  });
});
