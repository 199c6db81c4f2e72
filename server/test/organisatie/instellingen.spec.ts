import { nieuwId } from '@doorbraaktafel/shared/ids';
import { REGIO_INSTELLINGEN, type Instellingnaam } from '@doorbraaktafel/shared/vocabulary';
import { Instellingen, Organisaties } from '../../src/modules/organisatie/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { dag } from '../harness/dagen.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { achterDeSloten, probeer } from '../identiteit/wereld.js';

const WEIGERING = '__typename ... on Weigering { code boodschap veld }';
const ZET = `mutation ($i: InstellingZettenInvoer!) { instellingZetten(invoer: $i) { ${WEIGERING} ... on Instellingenoverzicht { instellingen { naam waarde standaard } wijzigingen { naam oud nieuw reden doorNaam } } } }`;
const LEG = `mutation ($i: BewaartermijnVastleggenInvoer!) { bewaartermijnVastleggen(invoer: $i) { ${WEIGERING} ... on Bewaartermijnen { lijst { soort wettelijkJaren versies { versie jaren geldigVan geldtNu } } } } }`;

interface Beeld {
  __typename: string;
  code?: string;
  veld?: string;
  instellingen: { naam: string; waarde: string }[];
  wijzigingen: { naam: string; oud: string | null; nieuw: string; reden: string; doorNaam: string }[];
  lijst: { soort: string; wettelijkJaren: number; versies: { versie: number; jaren: number; geldigVan: string; geldtNu: boolean }[] }[];
}

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let beheerder: TestClient;
beforeAll(async () => {
  test = await startTestApp();
  [regio, andere] = await makeRegios(test);
  beheerder = (await probeer(test, { email: regio.leden.beheerder.email })).client;
});
afterAll(() => test.stop());

const zet = (naam: string, waarde: string, reden = 'Zo afgesproken.') => beheerder.field<Beeld>(ZET, { i: { opdrachtId: nieuwId(), naam, waarde, reden } });
const termijn = (rest: object) => ({ opdrachtId: nieuwId(), soort: 'wmo_dossier', jaren: 20, grondslag: 'Langer nodig voor herhaling.', bron: 'Besluit college', geldigVan: dag(1), ...rest });
const leg = (rest: object) => beheerder.field<Beeld>(LEG, { i: termijn(rest) });

describe('[isolatie] the settings of a regio', () => {
  it('are for the beheerder, with a fresh proof', async () => {
    const regisseur = (await probeer(test, { email: regio.leden.regisseur.email })).client;
    const i = { opdrachtId: nieuwId(), naam: 'inzageDagenNaSluiten', waarde: '365', reden: 'Ik wil blijven kijken.' };
    for (const vraag of ['{ regioinstellingen { instellingen { naam } } }', '{ bewaartermijnen { lijst { soort } } }']) {
      expect((await regisseur.send(vraag)).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    }
    expect((await regisseur.send(ZET, { i })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect((await regisseur.send(LEG, { i: termijn({}) })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour'");
    expect((await beheerder.send(ZET, { i })).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
    expect((await beheerder.send(LEG, { i: termijn({}) })).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
    await achterDeSloten(test, 'update sessie set bevestigd_op = now()');
  });

  it('do not change without an event, not even by the beheerder', async () => {
    const poging = test.app.get(UnitOfWork).run(regio.leden.beheerder.ctx, (tx) => tx.sql(`update regio set instellingen = '{"inzageDagenNaSluiten": 365}' where regio_id = $1`, [regio.id]));
    await expect(poging).rejects.toThrow(/zonder gebeurtenis/);
  });

  it.each([['inzageDagenNaSluiten', '366'], ['inzageDagenNaSluiten', '-1'], ['spoedtermijnInUren', '0'], ['doorzettenMogelijk', 'soms'], ['voorzitterRol', 'beheerder'], ['keerGeweigerd', '2.5'], ['tweedeFactorVerplicht', 'false'], ['demonstratie', 'gereed']])('refuse %s = %s', async (naam, waarde) => {
    expect(await zet(naam, waarde)).toMatchObject({ code: 'OngeldigeInvoer', veld: naam in REGIO_INSTELLINGEN ? 'waarde' : 'naam' });
  });

  it('ask why', async () => {
    expect(await zet('spoedtermijnInUren', '8', ' ')).toMatchObject({ code: 'OngeldigeInvoer', veld: 'reden' });
  });

  it('change in the own regio only, and keep what they were, by whom and why', async () => {
    const beeld = await zet('inzageDagenNaSluiten', '14', 'Besluit van de stuurgroep.');
    expect(beeld.instellingen).toContainEqual({ naam: 'inzageDagenNaSluiten', waarde: '14', standaard: '30' });
    expect(beeld.wijzigingen[0]).toEqual({ naam: 'inzageDagenNaSluiten', oud: '30', nieuw: '14', reden: 'Besluit van de stuurgroep.', doorNaam: `beheerder van ${regio.naam}` });
    const lees = (van: TestRegio) => test.app.get(UnitOfWork).lees(van.leden.wmo.ctx, (tx) => test.app.get(Organisaties).instellingen(tx));
    expect([(await lees(regio)).inzageDagenNaSluiten, (await lees(andere)).inzageDagenNaSluiten]).toEqual([14, 30]);
    const [gebeurtenis] = await achterDeSloten(test, "select i.inhoud from gebeurtenis g join gebeurtenis_inhoud i on i.regio_id = g.regio_id and i.gebeurtenis_id = g.id where g.actie = 'regio.instellingGewijzigd'");
    expect(gebeurtenis?.['inhoud']).toMatchObject({ naam: 'inzageDagenNaSluiten', oud: 30, nieuw: 14 });
  });

  it('that two beheerders change at once each keep what was there before', async () => {
    await Promise.all(['5', '6', '7', '8'].map((uren) => zet('spoedtermijnInUren', uren)));
    const { wijzigingen } = await beheerder.field<Beeld>('{ regioinstellingen { wijzigingen { naam oud nieuw } } }');
    const keten = wijzigingen.filter(({ naam }) => naam === 'spoedtermijnInUren').reverse();
    expect(keten.map(({ oud }) => oud)).toEqual(['4', ...keten.slice(0, -1).map(({ nieuw }) => nieuw)]);
  });

  it.each(Object.keys(REGIO_INSTELLINGEN) as Instellingnaam[])('%s can be set to its own default', async (naam) => {
    expect(await zet(naam, String(REGIO_INSTELLINGEN[naam].standaard))).toMatchObject({ __typename: 'Instellingenoverzicht' });
  });
});

describe('terms of keeping', () => {
  it('are not shorter than the law, nor of yesterday', async () => {
    expect(await leg({ jaren: 14 })).toMatchObject({ code: 'BewaartermijnTeKort', veld: 'jaren' });
    expect(await leg({ geldigVan: dag(-2) })).toMatchObject({ code: 'DatumInVerleden', veld: 'geldigVan' });
    expect(await leg({ bron: '' })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'bron' });
    expect(await leg({ soort: 'alles' })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'soort' });
  });

  it('stand in versions, and until one starts the law holds', async () => {
    const { lijst } = await leg({ geldigVan: dag(30) });
    expect(lijst.find(({ soort }) => soort === 'wmo_dossier')?.versies).toEqual([{ versie: 1, jaren: 20, geldigVan: dag(30), geldtNu: false }]);
    const nu = () => test.app.get(UnitOfWork).lees(regio.leden.beheerder.ctx, (tx) => test.app.get(Instellingen).termijn(tx, 'wmo_dossier'));
    expect(await nu()).toMatchObject({ jaren: 15, bron: 'Wmo 2015 artikel 5.3.4' });
    expect(await leg({ jaren: 25, geldigVan: dag(10) })).toMatchObject({ code: 'VersieTeVroeg' });
    await achterDeSloten(test, 'update bewaartermijn set geldig_van = current_date - 1 where regio_id = $1', [regio.id]);
    expect(await nu()).toMatchObject({ jaren: 20, bron: 'Besluit college', begint: 'laatste_wijziging' });
    await expect(test.app.get(UnitOfWork).run(regio.leden.beheerder.ctx, (tx) => tx.sql('update bewaartermijn set jaren = 1 where regio_id = $1', [regio.id]))).rejects.toThrow();
  });

  it('are laid down once when two do it at the same moment', async () => {
    const uitkomsten = await Promise.all([leg({ soort: 'geld', jaren: 8 }), leg({ soort: 'geld', jaren: 9 })]);
    expect(uitkomsten.map(({ __typename, code }) => code ?? __typename).sort()).toEqual(['Bewaartermijnen', 'VersieTeVroeg']);
  });
});
