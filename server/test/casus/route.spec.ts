import { nieuwId } from '@doorbraaktafel/shared/ids';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Inbrengen } from '../../src/modules/casus/index.js';
import { als, brengIn, maakWereld, nodigUit, sluitAf, type Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
});
afterAll(() => wereld.stop());

const ROUTE = `niveau sinds eigenaarNaam termijn regisseurNaam vraagtReden driehoek { plek organisatieNaam doetMee }
  stappen { soort niveau eigenaarNaam tekst zonderPoging zijuitgang termijn gezetDoorNaam gezetDoorOrganisatieNaam } acties { naam toegestaan }`;

type Uitkomst = Record<string, unknown> & { code?: string; veld?: string; niveau?: number };

async function route(rol: TestRol, casusId: string): Promise<Uitkomst> {
  return (await signIn(wereld.test, regio.leden[rol].email)).field(`query ($id: ID!) { casusroute(casusId: $id) { ${ROUTE} } }`, { id: casusId });
}

async function doe(rol: TestRol, naam: string, velden: string, invoer: object): Promise<Uitkomst> {
  const soort = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer!`;
  const client = await signIn(wereld.test, regio.leden[rol].email);
  return client.field(`mutation ($i: ${soort}) { ${naam}(invoer: $i) { ${velden} ... on Weigering { code veld boodschap } } }`, { i: { opdrachtId: nieuwId(), ...invoer } });
}

const schaalOp = (casusId: string, extra: object = {}) => doe('regisseur', 'casusOpschalen', '... on Casus { niveau niveauSinds volgendeTermijn }', { casusId, reden: 'Niemand mag dit alleen.', ...extra });
const poging = (rol: TestRol, casusId: string, tekst = 'Wij belden samen en vonden geen huis.') => doe(rol, 'pogingVastleggen', `... on Casusroute { ${ROUTE} }`, { casusId, tekst });
const zijuitgang = (rol: TestRol, casusId: string, extra: object) =>
  doe(rol, 'zijuitgangNemen', `... on Casusroute { ${ROUTE} }`, { casusId, zijuitgang: 'zorg_en_veiligheidshuis', criteria: [], reden: 'Er is overlast.', termijn: '2099-01-01', ...extra });

describe('escalation', () => {
  it('[Y27 volledig] proposes the triangle first; without a recorded attempt going to the table asks one sentence why', async () => {
    const casusId = await brengIn(wereld, regio);
    expect(await route('regisseur', casusId)).toMatchObject({
      niveau: 1, vraagtReden: true, eigenaarNaam: 'gemeente Duinrand', stappen: [],
      driehoek: [
        { plek: 'gemeente', organisatieNaam: 'gemeente Duinrand', doetMee: false },
        { plek: 'corporatie', organisatieNaam: null, doetMee: false },
        { plek: 'zorgaanbieder', organisatieNaam: 'zorg Duinrand', doetMee: true },
      ],
    });
    await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
    expect(await route('corporatie', casusId)).toMatchObject({ driehoek: [{}, { plek: 'corporatie', organisatieNaam: 'corporatie Duinrand', doetMee: true }, {}] });

    for (const zonderPoging of [undefined, null, '  ']) {
      expect(await schaalOp(casusId, { zonderPoging })).toMatchObject({ code: 'PogingOntbreekt', veld: 'zonderPoging', boodschap: expect.stringMatching(/één zin waarom niet\.$/) as string });
    }
    expect(await route('regisseur', casusId)).toMatchObject({ niveau: 1, stappen: [] });
    expect(await schaalOp(casusId, { zonderPoging: 'De huisuitzetting is morgen.' })).toMatchObject({ niveau: 2 });
    expect(await route('regisseur', casusId)).toMatchObject({
      niveau: 2, vraagtReden: false,
      stappen: [{ soort: 'opschaling', niveau: 2, tekst: 'Niemand mag dit alleen.', zonderPoging: 'De huisuitzetting is morgen.', eigenaarNaam: 'gemeente Duinrand', termijn: expect.any(String) as string }],
    });
    expect(await schaalOp(casusId)).toMatchObject({ niveau: 3 });

    const geprobeerd = await brengIn(wereld, regio);
    expect(await poging('begeleider', geprobeerd)).toMatchObject({ vraagtReden: false, stappen: [{ soort: 'poging', niveau: 1, eigenaarNaam: 'zorg Duinrand' }] });
    expect(await schaalOp(geprobeerd)).toMatchObject({ niveau: 2 });
    expect(await route('regisseur', geprobeerd)).toMatchObject({ stappen: [{ soort: 'poging' }, { soort: 'opschaling', zonderPoging: null }] });
  });

  it('gives the bestuur of the gemeente that is at move on L3 its turn: on its first page, with an answer, and nobody else of the bestuurders', async () => {
    const casusId = await brengIn(wereld, regio);
    const wacht = async (rol: TestRol) => {
      const { werk } = await (await signIn(wereld.test, regio.leden[rol].email)).field<{ werk: { soort: string; casusId: string; termijn: string }[] }>('{ dezeWeek { werk { soort casusId termijn } } }');
      return werk.filter((regel) => regel.casusId === casusId);
    };
    const acties = async (rol: TestRol) => ((await route(rol, casusId)) as { acties: { naam: string; toegestaan: boolean }[] }).acties.filter(({ toegestaan }) => toegestaan).map(({ naam }) => naam);
    await schaalOp(casusId, { zonderPoging: 'De huisuitzetting is morgen.' });
    expect(await wacht('bestuurder')).toEqual([]);
    await expect(poging('bestuurder', casusId)).resolves.toMatchObject({ code: 'NietGevonden' });
    const { volgendeTermijn } = await schaalOp(casusId);
    expect(await wacht('bestuurder')).toEqual([{ soort: 'bestuur', casusId, termijn: volgendeTermijn }]);
    expect(await acties('bestuurder')).toEqual(['pogingVastleggen', 'bestuurAntwoorden']);
    for (const rol of ['directie', 'directieZorg'] as const) {
      expect([rol, await wacht(rol), await acties(rol)]).toEqual([rol, [], []]);
      expect(await poging(rol, casusId)).toMatchObject({ code: 'NietToegestaan' });
    }
    expect(await wacht('wmo')).toEqual([]);
    expect(await poging('bestuurder', casusId, 'De wethouder spreekt de corporatie vandaag.')).toMatchObject({
      stappen: [{}, {}, { soort: 'poging', niveau: 3, eigenaarNaam: 'gemeente Duinrand', tekst: 'De wethouder spreekt de corporatie vandaag.', gezetDoorOrganisatieNaam: 'gemeente Duinrand' }],
    });
    expect(await wacht('bestuurder')).toEqual([]);
  });

  it('refuses an attempt without words, from who has no part in it, and on a closed casus', async () => {
    const casusId = await brengIn(wereld, regio);
    expect(await poging('begeleider', casusId, ' ')).toMatchObject({ code: 'OngeldigeInvoer', veld: 'tekst' });
    expect(await poging('corporatie2', casusId)).toMatchObject({ code: 'NietGevonden' });
    await expect(poging('client', casusId)).rejects.toThrow(/NietToegestaan/);
    await sluitAf(wereld, regio, casusId);
    expect(await poging('begeleider', casusId)).toMatchObject({ code: 'CasusGesloten' });
  });

  it('takes the side exit only with what makes it fit, a day to come, and by who keeps the route', async () => {
    const casusId = await brengIn(wereld, regio);
    await expect(zijuitgang('begeleider', casusId, {})).rejects.toThrow(/NietToegestaan/);
    expect(await zijuitgang('regisseur', casusId, { criteria: ['meer_leefgebieden', 'meer_ketens'] })).toMatchObject({ code: 'ZijuitgangPastNiet', veld: 'criteria' });
    expect(await zijuitgang('regisseur', casusId, { criteria: ['ernstig_lokaal'], termijn: '2020-01-01' })).toMatchObject({ code: 'DatumInVerleden', veld: 'termijn' });
    expect(await zijuitgang('regisseur', casusId, { zijuitgang: 'zorgkantoor' })).toMatchObject({ termijn: '2099-01-01', stappen: [{ soort: 'zijuitgang', zijuitgang: 'zorgkantoor', eigenaarNaam: 'gemeente Duinrand' }] });
    expect(await zijuitgang('plaatsvervanger', casusId, { criteria: ['meer_leefgebieden', 'meer_ketens', 'impact_op_omgeving'] })).toMatchObject({ stappen: [{}, { zijuitgang: 'zorg_en_veiligheidshuis' }] });
    await expect(als(wereld, regio, 'regisseur', (tx) => tx.sql("update opschaalstap set tekst = 'anders' where casus_id = $1", [casusId]))).rejects.toThrow(/permission denied/);
  });
});

describe('regie', () => {
  it('[Y34 volledig] every open casus has one regisseur and per subject one party known beforehand; level, since when and next deadline are visible', async () => {
    const van = wereld.regios[1];
    const { gemeente, zorg, zorg2, corporatie } = van.organisaties;
    const spreekAf = async (rol: TestRol, invoer: object): Promise<Uitkomst> =>
      (await signIn(wereld.test, van.leden[rol].email)).field(
        'mutation ($i: RegieAfsprekenInvoer!) { regieAfspreken(invoer: $i) { ... on Regieafspraken { afspraken { onderwerp organisatieNaam document } } ... on Weigering { code veld } } }',
        { i: { opdrachtId: nieuwId(), gemeenteId: gemeente, onderwerp: 'verslaving', organisatieId: zorg2, document: 'Regieafspraken 2026', ...invoer } });
    await expect(spreekAf('begeleider', {})).rejects.toThrow(/NietToegestaan/);
    expect(await spreekAf('regisseur', { onderwerp: 'route' })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'onderwerp' });
    expect(await spreekAf('regisseur', { gemeenteId: zorg })).toMatchObject({ code: 'NietGevonden', veld: 'gemeenteId' });
    expect(await spreekAf('regisseur', { organisatieId: corporatie })).toMatchObject({ afspraken: [{ organisatieNaam: 'corporatie Polderland' }] });
    expect(await spreekAf('beheerder', {})).toMatchObject({ afspraken: [{ onderwerp: 'verslaving', organisatieNaam: 'zorg2 Polderland' }] });

    const nieuw = (rol: TestRol) => als(wereld, van, rol, (tx) => wereld.test.app.get(Inbrengen).brengIn(tx, {
      opdrachtId: nieuwId(), nieuweClient: { naam: 'Vera Voorbeeld', gemeenteId: gemeente }, blokkade: 'woning', vraag: 'Wie helpt?', clientWeetDit: true }));
    const casusIds = [await nieuw('begeleider'), await nieuw('wmo'), await nieuw('regisseur')];
    const chair = await signIn(wereld.test, van.leden.regisseur.email);
    const { items } = await chair.field<{ items: { id: string; niveau: number; niveauSinds: string; volgendeTermijn: string; regisseurNaam: string }[] }>(
      '{ casussen { items { id niveau niveauSinds volgendeTermijn regisseurNaam } } }');
    expect(items.map(({ id }) => id).sort()).toEqual([...casusIds].sort());
    for (const { id, niveau, niveauSinds, volgendeTermijn, regisseurNaam } of items) {
      expect([niveau, niveauSinds.slice(0, 2), volgendeTermijn.slice(0, 2), regisseurNaam]).toEqual([1, '20', '20', 'regisseur van Polderland']);
      const { regie } = await chair.field<{ regie: { onderwerp: string; organisatieId: string }[] }>('query ($id: ID!) { casus(id: $id) { regie { onderwerp organisatieId } } }', { id });
      expect(regie.map(({ onderwerp }) => onderwerp)).toEqual(['route', 'wonen', 'zorg', 'inkomen', 'verslaving', 'veiligheid']);
      expect(regie.find(({ onderwerp }) => onderwerp === 'verslaving')?.organisatieId).toBe(zorg2);
    }
    const tweede = (sql: string) => als(wereld, van, 'regisseur', (tx) => tx.sql(sql, [van.id, nieuwId(), casusIds[0], van.leden.wmo.ctx.lidId, gemeente]));
    await expect(tweede("insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, $2, $3, $4, $5, 'ketenregisseur', 'regisseur')")).rejects.toMatchObject({ code: 'AlGewijzigd' });
    await expect(tweede("insert into regievoering (regio_id, id, casus_id, onderwerp, organisatie_id) select $1, $2, $3, 'zorg', $5 where $4::uuid is not null")).rejects.toMatchObject({ code: 'AlGewijzigd' });
  });
});
