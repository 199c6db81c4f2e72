import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Nachtcontrole } from '../../src/modules/noodfonds/index.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { signIn, type TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { Proefdatabase } from './database.js';
import { type Regio, Wereld } from './wereld.js';

const STANDEN = 'query ($dag: String!) { fondsenOp(dag: $dag) { fondsId begrootInCent gereserveerdInCent betaaldInCent vrijInCent } }';
const VERSLAG = 'query ($invoer: FondsverslagInvoer!) { fondsverslag(invoer: $invoer) { groep onderdrukt aantal somInCent gemiddeldeInCent mediaanInCent } }';
const CONTROLE = `mutation ($invoer: ZelfcontroleUitvoerenInvoer!) { zelfcontroleUitvoeren(invoer: $invoer) {
  ... on Zelfcontrole { inOrde wijze regels { regel figuur breuken } } ... on Weigering { code } } }`;
const EXPORT = `mutation ($invoer: GrootboekExporterenInvoer!) { grootboekExporteren(invoer: $invoer) {
  ... on Exportbestand { naam inhoudBase64 } ... on Weigering { code } } }`;

interface Stand { fondsId: string; begrootInCent: string; gereserveerdInCent: string; betaaldInCent: string; vrijInCent: string }
interface Controle { inOrde: boolean; wijze: string; regels: { regel: string; figuur: string; breuken: string }[] }

let test: TestApp;
let database: Proefdatabase;
let wereld: Wereld;
let regio: Regio;
let regios: [TestRegio, TestRegio, TestRegio];
let fondsId: string;
let fonds: TestClient;
let auditor: TestClient;
let corporatie: TestClient;
let vreemd: TestClient;

const opdracht = (rest: object = {}) => ({ invoer: { opdrachtId: nieuwId(), ...rest } });
const jaar = { van: '2026-01-01', totEnMet: '2026-12-31' };

beforeAll(async () => {
  test = await startTestApp();
  regios = await makeRegios(test);
  database = new Proefdatabase({ ...test.database.urls, postgres: test.database.superuserUrl });
  wereld = new Wereld(database);
  const { leden, organisaties, id } = regios[0];
  regio = {
    regioId: id, organisatieId: organisaties.gemeente, aanvrager: leden.regisseur.ctx.lidId, beheerder: leden.fonds.ctx.lidId,
    bestuurder: leden.fonds2.ctx.lidId, corporatie: leden.corporatie.ctx.lidId, auditor: leden.auditor.ctx.lidId,
  };
  await wereld.veldmatrix();
  fondsId = await wereld.fonds(regio, { begrootInCent: 900_000n });
  for (const [soort, bedrag] of [['ov', 10_000n], ['ov', 20_000n], ['ov', 60_000n], ['ov', 5_000n], ['dier', 7_000n]] as const) {
    const uitgaveId = await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, bedrag)), bedragInCent: bedrag, soort, goedgekeurdDoor: regio.beheerder });
    await wereld.betaal(regio, uitgaveId, 1_000n);
  }
  [fonds, auditor, corporatie, vreemd] = (await Promise.all(
    [leden.fonds, leden.auditor, leden.corporatie, regios[1].leden.fonds].map(({ email }) => signIn(test, email)))) as [TestClient, TestClient, TestClient, TestClient];
}, 120_000);
afterAll(async () => {
  await database.sluit();
  await test.stop();
});

describe('accounting for a fonds', () => {
  it('refuses whoever does not go over funds, and shows another regio nothing', async () => {
    expect((await corporatie.send(STANDEN, { dag: '2026-12-31' })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect((await corporatie.send(EXPORT, opdracht({ vorm: 'csv', ...jaar }))).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect(await vreemd.field<Stand[]>(STANDEN, { dag: '2027-12-31' })).toEqual([]);
    expect(await vreemd.field(EXPORT, opdracht({ vorm: 'csv', fondsId, ...jaar }))).toEqual({ code: 'NietGevonden' });
    expect((await fonds.send(STANDEN, { dag: '31-12-2026' })).errors?.[0]?.extensions.code).toBe('OngeldigeInvoer');
  });

  it('gives the balance at any day, which is the live balance today and nothing before the first entry', async () => {
    const verwacht = { fondsId, begrootInCent: '900000', gereserveerdInCent: '97000', betaaldInCent: '5000', vrijInCent: '798000' };
    expect(await fonds.field<Stand[]>(STANDEN, { dag: '2027-12-31' })).toEqual([verwacht]);
    expect(await auditor.field<Stand[]>(STANDEN, { dag: '2027-12-31' })).toEqual([verwacht]);
    expect(await fonds.field<Stand[]>(STANDEN, { dag: '2020-01-01' })).toEqual([{ fondsId, begrootInCent: '0', gereserveerdInCent: '0', betaaldInCent: '0', vrijInCent: '0' }]);
  });

  it('reports per kind with average and median, and leaves small groups out with their only neighbour', async () => {
    const ruim = { van: '2020-01-01', totEnMet: '2030-12-31' };
    const verborgen = await auditor.field<object[]>(VERSLAG, { invoer: { indeling: 'soort', ...ruim } });
    expect(verborgen).toEqual(['ov', 'dier'].map((groep) => ({ groep, onderdrukt: true, aantal: null, somInCent: null, gemiddeldeInCent: null, mediaanInCent: null })));
    const heel = await auditor.field<object[]>(VERSLAG, { invoer: { indeling: 'organisatie', ...ruim } });
    expect(heel).toEqual([{ groep: 'gemeente Duinrand', onderdrukt: false, aantal: 5, somInCent: '102000', gemiddeldeInCent: '20400', mediaanInCent: '10000' }]);
  });

  it('exports the ledger without names, and keeps that it was done', async () => {
    const bestand = await auditor.field<{ naam: string; inhoudBase64: string }>(EXPORT, opdracht({ vorm: 'hledger', van: '2020-01-01', totEnMet: '2030-12-31' }));
    const tekst = Buffer.from(bestand.inhoudBase64, 'base64').toString();
    expect(bestand.naam).toBe('grootboek-2020-01-01-2030-12-31.journal');
    expect(tekst.match(/ betaling /g)).toHaveLength(5);
    expect(tekst).not.toMatch(/Kringloop|Duinrand/);
    const sporen = await database.alsBeheer("select actor_lid_id from gebeurtenis where actie = 'grootboek.geexporteerd'");
    expect(sporen).toEqual([{ actor_lid_id: regio.auditor }]);
  });
});

describe('the self-check', () => {
  it('finds every invariant whole, on demand and once a night', async () => {
    const uitslag = await fonds.field<Controle>(CONTROLE, opdracht());
    expect(uitslag).toMatchObject({ inOrde: true, wijze: 'op_verzoek' });
    expect(uitslag.regels.map(({ regel }) => regel)).toHaveLength(13);
    expect(uitslag.regels.find(({ regel }) => regel === 'elkeBoekingEenBesluit')).toEqual({ regel: 'elkeBoekingEenBesluit', figuur: '11', breuken: '0' });
    const nacht = test.app.get(Nachtcontrole);
    expect(await nacht.controleer()).toHaveLength(3);
    expect(await nacht.controleer()).toEqual([]);
  });

  it('names the invariant that somebody broke behind the back of the ledger', async () => {
    const breek = (sql: string) => wereld.opzetten(async (doe) => void (await doe(sql, [fondsId])));
    await breek("update rekening set debet_geboekt_in_cent = debet_geboekt_in_cent + 1 where fonds_id = $1 and soort = 'saldo'");
    const uitslag = await auditor.field<Controle>(CONTROLE, opdracht());
    expect(uitslag.inOrde).toBe(false);
    expect(uitslag.regels.filter(({ breuken }) => breuken !== '0').map(({ regel }) => regel)).toEqual(['debetIsCredit', 'saldoIsOptelling']);
    await breek("update rekening set debet_geboekt_in_cent = debet_geboekt_in_cent - 1 where fonds_id = $1 and soort = 'saldo'");
    expect(await auditor.field<Controle>(CONTROLE, opdracht())).toMatchObject({ inOrde: true });
  });
});
