import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Aanvraagwereld } from './aanvraagwereld.js';
import { uitgaveVan } from './samenloop.js';
import { FONDSSLOTEN, metAanvraag } from './slothandelingen.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

const SALDO = "select 1 from rekening where fonds_id = $1 and soort = 'saldo' for update";

const RIJ_VAN_EEN_FONDS = `exists (select 1 from rekening r where r.soort = 'saldo'
  and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended('fonds ' || r.regio_id || r.fonds_id, 0))`;

/** Sessions that wait for a lock, and what each has taken before: tables it began to write, or the lock of an id; its place in the queue of a fonds aside. */
const WACHTENDEN = `
  select a.pid, coalesce(array_agg(coalesce(c.relname::text, 'kenmerk')) filter (where c.relkind = 'r' or (l.locktype = 'advisory' and not ${RIJ_VAN_EEN_FONDS})), '{}') as schrijft
  from pg_stat_activity a
    left join pg_locks l on l.pid = a.pid and l.granted and (l.mode = 'RowExclusiveLock' or l.locktype = 'advisory') left join pg_class c on c.oid = l.relation
  where a.datname = current_database() and cardinality(pg_blocking_pids(a.pid)) > 0 group by a.pid`;

/** While a row is held, the act waits for it and has written nothing but what is allowed; when it is let go, the act succeeds. */
async function wachtEerst(wereld: Wereld, slot: readonly [sql: string, waarden: readonly unknown[]], act: () => Promise<unknown>, mag: readonly string[] = [], kijk?: () => Promise<void>): Promise<void> {
  const wachter = await wereld.database.pool('postgres').connect();
  try {
    await wachter.query('begin');
    await wachter.query(slot[0], [...slot[1]]);
    let klaar = false;
    const antwoord = uitkomst(act()).finally(() => (klaar = true));
    const schrijft = await wachtend(wereld, () => klaar);
    await kijk?.();
    await wachter.query('commit');
    assert.equal(await antwoord, 'gelukt');
    assert.deepEqual(schrijft?.filter((tabel) => !mag.includes(tabel)), []);
  } finally {
    await wachter.query('rollback');
    wachter.release();
  }
}

/** What the one who waits has begun to write; undefined when nobody waited. */
async function wachtend(wereld: Wereld, klaar: () => boolean): Promise<string[] | undefined> {
  for (;;) {
    const [rij] = await wereld.database.alsBeheer<{ schrijft: string[] }>(WACHTENDEN);
    if (rij) return rij.schrijft;
    if (klaar()) return undefined;
  }
}

/** Every act asks the lock of its fonds before that of an id, and before it writes a row, whatever row that is. */
export async function wachtOpFonds(wereld: Wereld, regio: Regio, functie: string): Promise<void> {
  const opzet = FONDSSLOTEN[functie];
  if (!opzet) throw new RangeError(`${functie} heeft geen handeling die haar slot beproeft`);
  const { fondsId, act } = await opzet(wereld, regio);
  // The number of a besluit is taken before the fonds.
  await wachtEerst(wereld, [SALDO, [fondsId]], act, ['besluitnummer']);
}

/** Who holds the number of besluiten is waited for before the fonds: the table takes them in that order too. */
async function nummerVoorFonds(wereld: Wereld, regio: Regio, fondsId: string, act: () => Promise<unknown>): Promise<void> {
  const fondsIsVrij = async () => void (await wereld.database.alsBeheer(SALDO.replace('for update', 'for update nowait'), [fondsId]).catch((fout: Error) => assert.fail(`het fonds is al vast: ${fout.message}`)));
  await wachtEerst(wereld, ['select 1 from besluitnummer where regio_id = $1 for update', [regio.regioId]], act, ['besluitnummer'], fondsIsVrij);
}

async function nummerEerst(wereld: Wereld, regio: Regio): Promise<void> {
  const { vraag, fondsId, uitgaveId } = await metAanvraag(wereld, regio);
  await wereld.besluit(regio, fondsId, 1n);
  await nummerVoorFonds(wereld, regio, fondsId, () => vraag.kenToe(regio, uitgaveId));
}

async function nummerEerstVrij(wereld: Wereld, regio: Regio): Promise<void> {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  await vraag.zetRegels(regio, fondsId, { alleenTotEnMetInCent: 500n, plafonds: [{ per: 'aanvrager', periode: 'kwartaal', bedragInCent: 900n }] });
  await wereld.opzetten(async (sql) => void (await sql("update fonds set soort = 'vrij_inzetbaar' where id = $1", [fondsId])));
  const { casusId } = await wereld.besluit(regio, fondsId, 1n);
  await nummerVoorFonds(wereld, regio, fondsId, () => vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 5n }));
}

/** Who looks at a request waits for whoever changes it. */
async function aanvraagVast(wereld: Wereld, regio: Regio): Promise<void> {
  const { vraag, uitgaveId } = await metAanvraag(wereld, regio);
  await wachtEerst(wereld, ['select 1 from uitgave where id = $1 for update', [uitgaveId]], () => vraag.wijsAf(regio, uitgaveId));
}

/** The account of a casus is held before anything is written on it. */
async function casusrekeningVast(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsId, casusId } = await uitgaveVan(wereld, regio);
  const besluit = await wereld.besluit(regio, fondsId, 100n, casusId);
  await wachtEerst(wereld, ["select 1 from rekening where fonds_id = $1 and soort = 'casus' for update", [fondsId]],
    () => wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 100n }), ['rekening', 'kenmerk']);
}

const poging = (regio: Regio, id: string) => ["select pg_advisory_xact_lock(hashtextextended('boeking ' || $1::text || $2::uuid, 0))", [regio.regioId, id]] as const;

/** The same id is tried by one at a time. */
async function kenmerkVast(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await uitgaveVan(wereld, regio);
  const [boekingId, ketenId] = [nieuwId(), nieuwId()];
  await wachtEerst(wereld, poging(regio, boekingId), () => wereld.betaal(regio, uitgaveId, 5n, boekingId));
  await wachtEerst(wereld, poging(regio, ketenId), () => wereld.betaalSamen(regio, [uitgaveId, uitgaveId], 5n, ketenId));
}

/** Two fondsen that are closed into each other are taken in one order, so that neither waits for the other for ever. */
async function afsluitenZonderDeadlock(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsen = [await wereld.fonds(regio), await wereld.fonds(regio)].sort();
  await wereld.opzetten(async (sql) => void (await sql('update fonds set boekjaar = 2027 where id = $1', [fondsen[1]])));
  const vraag = new Aanvraagwereld(wereld);
  const acts = [() => vraag.sluitAf(regio, fondsen[0]!, fondsen[1]), () => vraag.sluitAf(regio, fondsen[1]!, fondsen[0])];
  const wachters = await Promise.all(fondsen.map(async (fondsId) => {
    const client = await wereld.database.pool('postgres').connect();
    await client.query('begin');
    await client.query(SALDO, [fondsId]);
    return client;
  }));
  const antwoorden = acts.map((act) => uitkomst(act()));
  for (const wachter of wachters) {
    for (;;) {
      const rijen = await wereld.database.alsBeheer(WACHTENDEN);
      if (rijen.length >= 2) break;
    }
    await wachter.query('commit');
    wachter.release();
  }
  assert.match((await Promise.all(antwoorden)).sort().join(), /^DT1(00 opvolgerId|54),gelukt$/);
}

/** Who wants a fonds stands in its queue, and holds nothing else while he waits there. */
async function rijVoorFonds(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
  const rij = ["select pg_advisory_xact_lock(hashtextextended('fonds ' || $1::text || $2::uuid, 0))", [regio.regioId, fondsId]] as const;
  await wachtEerst(wereld, rij, () => wereld.betaal(regio, uitgaveId, 5n));
}

/** Each of the acts that asks the lock of a fonds. */
async function iederWachtOpFonds(wereld: Wereld, regio: Regio): Promise<void> {
  for (const functie of Object.keys(FONDSSLOTEN)) await wachtOpFonds(wereld, regio, functie);
}

/** That locks are asked, first, and in one order; each is tried as it is, and with its lock taken out. */
export const SLOTBEWIJZEN = { iederWachtOpFonds, rijVoorFonds, nummerEerst, nummerEerstVrij, aanvraagVast, casusrekeningVast, kenmerkVast, afsluitenZonderDeadlock };
