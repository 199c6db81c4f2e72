import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { schrijfEuro } from '@doorbraaktafel/shared/money';
import { VERSLAGINDELINGEN, STANDFIGUREN } from '@doorbraaktafel/shared/validation';
import { signIn, type TestClient } from '../harness/graphql.js';
import { Fondswereld } from './fondswereld.js';

interface Regel { groep: string; onderdrukt: boolean; aantal: number | null; somInCent: string | null; gemiddeldeInCent: string | null; mediaanInCent: string | null; mediaanDagen: number | null }
interface Post { uitgaveId: string; besluitId: string | null; besluitNummer: number | null; bedragInCent: string; afloop: string; afgewezenOm: string | null; effect: string | null; verwachting: string | null }
interface Stand { fondsId: string; begrootInCent: string; gereserveerdInCent: string; betaaldInCent: string; vrijInCent: string }
interface Boeking { nummer: string; soort: string; teltInCent: string; besluitId: string | null; uitgaveId: string | null; begrotingskenmerk: string | null; begrotingsorgaan: string | null; begrotingGenomenOp: string | null }
interface Lijst<T> { rijen: T[]; volgende: string | null }

const VERSLAG = 'query ($invoer: FondsverslagInvoer!) { fondsverslag(invoer: $invoer) { groep onderdrukt aantal somInCent gemiddeldeInCent mediaanInCent mediaanDagen } }';
const KERN = 'query ($invoer: FondsverslagInvoer!) { fondsverslagKern(invoer: $invoer) { toegekend afgewezen ingetrokken open aandeelAfgewezen somInCent mediaanDagen bekeken zoalsVerwacht } }';
const POSTEN = 'query ($invoer: FondsverslagPostenInvoer!) { fondsverslagPosten(invoer: $invoer) { volgende rijen { uitgaveId besluitId besluitNummer bedragInCent afloop afgewezenOm effect verwachting } } }';
const BOEKINGEN = 'query ($invoer: FondsboekingenInvoer!) { fondsboekingen(invoer: $invoer) { volgende rijen { nummer soort teltInCent besluitId uitgaveId begrotingskenmerk begrotingsorgaan begrotingGenomenOp } } }';
const STANDEN = 'query ($dag: String!) { fondsenOp(dag: $dag) { fondsId begrootInCent gereserveerdInCent betaaldInCent vrijInCent } }';
const EXPORT = 'mutation ($invoer: FondsverslagExporterenInvoer!) { fondsverslagExporteren(invoer: $invoer) { ... on Exportbestand { naam inhoudBase64 } ... on Weigering { code } } }';
const SPOOR = 'query ($id: ID!) { besluitSpoor(besluitId: $id) { id nummer uitgaveId gronden { soort tekst } standpunten { standpunt } mandaten { document } } }';
const DOSSIER = 'query ($id: ID!) { uitgave(id: $id) { boekingen { soort besluitId } redenen { tekst } begunstigde { iban } } }';
const BONNEN = 'query ($id: ID!) { uitgavebetaling(id: $id) { bonnen { id } } }';

const ruim = { van: '2020-01-01', totEnMet: '2030-12-31' };
const code = (antwoord: { errors?: { extensions: { code: string } }[] }) => antwoord.errors?.[0]?.extensions.code;

let w: Fondswereld;
let fonds: TestClient;
let auditor: TestClient;
let elders: TestClient;
let fondsId: string;
let casusId: string;
const gegund: string[] = [];

async function kijkTerug(uitgaveId: string, uitkomst: string | null): Promise<void> {
  const [besluit] = await w.database.alsBeheer<{ id: string }>('select besluit_id as id from uitgave where id = $1', [uitgaveId]);
  const besluitId = besluit?.id;
  const stuur = (naam: string, type: string, invoer: object) => w.wie('regisseur').field<{ __typename: string }>(
    `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { __typename ... on Weigering { code boodschap } } }`, { invoer: { opdrachtId: nieuwId(), besluitId, ...invoer } });
  expect((await stuur('verwachtingVastleggen', 'VerwachtingVastleggenInvoer', { tekst: 'De verhuizing gaat door.', evaluerenOp: '2027-03-01' })).__typename).toBe('Casusafronding');
  if (!uitkomst) return;
  await w.wereld.opzetten(async (sql) => void (await sql('update verwachting set evalueren_op = current_date where besluit_id = $1', [besluitId])));
  expect((await stuur('besluitEvalueren', 'BesluitEvaluerenInvoer', { uitkomst, tekst: 'Zo is het gegaan.', ingegaanOp: '2026-11-01' })).__typename).toBe('Casusafronding');
}

beforeAll(async () => {
  w = await Fondswereld.maak();
  [fonds, auditor] = [w.wie('fonds'), w.wie('auditor')];
  elders = await signIn(w.tafel.test, w.tafel.regios[1].leden.fonds.email);
  ({ casusId, fondsId } = await w.fondsMetCasus());
  for (const bedragInCent of ['1000', '2000', '3000', '4500']) {
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent });
    await w.keurGoed('fonds2', id!);
    gegund.push(id!);
  }
  for (const [bedragInCent, grond] of [['5100', 'al_betaald'], ['5200', 'al_betaald'], ['5300', 'al_betaald'], ['5400', 'schuld']] as const) {
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent });
    await w.wijsAf('fonds', id!, grond);
  }
  await w.wijsAf('begeleider', (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '6100' })).id!, null);
  await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '6200' });
  await w.betaal('fonds', gegund[3]!);
  for (const plek of [0, 1, 2]) await kijkTerug(gegund[plek]!, 'zoals_verwacht');
}, 120_000);
afterAll(() => w.sluit());

const verslag = (wie: TestClient, indeling: string) => wie.field<Regel[]>(VERSLAG, { invoer: { indeling, ...ruim } });
const posten = (wie: TestClient, invoer: object) => wie.field<Lijst<Post>>(POSTEN, { invoer: { ...ruim, ...invoer } });

describe('the report over a fonds', () => {
  it('is refused to who does not account for funds; another regio finds nothing behind any figure', async () => {
    for (const [vraag, invoer] of [[VERSLAG, { indeling: 'soort', ...ruim }], [KERN, { indeling: 'soort', ...ruim }], [POSTEN, { indeling: 'soort', ...ruim }], [BOEKINGEN, { fondsId, dag: '2030-12-31', figuur: 'vrij' }]] as const) {
      expect(code(await w.wie('corporatie').send(vraag, { invoer }))).toBe('NietToegestaan');
    }
    expect(code(await elders.send(BOEKINGEN, { invoer: { fondsId, dag: '2030-12-31', figuur: 'vrij' } }))).toBe('NietGevonden');
    expect(code(await elders.send(POSTEN, { invoer: { ...ruim, indeling: 'soort', groep: 'inrichting' } }))).toBe('NietGevonden');
    expect(await posten(elders, { indeling: 'soort' })).toEqual({ rijen: [], volgende: null });
    expect(code(await fonds.send(VERSLAG, { invoer: { indeling: 'naam', ...ruim } }))).toBe('OngeldigeInvoer');
  });

  it('refusing asks a ground of the fonds and none of who withdraws', async () => {
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '6300' });
    expect(await w.wijsAf('fonds', id!, null)).toMatchObject({ code: 'OngeldigeInvoer', veld: 'grond', boodschap: 'Kies waarom niet.' });
    expect(await w.wijsAf('begeleider', id!, null)).toMatchObject({ stand: 'ingetrokken' });
    await expect(w.wereld.opzetten(async (sql) => void (await sql('update uitgave set afgewezen_om = \'schuld\' where id = $1', [id])))).rejects.toMatchObject({ constraint: 'uitgave_afgewezen_om' });
  });

  it('counts what was granted, refused, withdrawn and open, and gives the share refused and the effect', async () => {
    const kern = { toegekend: 4, afgewezen: 4, ingetrokken: 2, open: 1, aandeelAfgewezen: 50, somInCent: '10500', mediaanDagen: 0, bekeken: 3, zoalsVerwacht: 3 };
    for (const wie of [fonds, auditor]) expect(await wie.field(KERN, { invoer: { indeling: 'soort', ...ruim } })).toEqual(kern);
    expect((await verslag(auditor, 'effect')).map(({ groep, aantal, onderdrukt }) => ({ groep, aantal, onderdrukt }))).toEqual([
      { groep: 'zoals_verwacht', aantal: null, onderdrukt: true }, { groep: 'nog_niet_bekeken', aantal: null, onderdrukt: true },
    ]);
  });

  it('groups refusals by their ground, and leaves small groups out', async () => {
    const regels = await verslag(fonds, 'afwijzing');
    expect(regels.map(({ groep, onderdrukt }) => [groep, onderdrukt])).toEqual([['al_betaald', true], ['schuld', true]]);
    for (const bedragInCent of ['5500', '5600']) {
      await w.wijsAf('fonds', (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent })).id!, 'schuld');
    }
    expect((await verslag(auditor, 'afwijzing')).map(({ groep, aantal, somInCent }) => ({ groep, aantal, somInCent }))).toEqual([
      { groep: 'schuld', aantal: 3, somInCent: '16500' }, { groep: 'al_betaald', aantal: 3, somInCent: '15600' },
    ]);
  });

  it('tells days from asking, not from the voorstel', async () => {
    await w.wereld.opzetten(async (sql) => void (await sql("update uitgave set aangevraagd_op = aangevraagd_op - interval '6 days' where id = any($1)", [gegund])));
    expect(await verslag(fonds, 'soort')).toEqual([{ groep: 'inrichting', onderdrukt: false, aantal: 4, somInCent: '10500', gemiddeldeInCent: '2625', mediaanInCent: '2500', mediaanDagen: 6 }]);
  });
});

describe('the way down from a figure', () => {
  it.each(VERSLAGINDELINGEN)('finds behind every figure per %s exactly the expenses that add up to it', async (indeling) => {
    let aantal = 0;
    for (const regel of await verslag(auditor, indeling)) {
      const vraag = { invoer: { ...ruim, indeling, groep: regel.groep } };
      if (regel.onderdrukt) {
        expect(code(await auditor.send(POSTEN, vraag))).toBe('NietGevonden');
        continue;
      }
      const { rijen } = await auditor.field<Lijst<Post>>(POSTEN, vraag);
      expect(rijen).toHaveLength(regel.aantal ?? -1);
      expect(`${rijen.reduce((som, { bedragInCent }) => som + BigInt(bedragInCent), 0n)}`).toBe(regel.somInCent);
      aantal += rijen.length;
    }
    const { rijen: alle } = await posten(auditor, { indeling });
    expect(aantal).toBeLessThanOrEqual(alle.length);
    expect(new Set(alle.map(({ afloop }) => afloop))).toEqual(new Set([indeling === 'afwijzing' ? 'afgewezen' : 'toegekend']));
  });

  it('goes on from an expense to its besluit, grounds, entries and receipt, each cut by right', async () => {
    const { rijen } = await posten(auditor, { indeling: 'soort', groep: 'inrichting' });
    expect(rijen.map(({ uitgaveId }) => uitgaveId)).toEqual([...gegund].reverse());
    const post = rijen[0]!;
    const spoor = await auditor.field<Record<string, unknown>>(SPOOR, { id: post.besluitId });
    expect(spoor).toMatchObject({ nummer: post.besluitNummer, uitgaveId: post.uitgaveId, gronden: [{ soort: 'bevoegdheid' }] });
    const dossier = await auditor.field<Record<string, unknown>>(DOSSIER, { id: post.uitgaveId });
    expect(dossier['boekingen']).toEqual([{ soort: 'reservering', besluitId: post.besluitId }, { soort: 'betaling', besluitId: post.besluitId }]);
    // Words of people stay with the casus: toezicht reads codes and amounts.
    expect(dossier['redenen']).toEqual([]);
    expect(await auditor.field(BONNEN, { id: post.uitgaveId })).toEqual({ bonnen: [] });
  });

  it('pages through many without losing or doubling one', async () => {
    const gezien: string[] = [];
    for (let na: string | null = null, ronde = 0; ronde < 3; ronde += 1) {
      const blad: Lijst<Boeking> = await auditor.field(BOEKINGEN, { invoer: { fondsId, dag: '2030-12-31', figuur: 'vrij', na } });
      gezien.push(...blad.rijen.map(({ nummer }) => nummer));
      na = blad.volgende;
      if (!na) break;
    }
    expect(new Set(gezien).size).toBe(gezien.length);
  });

  it('[Y02] finds behind every balance the entries whose sum it is, on every day, each with its besluit', async () => {
    await w.wereld.opzetten(async (sql) => void (await sql("update boeking set geboekt_op = geboekt_op - make_interval(days => nummer::int) where fonds_id = $1", [fondsId])));
    const dagen = await w.database.alsBeheer<{ dag: string }>("select distinct to_char(geboekt_op at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as dag from boeking where fonds_id = $1", [fondsId]);
    expect(dagen.length).toBeGreaterThan(4);
    for (const { dag } of dagen) {
      const stand = (await auditor.field<Stand[]>(STANDEN, { dag })).find((een) => een.fondsId === fondsId)!;
      for (const figuur of STANDFIGUREN) {
        const { rijen } = await auditor.field<Lijst<Boeking>>(BOEKINGEN, { invoer: { fondsId, dag, figuur } });
        expect([dag, figuur, `${rijen.reduce((som, { teltInCent }) => som + BigInt(teltInCent), 0n)}`]).toEqual([dag, figuur, stand[`${figuur}InCent`]]);
        expect(rijen.filter(({ begrotingskenmerk, begrotingsorgaan, begrotingGenomenOp }) => begrotingskenmerk !== null && !(begrotingsorgaan && begrotingGenomenOp))).toEqual([]);
        expect(rijen.filter(({ besluitId, begrotingskenmerk }) => (besluitId === null) === (begrotingskenmerk === null))).toEqual([]);
      }
    }
  });
});

describe('the report as a file', () => {
  it.each(['csv', 'ods'] as const)('says in %s what the screen says, and keeps that it left', async (vorm) => {
    for (const indeling of VERSLAGINDELINGEN) {
      const scherm = await verslag(auditor, indeling);
      const { naam, inhoudBase64 } = await auditor.field<{ naam: string; inhoudBase64: string }>(EXPORT, { invoer: { opdrachtId: nieuwId(), indeling, vorm, ...ruim } });
      expect(naam).toBe(`fondsverslag-${indeling}-${ruim.van}-${ruim.totEnMet}.${vorm}`);
      const rijen = lees(vorm, inhoudBase64);
      expect(rijen[0]).toEqual(['groep', 'aantal', 'samen in euro', 'gemiddeld in euro', 'middelste in euro', 'dagen tot besluit']);
      expect(rijen.slice(1)).toEqual(scherm.map((regel) => (regel.onderdrukt
        ? [regel.groep, 'te klein om te tonen', '', '', '', '']
        : [regel.groep, `${regel.aantal}`, ...[regel.somInCent, regel.gemiddeldeInCent, regel.mediaanInCent].map(kaal), `${regel.mediaanDagen}`])));
    }
    const sporen = await w.database.alsBeheer("select distinct actor_lid_id from gebeurtenis where actie = 'fondsverslag.geexporteerd'");
    expect(sporen).toEqual([{ actor_lid_id: w.lid('auditor') }]);
  });
});

const kaal = (cent: string | null) => schrijfEuro(BigInt(cent ?? '0')).replace(/[€\s.]/g, '').replace(/^(\d+)$/, '$1,00');

function lees(vorm: 'csv' | 'ods', base64: string): string[][] {
  if (vorm === 'csv') return Buffer.from(base64, 'base64').toString().slice(1).trim().split('\r\n').map((regel) => regel.split(';'));
  const [blad] = Object.values(read(base64, { type: 'base64' }).Sheets);
  const bedrag = (cel: string | number, kolom: number) => (typeof cel === 'number' && kolom >= 2 && kolom <= 4 ? cel.toFixed(2).replace('.', ',') : `${cel}`);
  return utils.sheet_to_json<(string | number)[]>(blad!, { header: 1, defval: '' }).map((rij) => rij.map(bedrag));
}

describe('what a grant would break open', () => {
  it('sets beside every grant what who asked expected, without the name of the client, and holds it against what came of it', async () => {
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '7000', watHetLosmaakt: 'Met een bed kan Vera Voorbeeld naar huis; vera wacht al lang.' });
    const vraag = async (wie: TestClient) => (await posten(wie, { indeling: 'soort' })).rijen;
    expect((await vraag(auditor)).map(({ verwachting, effect }) => [verwachting, effect])).toEqual([
      ['Met een bed kan de verhuizing doorgaan.', 'nog_niet_bekeken'], ...[0, 1, 2].map(() => ['Met een bed kan de verhuizing doorgaan.', 'zoals_verwacht']),
    ]);
    await w.keurGoed('fonds2', id!);
    for (const wie of [auditor, fonds]) {
      expect((await vraag(wie)).find(({ uitgaveId }) => uitgaveId === id)).toMatchObject({ verwachting: 'Met een bed kan de cliënt naar huis; de cliënt wacht al lang.', effect: 'nog_niet_bekeken' });
    }
    expect(new Set((await posten(fonds, { indeling: 'afwijzing' })).rijen.map(({ verwachting }) => verwachting))).toEqual(new Set([null]));
  });
});
