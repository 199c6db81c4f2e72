import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Inbrengen } from '../../src/modules/casus/index.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, maakWereld, nodigUit, type Wereld } from '../casus/wereld.js';

interface Antwoord {
  __typename: string;
  code?: string;
  veld?: string;
  leden?: { id: string; naam: string; soort: string; acties: { naam: string; toegestaan: boolean }[] }[];
  ontbreekt?: { titel: string }[];
  wieMist?: string[];
  regie?: { onderwerp: string; wie: string }[];
  acties?: { naam: string; toegestaan: boolean }[];
}

const VELDEN = 'leden { id naam soort acties { naam toegestaan } } ontbreekt { titel toelichting toon label } wieMist regie { onderwerp wie sinds } acties { naam toegestaan reden }';

let wereld: Wereld;
let regio: TestRegio;
let casusId: string;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
  const clientId = await als(wereld, regio, 'begeleider', (tx) =>
    wereld.test.app.get(Inbrengen).voegClientToe(tx, {
      naam: 'Cees Client', gemeenteId: regio.organisaties.gemeente, clientLidId: regio.leden.client.ctx.lidId,
    }),
  );
  casusId = await brengIn(wereld, regio, { nieuweClient: undefined, clientId });
  await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
});
afterAll(() => wereld.stop());

describe('the network around the client', () => {
  it('reads an unknown casus, one of another regio and one without invitation as the same', async () => {
    const elders = await brengIn(wereld, wereld.regios[1]);
    for (const [rol, id] of [['corporatie', nieuwId()], ['corporatie', elders], ['corporatie2', casusId], ['corporatie', 'x']] as const) {
      const client = await signIn(wereld.test, regio.leden[rol].email);
      const antwoord = await client.send(`query ($id: ID!) { netwerk(casusId: $id) { ${VELDEN} } }`, { id });
      expect(antwoord.errors?.[0]).toMatchObject({ extensions: { code: 'NietGevonden', veld: 'casusId' } });
    }
  });

  it('refuses who has no ground to write about people, and who is not allowed in at all', async () => {
    await expect(voegToe('corporatie', { soort: 'persoon', naam: 'Tante Truus' })).resolves.toMatchObject({ code: 'GeenGrondVoorNetwerk' });
    await expect(voegToe('corporatie2', {})).resolves.toMatchObject({ code: 'NietGevonden' });
    const bestuurder = await signIn(wereld.test, regio.leden.bestuurder.email);
    const geen = await bestuurder.send(`query ($id: ID!) { netwerk(casusId: $id) { wieMist } }`, { id: casusId });
    expect(geen.errors?.[0]).toMatchObject({ extensions: { code: 'NietToegestaan' } });
  });

  it('refuses input in Dutch, at its field', async () => {
    await expect(voegToe('begeleider', { naam: ' ' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'naam' });
    await expect(voegToe('begeleider', { leefgebied: 'ruimtevaart' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'leefgebied' });
    const elders = wereld.regios[1].organisaties.corporatie;
    await expect(voegToe('begeleider', { organisatieId: elders })).resolves.toMatchObject({ code: 'NietGevonden', veld: 'organisatieId' });
  });

  it('shows the whole list to who may, and to a corporatie only who is there by profession', async () => {
    await voegToe('begeleider', { soort: 'persoon', naam: 'Tante Truus', relatie: 'tante', leefgebied: 'familie_en_vrienden' });
    const na = await voegToe('begeleider', { naam: 'Mo Maatje', bereikbaar: 'avond_en_weekend' });
    expect(na.leden?.map(({ naam }) => naam)).toEqual(['Tante Truus', 'Mo Maatje']);
    expect(na.ontbreekt?.map(({ titel }) => titel)).toEqual([
      'Niemand voor wonen', 'Niemand voor geld', 'Niemand voor daginvulling', 'Niemand voor leefomgeving',
    ]);
    expect(na.wieMist).toHaveLength(4);
    expect(na.regie?.map(({ onderwerp }) => onderwerp)).toEqual(['route', 'wonen', 'zorg', 'inkomen', 'verslaving', 'veiligheid']);
    const corporatie = await haal('corporatie');
    expect(corporatie.leden?.map(({ naam }) => naam)).toEqual(['Mo Maatje']);
    expect(corporatie.ontbreekt).toEqual([]);
    for (const [rol, toegestaan] of [['begeleider', true], ['client', true], ['regisseur', true], ['corporatie', false]] as const) {
      expect((await haal(rol)).leden?.find(({ naam }) => naam === 'Mo Maatje')?.acties).toEqual([{ naam: 'netwerklidVerwijderen', toegestaan }]);
    }
    expect((await haal('client')).leden).toHaveLength(2);
  });

  it('adds once however often it is sent, with an event, a live message and an access line', async () => {
    const invoer = { opdrachtId: nieuwId(), naam: 'Buurman Bob', soort: 'persoon', leefgebied: 'leefomgeving' };
    await voegToe('begeleider', invoer);
    const na = await voegToe('begeleider', invoer);
    expect(na.leden?.filter(({ naam }) => naam === 'Buurman Bob')).toHaveLength(1);
    const [{ aantal }] = (await achterDeSloten<{ aantal: string }>(
      wereld,
      `select count(*) as aantal from gebeurtenis g where casus_id = $1 and actie = 'netwerklid.toegevoegd'`,
      [casusId],
    )) as [{ aantal: string }];
    expect(Number(aantal)).toBe(na.leden?.length);
    const kamer = await achterDeSloten(wereld, 'select 1 from kamerbericht where kamer_id = $1', [`casus:${casusId}:${regio.organisaties.corporatie}`]);
    expect(kamer.length).toBeGreaterThanOrEqual(3);
    const groepen = await achterDeSloten<{ groep: string }>(
      wereld,
      `select distinct gegevensgroep || actie as groep from toegangsregel where casus_id = $1 and lid_id = $2 and gegevensgroep like 'netwerk%' order by 1`,
      [casusId, regio.leden.begeleider.ctx.lidId],
    );
    expect(groepen.map(({ groep }) => groep)).toEqual(['netwerkpersonenC', 'netwerkpersonenR']);
  });

  it('refuses to take out what another organisation wrote, and leaves an anonymous trace when the client does', async () => {
    const na = await voegToe('begeleider', { naam: 'Piet Professional' });
    const { id } = na.leden!.at(-1)!;
    await expect(verwijder('corporatie', id)).resolves.toMatchObject({ code: 'NietUwNetwerklid' });
    await expect(verwijder('corporatie2', id)).resolves.toMatchObject({ code: 'NietGevonden' });
    const over = await verwijder('client', id);
    expect(over.leden?.map(({ naam }) => naam)).not.toContain('Piet Professional');
    const [spoor] = await achterDeSloten<{ naam: string; weg: boolean }>(wereld, 'select naam, verwijderd_op is not null as weg from netwerklid where id = $1', [id]);
    expect(spoor).toEqual({ naam: 'verwijderd', weg: true });
    await expect(verwijder('begeleider', id)).resolves.toMatchObject({ code: 'NietGevonden' });
  });
});

async function haal(rol: TestRol): Promise<Antwoord> {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  return client.field<Antwoord>(`query ($id: ID!) { netwerk(casusId: $id) { ${VELDEN} } }`, { id: casusId });
}

function voegToe(rol: TestRol, afwijkend: object): Promise<Antwoord> {
  return handel(rol, 'netwerklidToevoegen', {
    opdrachtId: nieuwId(), casusId, soort: 'professional', naam: 'Mo Maatje', relatie: 'begeleider', leefgebied: 'ondersteuning', band: 'gewoon', ...afwijkend,
  });
}

function verwijder(rol: TestRol, netwerklidId: string): Promise<Antwoord> {
  return handel(rol, 'netwerklidVerwijderen', { opdrachtId: nieuwId(), netwerklidId });
}

async function handel(rol: TestRol, naam: string, invoer: object): Promise<Antwoord> {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  const soort = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`;
  return client.field<Antwoord>(`mutation ($invoer: ${soort}!) { ${naam}(invoer: $invoer) { __typename ... on Weigering { code veld } ... on Netwerk { ${VELDEN} } } }`, { invoer });
}
