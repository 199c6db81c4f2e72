import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Acties } from '../../src/modules/besluit/index.js';
import { dag } from '../harness/dagen.js';
import { signIn, type TestClient } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { MOTIVERING, Wereld } from './wereld.js';

interface Antwoord {
  __typename: string;
  code?: string;
  veld?: string | null;
  volgendeStap?: string;
  voorstel?: { id: string; rondes: { id: string; standpunten: { organisatieNaam: string; eigen: boolean; magGeven: boolean }[] }[] } | null;
  besluiten?: Besluit[];
  mogelijk?: { naam: string; toegestaan: boolean; reden: string | null }[];
}

interface Besluit {
  id: string;
  nummer: number;
  uitgaveId: string | null;
  genomenDoorNaam: string;
}

const STAND = `__typename ... on Weigering { code boodschap veld } ... on Besluitstand { volgendeStap
  voorstel { id rondes { id uitkomst standpunten { organisatieNaam eigen magGeven } } }
  besluiten { id nummer wijze uitgaveId genomenDoorNaam } mogelijk { naam toegestaan reden } }`;
const SPOOR = `id nummer casusId pseudoniem soort wijze tekst bedragInCent genomenDoorNaam uitgaveId
  gronden { soort tekst }
  mandaten { organisatieNaam houderNaam maxBedragInCent document } standpunten { organisatieNaam standpunt gegevenDoorNaam } acties { tekst lidNaam resultaat reden }`;

let wereld: Wereld;
let regio: TestRegio;
const browsers = new Map<TestRol, Promise<TestClient>>();

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

function als(rol: TestRol): Promise<TestClient> {
  const client = browsers.get(rol) ?? signIn(wereld.test, regio.leden[rol].email);
  browsers.set(rol, client);
  return client;
}

async function doe(rol: TestRol, naam: string, invoer: Record<string, unknown>): Promise<Antwoord> {
  const type = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`;
  const query = `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { ${STAND} } }`;
  return (await als(rol)).field<Antwoord>(query, { invoer: { opdrachtId: nieuwId(), ...invoer } });
}

const voorstelInvoer = (casusId: string, anders: object = {}) => ({
  casusId, soort: 'toewijzing', domein: 'wonen', tekst: 'Wijs een woning toe.', uitvoerderId: regio.organisaties.corporatie, uitvoerenVoor: dag(30), ...anders,
});

describe('over the API', () => {
  it('reads unknown, no id and without access alike', async () => {
    const zonder = await wereld.casus(regio);
    const client = await als('corporatie');
    for (const casusId of [nieuwId(), 'geen-id', zonder]) {
      const { errors } = await client.send('query ($id: ID!) { besluitstand(casusId: $id) { casusId } }', { id: casusId });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NietGevonden', veld: 'casusId' });
    }
  });

  it('refuses input in Dutch at its field', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const dien = (anders: object) => doe('regisseur', 'voorstelIndienen', voorstelInvoer(casusId, anders));
    await expect(dien({ tekst: ' ' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'tekst' });
    await expect(dien({ tekst: 'x'.repeat(1001) })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'tekst' });
    await expect(dien({ soort: 'bevel' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'soort' });
    await expect(dien({ uitvoerenVoor: 'morgen' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'uitvoerenVoor' });
    await expect(dien({ bedragInCent: '0' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'bedragInCent' });
    const { clientGehoord: _, ...zonder } = MOTIVERING;
    const door = { rondeId: nieuwId(), mandaatId: nieuwId(), ...zonder, clientGehoord: ' ' };
    await expect(doe('regisseur', 'besluitDoorzetten', door)).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'clientGehoord' });
  });

  it.each(['corporatie', 'auditor', 'client', 'beheerder'] as const)('lets the %s lead nothing', async (rol) => {
    const client = await als(rol);
    const query = 'mutation ($i: RondeSluitenInvoer!) { rondeSluiten(invoer: $i) { __typename } }';
    const { errors } = await client.send(query, { i: { opdrachtId: nieuwId(), rondeId: nieuwId() } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NietToegestaan' });
  });

  it('goes from voorstel to besluit in the steps of the one button, each command once', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const opdrachtId = nieuwId();
    const invoer = { ...voorstelInvoer(casusId), opdrachtId };
    const ingediend = await doe('corporatie', 'voorstelIndienen', invoer);
    expect(ingediend).toMatchObject({ __typename: 'Besluitstand', volgendeStap: 'voorleggen' });
    const voorstelId = ingediend.voorstel?.id;
    await expect(doe('corporatie', 'voorstelIndienen', invoer)).resolves.toMatchObject({ voorstel: { id: voorstelId } });
    await expect(doe('corporatie', 'voorstelIndienen', { ...invoer, tekst: 'Iets anders.' })).resolves.toMatchObject({ code: 'OpdrachtAnders', veld: 'tekst' });

    const voorgelegd = await doe('regisseur', 'rondeOpenen', { voorstelId });
    expect(voorgelegd.volgendeStap).toBe('afronden');
    const rondeId = voorgelegd.voorstel?.rondes[0]?.id;
    const gezegd = await doe('corporatie', 'standpuntGeven', { rondeId, standpunt: 'akkoord' });
    expect(gezegd.voorstel?.rondes[0]?.standpunten.filter(({ eigen, magGeven }) => eigen && magGeven)).toHaveLength(1);
    await expect(doe('corporatie', 'standpuntGeven', { rondeId, standpunt: 'bezwaar' })).resolves.toMatchObject({ code: 'RedenVerplicht', veld: 'reden' });
    await doe('begeleider', 'standpuntGeven', { rondeId, standpunt: 'akkoord' });
    await expect(doe('regisseur', 'rondeSluiten', { rondeId })).resolves.toMatchObject({ volgendeStap: 'vaststellen' });
    const besloten = await doe('regisseur', 'besluitVaststellen', { rondeId, clientGehoord: null });
    expect(besloten).toMatchObject({ volgendeStap: 'volgende', besluiten: [{ wijze: 'advies', genomenDoorNaam: 'regisseur van Duinrand' }] });
    expect(besloten.mogelijk?.find(({ naam }) => naam === 'besluitVaststellen')).toMatchObject({ toegestaan: false, reden: 'Over dit voorstel is al een besluit genomen.' });
  });

  it('registers a mandate once, and shows it to professionals', async () => {
    const invoer = {
      opdrachtId: nieuwId(), organisatieId: regio.organisaties.gemeente, houderLidId: regio.leden.regisseur.ctx.lidId, domein: 'inkomen',
      besluitsoorten: ['begeleiding'], maxBedragInCent: '0', doorzetbaar: true, verleendDoor: 'college', document: 'mandaatbesluit 2026', geldigVan: dag(0), geldigTot: dag(200),
    };
    const query = 'mutation ($i: MandaatRegistrerenInvoer!) { mandaatRegistreren(invoer: $i) { __typename ... on Weigering { code veld } ... on Mandaat { id actief } } }';
    const bestuurder = await als('bestuurder');
    const eerste = await bestuurder.field<{ id: string }>(query, { i: invoer });
    await expect(bestuurder.field(query, { i: invoer })).resolves.toEqual(eerste);
    await expect(bestuurder.field(query, { i: { ...invoer, opdrachtId: nieuwId(), geldigTot: dag(-2) } })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'geldigTot' });
    const lijst = await (await als('corporatie')).field<{ id: string }[]>('{ mandaten { id houderNaam } }');
    expect(lijst.filter(({ id }) => id === eerste.id)).toHaveLength(1);
  });
});

describe('toezicht', () => {
  it('follows an amount to its besluit, grounds, standpunten and mandate, without names, and leaves access lines', async () => {
    const fondsId = await wereld.fonds(regio, 100_000n);
    await wereld.mandaat(regio, {
      organisatieId: regio.organisaties.noodfonds, houderLidId: regio.leden.fonds.ctx.lidId, domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent: 60_000n,
    });
    const casusId = await wereld.casus(regio);
    const voorstelId = await wereld.voorstel(regio, casusId, {
      soort: 'uitgave', domein: 'noodfonds', tekst: 'Betaal de inrichting.', uitvoerderId: regio.organisaties.zorg, bedragInCent: 50_000n, fondsId,
      uitgaveSoort: 'inrichting', begunstigde: 'Bewoner Onbekend', begunstigdeSoort: 'factuur', factuur: 'F-1',
      acties: [{ organisatieId: regio.organisaties.zorg, tekst: 'Koop de inrichting.', voor: dag(10) }],
    });
    await wereld.stelVast(regio, await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['fonds', 'akkoord']]));
    const auditor = await als('auditor');
    await wereld.als(regio, 'begeleider', async (tx) => void (await wereld.test.app.get(Acties).voegToe(tx, { casusId, organisatieId: regio.organisaties.zorg, tekst: 'Bel Vera.', voor: dag(5) })));
    const pagina = await auditor.field<{ items: Besluit[] }>(`{ besluitenToezicht(aantal: 1) { items { ${SPOOR} } heeftMeer } }`);
    const [eerste] = pagina.items;
    const spoor = await auditor.field<object>(`query ($id: ID!) { besluitSpoor(besluitId: $id) { ${SPOOR} } }`, { id: eerste?.id });
    expect(spoor).toMatchObject({
      pseudoniem: null, wijze: 'consensus', bedragInCent: '50000', uitgaveId: expect.any(String), genomenDoorNaam: 'ketenregisseur',
      mandaten: [{ houderNaam: 'fondsbeheerder', maxBedragInCent: '60000' }],
      acties: ['Koop de inrichting.', 'Betaal de inrichting.'].map((tekst) => ({ tekst, lidNaam: null, resultaat: null, reden: null })),
    });
    const alles = JSON.stringify([pagina, spoor]);
    for (const naam of ['Vera', 'Bewoner', ' van Duinrand']) expect(alles).not.toContain(naam);
    const regels = await wereld.achterDeSloten<{ gegevensgroep: string }>(
      'select distinct gegevensgroep from toegangsregel where casus_id = $1 and lid_id = $2', [casusId, regio.leden.auditor.ctx.lidId]);
    expect(regels.map(({ gegevensgroep }) => gegevensgroep).sort()).toEqual(['besluit', 'gronden']);
    const uitgave = await auditor.send<object>('query ($id: ID!) { uitgave(id: $id) { uitgave { id besluitId } } }', { id: eerste?.uitgaveId });
    expect(uitgave.data).toMatchObject({ uitgave: { uitgave: { besluitId: eerste?.id } } });
  });

  it('pages newest first, and is for the auditor of this regio only', async () => {
    const auditor = await als('auditor');
    const eerste = await auditor.field<{ items: Besluit[] }>('{ besluitenToezicht(aantal: 1) { items { id nummer } heeftMeer } }');
    const rest = await auditor.field<{ items: Besluit[] }>(`{ besluitenToezicht(na: "${eerste.items[0]?.id}", aantal: 1) { items { id nummer } heeftMeer } }`);
    expect(rest.items[0]?.nummer).toBe((eerste.items[0]?.nummer ?? 0) - 1);
    const query = 'query ($id: ID!) { besluitSpoor(besluitId: $id) { id } }';
    const elders = await signIn(wereld.test, wereld.regios[1].leden.auditor.email);
    const vreemd = await elders.send(query, { id: eerste.items[0]?.id });
    expect(vreemd.errors?.[0]?.extensions).toMatchObject({ code: 'NietGevonden' });
    const lid = await (await als('corporatie')).send(query, { id: eerste.items[0]?.id });
    expect(lid.errors?.[0]?.extensions).toMatchObject({ code: 'NietToegestaan' });
  });

  it('cannot read who gets the money, not even behind the API', async () => {
    const lees = wereld.lees(regio, 'auditor', (tx) => tx.sql('select begunstigde from voorstel'));
    await expect(lees).rejects.toMatchObject({ code: '42501' });
  });
});
