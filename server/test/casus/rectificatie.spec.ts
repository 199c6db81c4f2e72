import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Dossier, Inbrengen } from '../../src/modules/casus/index.js';
import { withClient } from '../harness/database.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, maakWereld, nodigUit, type Wereld } from './wereld.js';

const DEEL = 'delen { gegevensgroep bronOrganisatieId regels { label waarde } rectificaties { id namens tekst reden antwoord antwoordtekst antwoordUiterlijk } acties { naam toegestaan } }';
const DOE = (naam: string, type: string) => `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { __typename ... on Casus { ${DEEL} } ... on Weigering { code veld } } }`;

interface Deel {
  gegevensgroep: string;
  bronOrganisatieId: string;
  regels: { label: string; waarde: string }[];
  rectificaties: { id: string; namens: string; tekst: string; antwoord: string | null; antwoordtekst: string | null; antwoordUiterlijk: string }[];
  acties: { naam: string; toegestaan: boolean }[];
}
type Antwoord = { __typename: string; code?: string; veld?: string; delen: Deel[] };

let wereld: Wereld;
let regio: TestRegio;
let casusId: string;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
  const clientId = await als(wereld, regio, 'begeleider', (tx) => wereld.test.app.get(Inbrengen).voegClientToe(tx, {
    naam: 'Cees Client', gemeenteId: regio.organisaties.gemeente, clientLidId: regio.leden.client.ctx.lidId,
  }));
  casusId = await brengIn(wereld, regio, { nieuweClient: undefined, clientId });
  await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
  for (const [gegevensgroep, waarde] of [['inkomen', 'Bijstand'], ['verslaving', 'Gebruikte vroeger']] as const) {
    await als(wereld, regio, 'begeleider', (tx) => wereld.test.app.get(Dossier).legVast(tx, { opdrachtId: nieuwId(), casusId, gegevensgroep, regels: [{ label: 'Wat', waarde }], functioneel: null } as never));
  }
});
afterAll(() => wereld.stop());

async function doe(rol: TestRol, naam: 'rectificatieVragen' | 'rectificatieBeantwoorden', invoer: object, waar = regio): Promise<Antwoord> {
  const type = naam === 'rectificatieVragen' ? 'RectificatieVragenInvoer' : 'RectificatieBeantwoordenInvoer';
  const { data, errors } = await (await signIn(wereld.test, waar.leden[rol].email)).send<Record<string, Antwoord>>(DOE(naam, type), { invoer: { opdrachtId: nieuwId(), ...invoer } });
  return data?.[naam] ?? { __typename: 'fout', code: errors?.[0]?.extensions.code, delen: [] };
}

const vraag = (rol: TestRol, gegevensgroep: string, waar = regio) =>
  doe(rol, 'rectificatieVragen', { casusId, gegevensgroep, bronOrganisatieId: regio.organisaties.zorg, tekst: 'Ik werk sinds mei.', reden: 'Dat is veranderd.' }, waar);
const deelVan = ({ delen }: Antwoord, groep: string) => delen.find(({ gegevensgroep }) => gegevensgroep === groep);

describe('rectification by supplement', () => {
  it('is refused for a text that one may not read, that is not there, or that is of another regio', async () => {
    for (const [rol, groep, waar] of [['corporatie', 'verslaving', regio], ['client', 'diagnose', regio], ['corporatie2', 'inkomen', regio], ['client', 'inkomen', wereld.regios[1]]] as const) {
      expect([rol, groep, (await vraag(rol, groep, waar)).code]).toEqual([rol, groep, 'NietGevonden']);
    }
    expect((await vraag('beheerder', 'inkomen')).code).toBe('NietToegestaan');
    expect(await achterDeSloten(wereld, 'select 1 from rectificatie', [])).toEqual([]);
  });

  it('stands beside the text, which stays as it was; the source adds once', async () => {
    const gevraagd = deelVan(await vraag('client', 'inkomen'), 'inkomen');
    expect(gevraagd).toMatchObject({ regels: [{ label: 'Wat', waarde: 'Bijstand' }], rectificaties: [{ namens: 'client', tekst: 'Ik werk sinds mei.', antwoord: null, antwoordUiterlijk: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }] });
    expect((await vraag('client', 'inkomen')).code).toBe('RectificatieLoopt');
    const rectificatieId = gevraagd?.rectificaties[0]?.id;
    for (const rol of ['corporatie', 'regisseur'] as const) {
      expect([rol, (await doe(rol, 'rectificatieBeantwoorden', { rectificatieId, aanvullen: true, tekst: 'Ja.' })).code]).toEqual([rol, 'AlleenDeBron']);
    }
    expect((await doe('client', 'rectificatieBeantwoorden', { rectificatieId, aanvullen: true, tekst: 'Ja.' })).code).toBe('NietToegestaan');
    const beantwoord = deelVan(await doe('begeleider', 'rectificatieBeantwoorden', { rectificatieId, aanvullen: true, tekst: 'Werkt sinds mei bij de bakker.' }), 'inkomen');
    expect(beantwoord).toMatchObject({ regels: [{ waarde: 'Bijstand' }], rectificaties: [{ antwoord: 'aangevuld', antwoordtekst: 'Werkt sinds mei bij de bakker.' }] });
    expect((await doe('begeleider', 'rectificatieBeantwoorden', { rectificatieId, aanvullen: false, tekst: 'Toch niet.' })).code).toBe('AlBeantwoord');
    const corporatie = await lees('corporatie');
    expect(deelVan(corporatie, 'inkomen')?.rectificaties[0]).toMatchObject({ antwoord: 'aangevuld', tekst: 'Ik werk sinds mei.' });
  });

  it('keeps the words of who asked when the source refuses, with its reason, for exactly who may read the text', async () => {
    const rectificatieId = deelVan(await vraag('client', 'verslaving'), 'verslaving')?.rectificaties[0]?.id;
    await doe('begeleider', 'rectificatieBeantwoorden', { rectificatieId, aanvullen: false, tekst: 'De arts schreef het zo.' });
    expect(deelVan(await lees('client'), 'verslaving')?.rectificaties[0]).toMatchObject({ antwoord: 'geweigerd', tekst: 'Ik werk sinds mei.', antwoordtekst: 'De arts schreef het zo.' });
    expect(JSON.stringify(await lees('corporatie'))).not.toContain('De arts schreef het zo.');
    const acties = deelVan(await lees('client'), 'verslaving')?.acties.map(({ naam, toegestaan }) => [naam, toegestaan]);
    expect(acties).toEqual([['rectificatieVragen', true], ['rectificatieBeantwoorden', false]]);
  });

  it('is sealed by the database: no other source, no second answer, no change of the question', async () => {
    const rectificatieId = deelVan(await vraag('regisseur', 'inkomen'), 'inkomen')?.rectificaties.at(-1)?.id;
    const alsCorporatie = (sql: string) => withClient(wereld.test.database.urls.app, async (client) => {
      await client.query('begin');
      await client.query("select set_config('app.regio', $1, true), set_config('app.lid', $2, true)", [regio.id, regio.leden.corporatie.ctx.lidId]);
      return client.query(sql, [rectificatieId]).finally(() => client.query('rollback'));
    });
    const antwoord = `update rectificatie set antwoord = 'aangevuld', antwoordtekst = 'x', beantwoord_op = now(), beantwoord_door = '${regio.leden.corporatie.ctx.lidId}' where id = $1`;
    await expect(alsCorporatie(antwoord)).rejects.toMatchObject({ code: 'DT186' });
    await expect(alsCorporatie("update rectificatie set tekst = 'anders' where id = $1")).rejects.toMatchObject({ code: '42501' });
    await doe('begeleider', 'rectificatieBeantwoorden', { rectificatieId, aanvullen: true, tekst: 'Ja.' });
    await expect(withClient(wereld.test.database.superuserUrl, (client) => client.query("update rectificatie set antwoordtekst = 'anders' where id = $1", [rectificatieId]))).rejects.toMatchObject({ code: 'DT002' });
  });

  it('waits with its last day on the first page of who answers, and of nobody else', async () => {
    const wachtend = async (rol: TestRol) => (await signIn(wereld.test, regio.leden[rol].email)).send<{ mijnRectificaties: { aantal: number; antwoordUiterlijk: string }[] }>('{ mijnRectificaties { casusId pseudoniem aantal antwoordUiterlijk } }');
    const bij = async (rol: TestRol) => (await wachtend(rol)).data?.mijnRectificaties;
    expect((await wachtend('client')).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect(await bij('begeleider')).toEqual([]);
    const rectificatie = deelVan(await vraag('client', 'inkomen'), 'inkomen')!.rectificaties.at(-1)!;
    expect(await bij('begeleider')).toEqual([{ casusId, pseudoniem: expect.any(String), aantal: 1, antwoordUiterlijk: rectificatie.antwoordUiterlijk }]);
    for (const rol of ['corporatie', 'begeleider2', 'regisseur'] as const) expect([rol, await bij(rol)]).toEqual([rol, []]);
    await doe('begeleider', 'rectificatieBeantwoorden', { rectificatieId: rectificatie.id, aanvullen: false, tekst: 'Dat staat er al.' });
    expect(await bij('begeleider')).toEqual([]);
  });
});

async function lees(rol: TestRol): Promise<Antwoord> {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  return client.field<Antwoord>(`query ($id: ID!) { casus(id: $id) { __typename ${DEEL} } }`, { id: casusId });
}
