import { nieuwId } from '@doorbraaktafel/shared/ids';
import { signIn, TestClient } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, brengIn, inbrengInvoer, maakWereld, nodigUit, type Wereld } from './wereld.js';

interface Antwoord {
  __typename: string;
  code?: string;
  veld?: string | null;
  boodschap?: string;
  id?: string;
  pseudoniem?: string;
  naam?: string | null;
  niveau?: number;
  vragen?: { id: string; feitSoort: string; vraag: string; aanNaam: string; voorMij: boolean }[];
  acties?: { naam: string; toegestaan: boolean; reden: string | null }[];
  stand?: { naam: string; tekst: string; toon: string }[];
  deelnemers?: { organisatie: { naam: string }; leden: string[] }[];
}

const VELDEN = `__typename ... on Weigering { code boodschap veld } ... on Casus { id pseudoniem naam niveau
  vragen { id feitSoort vraag aanNaam voorMij } acties { naam toegestaan reden } stand { naam tekst toon } deelnemers { organisatie { naam } leden } }`;

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
});
afterAll(() => wereld.stop());

describe('casus over the API', () => {
  it('reads an unknown id, no id at all, a casus of another regio and one without invitation as exactly the same', async () => {
    const [, ander] = wereld.regios;
    const elders = await brengIn(wereld, ander);
    const hier = await brengIn(wereld, regio);
    const client = await aangemeld('corporatie');
    const antwoorden = await Promise.all(
      [nieuwId(), 'geen-id', elders, hier].map((id) => client.send('query ($id: ID!) { casus(id: $id) { id } }', { id })),
    );
    const [eerste] = antwoorden.map(zonderTrace);
    expect(eerste).toContain('NietGevonden');
    expect(antwoorden.map(zonderTrace)).toEqual(antwoorden.map(() => eerste));
  });

  it('refuses without a session, and for who stands outside every casus', async () => {
    const zonder = await new TestClient(wereld.test.url).send('{ casussen { heeftMeer } }');
    expect(zonder.errors?.[0]).toMatchObject({ extensions: { code: 'NietAangemeld' } });
    for (const rol of ['auditor', 'beheerder'] as const) {
      const answer = await (await aangemeld(rol)).send('{ casussen { heeftMeer } }');
      expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'NietToegestaan' } });
    }
  });

  it('refuses input in Dutch, at its field', async () => {
    const begeleider = await aangemeld('begeleider');
    const doe = (afwijkend: object) => handel(begeleider, 'casusInbrengen', { ...inbrengInvoer(regio), ...afwijkend });
    await expect(doe({ vraag: '   ' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'vraag', boodschap: 'Schrijf in één zin wat er moet gebeuren.' });
    await expect(doe({ vraag: 'x'.repeat(501) })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'vraag' });
    await expect(doe({ blokkade: 'pech' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'blokkade' });
    await expect(doe({ nieuweClient: null })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'clientId' });
  });

  it('brings in a casus with four things, once however often it is sent', async () => {
    const begeleider = await aangemeld('begeleider');
    const invoer = inbrengInvoer(regio);
    const eerste = await handel(begeleider, 'casusInbrengen', invoer);
    expect(eerste).toMatchObject({ __typename: 'Casus', naam: 'Vera Voorbeeld' });
    expect(eerste.pseudoniem).not.toContain('Vera');
    await expect(handel(begeleider, 'casusInbrengen', invoer)).resolves.toMatchObject({ id: eerste.id });
    await expect(handel(begeleider, 'casusInbrengen', { ...invoer, blokkade: 'iets_anders' })).resolves.toMatchObject({ code: 'OpdrachtAnders', veld: 'blokkade' });
    const casussen = await achterDeSloten(wereld, 'select id from casus where regio_id = $1 and id = $2', [regio.id, eerste.id]);
    expect(casussen).toHaveLength(1);
  });

  it('asks one question to one person per missing fact; only that person answers, once', async () => {
    const begeleider = await aangemeld('begeleider');
    const casus = await handel(begeleider, 'casusInbrengen', inbrengInvoer(regio));
    expect(casus.vragen?.map(({ feitSoort, voorMij }) => [feitSoort, voorMij])).toEqual([
      ['verblijf', true], ['toegelaten', true], ['inkomen', true],
    ]);
    const [verblijf] = casus.vragen!;
    const invoer = { opdrachtId: nieuwId(), vraagId: verblijf!.id, gebeurdOp: '2026-01-05', waarde: 'mo' };
    const ander = await handel(await aangemeld('regisseur'), 'casusvraagBeantwoorden', { ...invoer, opdrachtId: nieuwId() });
    expect(ander).toMatchObject({ code: 'NietUwVraag' });
    const elders = await handel(await aangemeld('begeleider', wereld.regios[1]), 'casusvraagBeantwoorden', { ...invoer, opdrachtId: nieuwId() });
    expect(elders).toMatchObject({ code: 'NietGevonden' });
    const na = await handel(begeleider, 'casusvraagBeantwoorden', invoer);
    expect(na.vragen?.map(({ feitSoort }) => feitSoort)).toEqual(['toegelaten', 'inkomen']);
    await expect(handel(begeleider, 'casusvraagBeantwoorden', { ...invoer, opdrachtId: nieuwId() })).resolves.toMatchObject({ code: 'VraagAlBeantwoord' });
  });

  it('refuses a fact of a day to come', async () => {
    const casusId = await brengIn(wereld, regio);
    const invoer = { opdrachtId: nieuwId(), casusId, soort: 'verblijf', gebeurdOp: '2126-01-01', waarde: 'mo' };
    await expect(handel(await aangemeld('begeleider'), 'casusfeitVastleggen', invoer)).resolves.toMatchObject({ code: 'DatumNietMogelijk', veld: 'gebeurdOp' });
  });

  it('says per act whether it is possible and why not', async () => {
    const casusId = await brengIn(wereld, regio);
    const acties = async (rol: TestRol) => {
      const casus = await (await aangemeld(rol)).field<Antwoord>('query ($id: ID!) { casus(id: $id) { acties { naam toegestaan reden } } }', { id: casusId });
      return Object.fromEntries(casus.acties!.map(({ naam, toegestaan }) => [naam, toegestaan]));
    };
    await expect(acties('regisseur')).resolves.toMatchObject({ organisatieUitnodigen: true, casusAanhouden: true, casusOpschalen: true });
    await expect(acties('begeleider')).resolves.toMatchObject({ organisatieUitnodigen: false, casusAanhouden: false, casusfeitVastleggen: true });
  });

  it('pages through casussen, longest waiting first, without one twice or left out', async () => {
    const [, , eigen] = wereld.regios;
    const ids = new Set<string>();
    for (let nummer = 0; nummer < 5; nummer += 1) ids.add(await brengIn(wereld, eigen));
    const client = await aangemeld('regisseur', eigen);
    const gezien: string[] = [];
    for (let na: string | null = null, meer = true; meer; ) {
      const pagina: { items: { id: string; aanZet: string }[]; heeftMeer: boolean } = await client.field(
        'query ($na: ID) { casussen(na: $na, aantal: 2) { items { id aanZet } heeftMeer } }',
        { na },
      );
      gezien.push(...pagina.items.map(({ id }) => id));
      na = gezien.at(-1) ?? null;
      meer = pagina.heeftMeer;
    }
    expect(gezien).toEqual([...ids]);
  });

  it('shows the caseload of the own organisation only, and never to the client', async () => {
    const [, ander] = wereld.regios;
    await brengIn(wereld, ander);
    const caseload = '{ caseload { naam heeftOpenCasus gemeenteNaam } }';
    await expect((await aangemeld('begeleider', ander)).field(caseload)).resolves.toEqual(
      expect.arrayContaining([{ naam: 'Vera Voorbeeld', heeftOpenCasus: true, gemeenteNaam: `gemeente ${ander.naam}` }]),
    );
    await expect((await aangemeld('begeleider2', ander)).field(caseload)).resolves.toEqual([]);
    const client = await (await aangemeld('client', ander)).send(caseload);
    expect(client.errors?.[0]).toMatchObject({ extensions: { code: 'NietToegestaan' } });
  });

  it('invites and escalates through the chair', async () => {
    const casusId = await brengIn(wereld, regio);
    const chair = await aangemeld('regisseur');
    const uit = await handel(chair, 'organisatieUitnodigen', {
      opdrachtId: nieuwId(), casusId, organisatieId: regio.organisaties.corporatie, reden: 'Heeft misschien een woning.', doel: 'woning_vinden',
    });
    expect(uit.deelnemers?.map(({ leden }) => leden)).toEqual([['begeleider van Duinrand'], ['corporatie van Duinrand']]);
    await expect(handel(chair, 'casusOpschalen', { opdrachtId: nieuwId(), casusId, zonderPoging: 'Er was haast.', reden: 'Er is een uitzondering nodig.' })).resolves.toMatchObject({ niveau: 2 });
    await expect(handel(chair, 'casusOpschalen', { opdrachtId: nieuwId(), casusId, reden: 'Nog eens.', zonderPoging: 'Er was haast.', versie: 1 })).resolves.toMatchObject({ code: 'AlGewijzigd' });
    await nodigUit(wereld, regio, casusId, regio.organisaties.gemeente);
  });
});

function aangemeld(rol: TestRol, waar = regio): Promise<TestClient> {
  return signIn(wereld.test, waar.leden[rol].email);
}

function handel(client: TestClient, naam: string, invoer: object): Promise<Antwoord> {
  const soort = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`;
  return client.field<Antwoord>(`mutation ($invoer: ${soort}!) { ${naam}(invoer: $invoer) { ${VELDEN} } }`, { invoer });
}

function zonderTrace(answer: object): string {
  return JSON.stringify(answer).replace(/"traceId":"[^"]*"/, '');
}
