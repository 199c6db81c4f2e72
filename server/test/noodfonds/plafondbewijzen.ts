import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Aanvraagwereld, type Plafond, type Regels } from './aanvraagwereld.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { keer, tegelijk } from './samenloop.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

const SNEL: Regels = { snelTotEnMetInCent: 100_000n };

async function fondsMet(wereld: Wereld, regio: Regio, regels: Regels) {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  await vraag.zetRegels(regio, fondsId, { ...SNEL, ...regels });
  return { vraag, fondsId };
}

/** A second requester, on every casus that the first brings in. */
async function tweede(wereld: Wereld, regio: Regio, casusId: string): Promise<string> {
  const lid = nieuwId();
  await wereld.opzetten(async (sql) => {
    await sql("insert into lid (regio_id, id, organisatie_id, rol, naam) values ($1, $2, $3, 'wijkteam', 'Tweede aanvrager')", [regio.regioId, lid, regio.organisatieId]);
    await sql("insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, $2, $3, $4, $5, 'wijkteam', 'deelnemer')",
      [regio.regioId, nieuwId(), casusId, lid, regio.organisatieId]);
  });
  return lid;
}

interface Geval {
  readonly plafond: Omit<Plafond, 'bedragInCent'>;
  /** What differs in a request that the ceiling is not about. */
  readonly anders: { readonly casus?: true; readonly soort?: string; readonly aanvrager?: true };
}

const GEVALLEN: readonly Geval[] = [
  { plafond: { per: 'casus', periode: 'boekjaar' }, anders: { casus: true } },
  { plafond: { per: 'soort', periode: 'boekjaar' }, anders: { soort: 'overig' } },
  { plafond: { per: 'aanvrager', periode: 'boekjaar' }, anders: { aanvrager: true } },
  { plafond: { per: 'fonds', periode: 'boekjaar', uitgaveSoort: 'dier' }, anders: { soort: 'overig' } },
];

/** Six grants of a hundred at once before a ceiling of 250: two fit, and what the ceiling is not about goes on. */
async function plafondsGelden(wereld: Wereld, regio: Regio): Promise<void> {
  for (const { plafond, anders } of GEVALLEN) {
    const { vraag, fondsId } = await fondsMet(wereld, regio, { plafonds: [{ ...plafond, bedragInCent: 250n }] });
    const [casusId, andere] = [await wereld.casus(regio), await wereld.casus(regio)];
    const uitgaven: string[] = [];
    for (let i = 0; i < 6; i += 1) uitgaven.push(await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 100n, begunstigde: `Winkel ${i}` }));
    const uitslag = await tegelijk(wereld, fondsId, uitgaven.map((uitgaveId) => () => vraag.kenToe(regio, uitgaveId)));
    assert.deepEqual(uitslag, { [`DT153 ${plafond.per}:50`]: 4, gelukt: 2 });
    assert.equal(await uitkomst(vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 51n })), `DT153 ${plafond.per}:50`);
    const door = anders.aanvrager ? await tweede(wereld, regio, casusId) : regio.aanvrager;
    const los = nieuwId();
    const vraagt = vraag.vraagAan(regio, { fondsId, casusId: anders.casus ? andere : casusId, bedragInCent: 100n, door, soort: anders.soort ?? 'dier' }, los);
    assert.deepEqual([await uitkomst(vraagt), await uitkomst(vraag.kenToe(regio, los))], ['gelukt', 'gelukt']);
    await boekhoudingKlopt(wereld.database, fondsId);
  }
}

/** At the table too, where a besluit sets the money aside. */
async function plafondAanTafel(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsId } = await fondsMet(wereld, regio, { plafonds: [{ per: 'casus', periode: 'boekjaar', bedragInCent: 250n }] });
  const casusId = await wereld.casus(regio);
  const besluiten = [];
  for (let i = 0; i < 5; i += 1) besluiten.push(await wereld.besluit(regio, fondsId, 100n, casusId));
  const uitslag = await tegelijk(wereld, fondsId, besluiten.map((besluit) => () => wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 100n, soort: 'dier' })));
  assert.deepEqual(uitslag, { 'DT153 casus:50': 3, gelukt: 2 });
}

/** What no ceiling lets through is refused when it is asked, by request and for a voorstel, with what is left; what a besluit holds that would be replaced is room. */
async function plafondBijVraag(wereld: Wereld, regio: Regio): Promise<void> {
  const { vraag, fondsId } = await fondsMet(wereld, regio, { plafondPerCasusInCent: 300n, plafonds: [{ per: 'soort', periode: 'boekjaar', uitgaveSoort: 'opslag', bedragInCent: 100n }] });
  const besluit = await wereld.besluit(regio, fondsId, 200n);
  const { casusId } = besluit;
  await wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 200n });
  const toets = (bedragInCent: bigint, soort = 'dier', vervangt: string | null = null) => uitkomst(wereld.handel(regio, regio.aanvrager, ['fonds', nieuwId()], (sql) =>
    sql('select fonds_ruimte_bij_vraag($1, $2, $3, $4, $5)', [fondsId, casusId, soort, bedragInCent, vervangt])));
  assert.equal(await uitkomst(vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 101n })), 'DT103 100');
  assert.equal(await uitkomst(vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 100n })), 'gelukt');
  assert.equal(await toets(101n), 'DT103 100');
  assert.equal(await toets(101n, 'opslag'), 'DT153 soort:100');
  assert.equal(await toets(301n, 'dier', besluit.besluitId), 'DT103 300');
  assert.deepEqual([await toets(100n), await toets(300n, 'dier', besluit.besluitId)], ['gelukt', 'gelukt']);
}

/** A ceiling counts what was set aside in its own month or quarter from the first moment on, and gives room back for what fell free. */
async function plafondPerPeriode(wereld: Wereld, regio: Regio): Promise<void> {
  for (const [periode, eenheid] of [['maand', 'month'], ['kwartaal', 'quarter']] as const) {
    const { vraag, fondsId } = await fondsMet(wereld, regio, { plafonds: [{ per: 'casus', periode, bedragInCent: 150n }] });
    const casusId = await wereld.casus(regio);
    const kenToe = (bedragInCent: bigint, uitgaveId = nieuwId()) => uitkomst(vraag.vraagAan(regio, { fondsId, casusId, bedragInCent }, uitgaveId).then((id) => vraag.kenToe(regio, id)));
    const naarBegin = (verschil: string) => wereld.opzetten(async (sql) => void (await sql(
      'update uitgave set gereserveerd_op = date_trunc($2, now(), \'Europe/Amsterdam\') - $3::interval where fonds_id = $1 and gereserveerd_op is not null', [fondsId, eenheid, verschil])));
    assert.equal(await kenToe(100n), 'gelukt');
    await naarBegin('0 seconds');
    assert.equal(await kenToe(51n), 'DT153 casus:50');
    await naarBegin('1 second');
    const laatste = nieuwId();
    assert.equal(await kenToe(150n, laatste), 'gelukt');
    assert.equal(await kenToe(1n), 'DT153 casus:0');
    await wereld.laatVrij(regio, laatste);
    assert.equal(await kenToe(149n), 'gelukt');
  }
}

/** Somebody who decides alone needs a ceiling per quarter, and stays below it. */
async function vrijMetPlafond(wereld: Wereld, regio: Regio): Promise<void> {
  const { vraag, fondsId } = await fondsMet(wereld, regio, { snelTotEnMetInCent: 0n, alleenTotEnMetInCent: 100n });
  await wereld.opzetten(async (sql) => void (await sql("update fonds set soort = 'vrij_inzetbaar' where id = $1", [fondsId])));
  const casusId = await wereld.casus(regio);
  const vraagt = (bedragInCent: bigint) => vraag.vraagAan(regio, { fondsId, casusId, bedragInCent });
  assert.equal(await uitkomst(vraagt(60n)), 'DT153 aanvrager:0');
  await vraag.zetRegels(regio, fondsId, { alleenTotEnMetInCent: 100n, plafonds: [{ per: 'aanvrager', periode: 'kwartaal', bedragInCent: 100n }] });
  assert.equal(await uitkomst(vraagt(101n)), 'DT153 uitgave:100');
  const uitgaveId = await vraagt(60n);
  assert.equal(await uitkomst(vraag.kenToe(regio, uitgaveId, regio.beheerder)), 'DT108');
  await vraag.kenToe(regio, uitgaveId, regio.aanvrager);
  assert.equal(await uitkomst(vraagt(41n)), 'DT153 aanvrager:40');
}

const lidMet = async (wereld: Wereld, regio: Regio, rol: string) => {
  const lid = nieuwId();
  await wereld.opzetten(async (sql) => void (await sql('insert into lid (regio_id, id, organisatie_id, rol, naam) values ($1, $2, $3, $4, $4)', [regio.regioId, lid, regio.organisatieId, rol])));
  return lid;
};

/** So many different people as the amount asks; nobody twice, nobody above his own maximum, outside his kinds or for his own clients. */
async function nVanM(wereld: Wereld, regio: Regio): Promise<void> {
  const [derde, klein, ander] = [await lidMet(wereld, regio, 'bestuurder'), await lidMet(wereld, regio, 'bestuurder'), await lidMet(wereld, regio, 'bestuurder')];
  const goedkeurders = [{ lidId: regio.bestuurder }, { lidId: derde }, { lidId: klein, totEnMetInCent: 499n }, { lidId: ander, soorten: ['overig'] }];
  const { vraag, fondsId } = await fondsMet(wereld, regio, {
    drempelTweedeAkkoordInCent: 1_000n, drempels: [{ bovenInCent: 400n, goedkeuringen: 2 }, { bovenInCent: 499n, goedkeuringen: 3 }], goedkeurders,
  });
  const casusId = await wereld.casus(regio);
  const toegekend = async (bedragInCent: bigint) => {
    const uitgaveId = await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent });
    await vraag.kenToe(regio, uitgaveId);
    return uitgaveId;
  };
  const uitgaveId = await toegekend(500n);
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId)), 'DT104 2');
  assert.equal(await uitkomst(wereld.keurGoed(regio, uitgaveId, klein)), 'DT108');
  assert.equal(await uitkomst(wereld.keurGoed(regio, uitgaveId, ander)), 'DT108');
  assert.deepEqual(await tegelijk(wereld, fondsId, keer(5, () => wereld.keurGoed(regio, uitgaveId, regio.bestuurder))), { DT110: 4, gelukt: 1 });
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId)), 'DT104 1');
  await wereld.keurGoed(regio, uitgaveId, derde);
  await wereld.betaal(regio, uitgaveId);
  assert.equal(await uitkomst(wereld.betaal(regio, await toegekend(499n))), 'DT104 1');
  assert.equal(await uitkomst(wereld.betaal(regio, await toegekend(400n))), 'gelukt');
}

/** Nobody agrees to money for a client of his own caseload. */
async function nietEigenCaseload(wereld: Wereld, regio: Regio): Promise<void> {
  const { vraag, fondsId } = await fondsMet(wereld, regio, {});
  const uitgaveId = await vraag.vraagAan(regio, { fondsId, casusId: await wereld.casus(regio), bedragInCent: 100n });
  await wereld.opzetten(async (sql) => void (await sql(
    "update casustoegang set grond = 'plaatsvervanger' where lid_id = $1 and casus_id = (select casus_id from uitgave where id = $2)", [regio.beheerder, uitgaveId])));
  assert.equal(await uitkomst(vraag.kenToe(regio, uitgaveId)), 'DT151');
}

/** One request becomes one reservation, however many grant it; who asked does not grant. */
async function eenReservering(wereld: Wereld, regio: Regio): Promise<void> {
  const zelf = { ...regio, aanvrager: regio.beheerder };
  const { vraag, fondsId } = await fondsMet(wereld, regio, {});
  const casusId = await wereld.casus(regio);
  const uitgaveId = await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 100n });
  const uitslag = await tegelijk(wereld, fondsId, [...keer(3, () => vraag.kenToe(regio, uitgaveId)), ...keer(2, () => vraag.kenToe(regio, uitgaveId, regio.bestuurder))]);
  assert.deepEqual(uitslag, { DT150: 4, gelukt: 1 });
  const eigen = await vraag.vraagAan(zelf, { fondsId, casusId, bedragInCent: 101n });
  assert.equal(await uitkomst(vraag.kenToe(zelf, eigen)), 'DT105');
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** Ceilings and approvals under people who act at once; each is tried as it is, and with its rule taken out. */
export const PLAFONDBEWIJZEN = { plafondsGelden, plafondAanTafel, plafondBijVraag, plafondPerPeriode, vrijMetPlafond, nVanM, nietEigenCaseload, eenReservering };
