import { nieuwId } from '@doorbraaktafel/shared/ids';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import { signIn, type TestClient } from '../harness/graphql.js';
import { makeRegios, type TestLid, type TestRegio } from '../harness/regios.js';
import { voegLidToe } from '../monitor/westfriesland.js';

interface Antwoord {
  __typename: string;
  aanmeldingId?: string;
  woningtoewijzingId?: string;
  veld?: string;
}

const REST = '__typename ... on Weigering { code boodschap veld }';
const REGISTREER = `mutation ($opdrachtId: ID!, $invoer: AanmeldingInvoer!) {
  aanmeldingRegistreren(opdrachtId: $opdrachtId, invoer: $invoer) { ... on AanmeldingGeregistreerd { aanmeldingId } ${REST} } }`;
const BEHANDEL = `mutation ($opdrachtId: ID!, $invoer: AanmeldingStapInvoer!) {
  aanmeldingBehandelen(opdrachtId: $opdrachtId, invoer: $invoer) { ... on AanmeldingGeregistreerd { aanmeldingId } ${REST} } }`;
const TREK_IN = `mutation ($opdrachtId: ID!, $invoer: AanmeldingIntrekkenInvoer!) {
  aanmeldingIntrekken(opdrachtId: $opdrachtId, invoer: $invoer) { ... on AanmeldingGeregistreerd { aanmeldingId } ${REST} } }`;
const WIJS_TOE = `mutation ($opdrachtId: ID!, $invoer: WoningtoewijzingInvoer!) {
  woningToewijzen(opdrachtId: $opdrachtId, invoer: $invoer) { ... on WoningToegewezen { woningtoewijzingId } ${REST} } }`;
const LIJST = 'query { aanmeldingen { id pseudoniem fase eindreden gebeurdOp geregistreerdOp } }';

let test: TestApp;
let regios: [TestRegio, TestRegio, TestRegio];
let coordinator: TestLid;
let coordinatie: TestClient;
let toetser: TestClient;
let begeleider: TestClient;
let teller = 0;

beforeAll(async () => {
  test = await startTestApp();
  regios = await makeRegios(test);
  const { gemeente } = regios[0].organisaties;
  coordinator = await voegLidToe(test, regios[0], 'uitstroomcoordinator', gemeente);
  const bct = await voegLidToe(test, regios[0], 'bct_toetser', gemeente);
  [coordinatie, toetser, begeleider] = [
    await signIn(test, coordinator.email),
    await signIn(test, bct.email),
    await signIn(test, regios[0].leden.begeleider.email),
  ];
}, 60_000);
afterAll(() => test.stop());

const doe = (wie: TestClient, mutatie: string, invoer: object, opdrachtId = nieuwId()) =>
  wie.field<Antwoord>(mutatie, { opdrachtId, invoer });

const nieuw = (anders: object = {}) => ({
  zorgaanbiederId: regios[0].organisaties.zorg,
  pseudoniem: `Speenkruid ${(teller += 1)}`,
  gebeurdOp: '2024-11-04',
  perspectiefplanGetekend: true,
  toestemmingGetekend: true,
  ...anders,
});

async function aangemeld(): Promise<string> {
  const { aanmeldingId } = await doe(begeleider, REGISTREER, nieuw());
  if (!aanmeldingId) throw new Error('niet aangemeld');
  return aanmeldingId;
}

async function metContract(): Promise<string> {
  const aanmeldingId = await aangemeld();
  const zet = (wie: TestClient, stap: string) => doe(wie, BEHANDEL, { aanmeldingId, stap, op: '2024-11-20' });
  expect((await zet(toetser, 'goedkeuren')).__typename).toBe('AanmeldingGeregistreerd');
  for (const stap of ['toelaten', 'uitzetten', 'aanbieden', 'accepteren', 'contractOpmaken']) {
    expect([stap, (await zet(coordinatie, stap)).__typename]).toEqual([stap, 'AanmeldingGeregistreerd']);
  }
  return aanmeldingId;
}

const woning = (aanmeldingId: string, anders: object = {}) => ({
  aanmeldingId,
  corporatieId: regios[0].organisaties.corporatie,
  gemeenteId: regios[0].organisaties.gemeente,
  opgeleverdOp: '2024-12-19',
  ...anders,
});

describe('aanmeldingRegistreren', () => {
  it.each([
    ['without a signed plan', { perspectiefplanGetekend: false }, 'HandtekeningOntbreekt', 'perspectiefplanGetekend'],
    ['without consent', { toestemmingGetekend: false }, 'HandtekeningOntbreekt', 'toestemmingGetekend'],
    ['on a day to come', { gebeurdOp: '2999-01-01' }, 'DagNietMogelijk', 'gebeurdOp'],
    ['on a day that does not exist', { gebeurdOp: '2024-02-31' }, 'DagNietMogelijk', 'gebeurdOp'],
    ['on no day', { gebeurdOp: 'gisteren' }, 'OngeldigeInvoer', 'gebeurdOp'],
    ['with an over-long pseudonym', { pseudoniem: 'x'.repeat(61) }, 'OngeldigeInvoer', 'pseudoniem'],
    ['for an unknown provider', { zorgaanbiederId: nieuwId() }, 'NietGevonden', 'zorgaanbiederId'],
  ])('refuses one %s', async (_, anders, code, veld) => {
    expect(await doe(begeleider, REGISTREER, nieuw(anders))).toMatchObject({ __typename: code, veld });
  });

  it('refuses another provider, and one of another regio, in the same words', async () => {
    const ander = await doe(begeleider, REGISTREER, nieuw({ zorgaanbiederId: regios[0].organisaties.zorg2 }));
    const elders = await doe(begeleider, REGISTREER, nieuw({ zorgaanbiederId: regios[1].organisaties.zorg }));
    expect(ander).toEqual(elders);
    expect(ander.__typename).toBe('NietGevonden');
    expect(await doe(coordinatie, REGISTREER, nieuw({ zorgaanbiederId: regios[1].organisaties.zorg }))).toEqual(elders);
  });

  it('refuses a corporatie', async () => {
    const corporatie = await signIn(test, regios[0].leden.corporatie.email);
    const antwoord = await corporatie.send(REGISTREER, { opdrachtId: nieuwId(), invoer: nieuw() });
    expect(antwoord.errors?.[0]?.extensions.code).toBe('NietToegestaan');
  });

  it('refuses a pseudonym twice', async () => {
    const invoer = nieuw();
    await doe(begeleider, REGISTREER, invoer);
    expect((await doe(begeleider, REGISTREER, invoer)).__typename).toBe('PseudoniemBestaatAl');
  });

  it('answers a retry with the first answer, and keeps both days', async () => {
    const [invoer, opdrachtId] = [nieuw(), nieuwId()];
    const eerste = await doe(begeleider, REGISTREER, invoer, opdrachtId);
    expect(await doe(begeleider, REGISTREER, invoer, opdrachtId)).toEqual(eerste);
    const lijst = await begeleider.field<{ id: string; gebeurdOp: string; geregistreerdOp: string; fase: string }[]>(LIJST);
    const eigen = lijst.filter((a) => a.id === eerste.aanmeldingId);
    expect(eigen).toHaveLength(1);
    expect(eigen[0]).toMatchObject({ gebeurdOp: '2024-11-04', fase: 'toets1' });
    expect(eigen[0]!.geregistreerdOp > '2024-11-04').toBe(true);
  });

  it('is seen by the own provider and the coordination, and by nobody else', async () => {
    const id = await aangemeld();
    const ziet = async (email: string) => (await (await signIn(test, email)).send<{ aanmeldingen: { id: string }[] }>(LIJST)).data?.aanmeldingen.some((a) => a.id === id) ?? false;
    const { begeleider: eigen, begeleider2, corporatie, wmo, client, regisseur } = regios[0].leden;
    const wie = [eigen, coordinator, regisseur, begeleider2, corporatie, wmo, client, regios[1].leden.begeleider, regios[2].leden.regisseur];
    const uitkomsten = [];
    for (const lid of wie) uitkomsten.push(await ziet(lid.email));
    expect(uitkomsten).toEqual([true, true, true, false, false, false, false, false, false]);
  });
});

describe('aanmeldingBehandelen and aanmeldingIntrekken', () => {
  it('refuse a step that the phase does not have', async () => {
    expect((await doe(coordinatie, BEHANDEL, { aanmeldingId: await aangemeld(), stap: 'accepteren', op: '2024-11-20' })).__typename).toBe('StapNietMogelijk');
  });

  it('refuse both tests by one person', async () => {
    const aanmeldingId = await aangemeld();
    await doe(coordinatie, BEHANDEL, { aanmeldingId, stap: 'goedkeuren', op: '2024-11-20' });
    expect((await doe(coordinatie, BEHANDEL, { aanmeldingId, stap: 'toelaten', op: '2024-11-21' })).__typename).toBe('TweedePersoonVereist');
  });

  it('refuse an end without a reason, or with the reason that is for published rows only', async () => {
    const aanmeldingId = await aangemeld();
    expect((await doe(toetser, BEHANDEL, { aanmeldingId, stap: 'afwijzen', op: '2024-11-20' })).__typename).toBe('RedenVereist');
    expect((await doe(begeleider, TREK_IN, { aanmeldingId, op: '2024-11-20', reden: 'bron_zwijgt' })).__typename).toBe('RedenVereist');
  });

  it('refuse a day before the previous step', async () => {
    expect((await doe(begeleider, TREK_IN, { aanmeldingId: await aangemeld(), op: '2024-11-03', reden: 'client_trekt_in' })).__typename).toBe('DagNietMogelijk');
  });

  it('refuse who may not see it as if it did not exist', async () => {
    const aanmeldingId = await aangemeld();
    const invoer = { aanmeldingId, op: '2024-11-20', reden: 'client_trekt_in' };
    const ander = await signIn(test, regios[0].leden.begeleider2.email);
    const elders = await signIn(test, regios[1].leden.begeleider.email);
    expect((await doe(ander, TREK_IN, invoer)).__typename).toBe('NietGevonden');
    expect((await doe(elders, TREK_IN, invoer)).__typename).toBe('NietGevonden');
  });

  it('end with a reason', async () => {
    const aanmeldingId = await aangemeld();
    await doe(begeleider, TREK_IN, { aanmeldingId, op: '2024-11-20', reden: 'zelf_woning_gevonden' });
    const lijst = await begeleider.field<{ id: string }[]>(LIJST);
    expect(lijst.find((a) => a.id === aanmeldingId)).toMatchObject({ fase: 'ingetrokken', eindreden: 'zelf_woning_gevonden' });
  });
});

describe('woningToewijzen', () => {
  it('refuses before the contract', async () => {
    expect((await doe(coordinatie, WIJS_TOE, woning(await aangemeld()))).__typename).toBe('StapNietMogelijk');
  });

  it('refuses a delivery before the aanmelding, one to come, and organisations of the wrong kind', async () => {
    const id = await metContract();
    expect((await doe(coordinatie, WIJS_TOE, woning(id, { opgeleverdOp: '2024-11-03' }))).__typename).toBe('DagNietMogelijk');
    expect((await doe(coordinatie, WIJS_TOE, woning(id, { opgeleverdOp: '2999-01-01' }))).__typename).toBe('DagNietMogelijk');
    expect(await doe(coordinatie, WIJS_TOE, woning(id, { corporatieId: regios[0].organisaties.gemeente }))).toMatchObject({ __typename: 'NietGevonden', veld: 'corporatieId' });
    expect(await doe(coordinatie, WIJS_TOE, woning(id, { gemeenteId: regios[2].organisaties.gemeente }))).toMatchObject({ __typename: 'NietGevonden', veld: 'gemeenteId' });
  });

  it('refuses a provider', async () => {
    const antwoord = await begeleider.send(WIJS_TOE, { opdrachtId: nieuwId(), invoer: woning(await aangemeld()) });
    expect(antwoord.errors?.[0]?.extensions.code).toBe('NietToegestaan');
  });

  it('keeps the day of the key and the day of writing down apart, with an event on the day of the key', async () => {
    const { woningtoewijzingId } = await doe(coordinatie, WIJS_TOE, woning(await metContract()));
    const lijst = await coordinatie.field<{ id: string; opgeleverdOp: string; geregistreerdOp: string }[]>(
      'query { woningtoewijzingen { id opgeleverdOp geregistreerdOp } }',
    );
    const gevonden = lijst.find((w) => w.id === woningtoewijzingId);
    expect(gevonden?.opgeleverdOp).toBe('2024-12-19');
    expect(gevonden!.geregistreerdOp > '2024-12-19').toBe(true);
    const events = await withClient(test.database.superuserUrl, (client) =>
      client.query('select actie, gebeurd_op::date::text as dag, actor_lid_id from gebeurtenis where onderwerp_id = $1', [woningtoewijzingId]),
    );
    expect(events.rows).toEqual([{ actie: 'woningtoewijzing.geregistreerd', dag: '2024-12-19', actor_lid_id: coordinator.ctx.lidId }]);
  });

  it('shows a corporatie only its own homes', async () => {
    await doe(coordinatie, WIJS_TOE, woning(await metContract()));
    const vraag = 'query { woningtoewijzingen { corporatieId } }';
    const eigen = await (await signIn(test, regios[0].leden.corporatie.email)).field<object[]>(vraag);
    const ander = await (await signIn(test, regios[0].leden.corporatie2.email)).field<object[]>(vraag);
    expect([eigen.length > 0, ander.length]).toEqual([true, 0]);
  });
});
