import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { boekhoudingKlopt } from './boekhouding.js';
import { houdVast, keer, tegelijk, uitgaveVan, wachtOpRij } from './samenloop.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

async function misluktBlijftMislukt(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio, { begrootInCent: 400n });
  const verzoek = { fondsId, ...(await wereld.besluit(regio, fondsId, 500n)), bedragInCent: 500n, boekingId: nieuwId() };
  assert.deepEqual(await tegelijk(wereld, fondsId, keer(4, () => wereld.reserveer(regio, verzoek))), { 'DT102 400': 4 });
  await wereld.begroot(regio, fondsId, 1_000n);
  assert.equal(await uitkomst(wereld.reserveer(regio, verzoek)), 'DT102 400');
  assert.equal(await uitkomst(wereld.reserveer(regio, { ...verzoek, bedragInCent: 300n })), 'DT101 bedragInCent');
  const uitgaveId = await wereld.reserveer(regio, { ...verzoek, boekingId: nieuwId() });
  const betaling = nieuwId();
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 100n, betaling)), 'DT104 1');
  await wereld.keurGoed(regio, uitgaveId);
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 100n, betaling)), 'DT104 1');
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 100n)), 'gelukt');
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** Whoever is told "no" waits for the act of the same id that still runs. */
async function geenNeeNaEenJa(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await uitgaveVan(wereld, regio);
  const boekingId = nieuwId();
  const later = () => wereld.handel(regio, regio.beheerder, ['fonds', nieuwId()], (sql) =>
    sql("select fonds_mislukken($1, '{}', 'DT102', '1')", [boekingId]));
  let mislukt: Promise<string> | undefined;
  await wereld.handel(regio, regio.beheerder, ['uitgave', uitgaveId], async (sql) => {
    await sql('select fonds_betalen($1, $2, 100)', [boekingId, uitgaveId]);
    let klaar = false;
    mislukt = uitkomst(later()).finally(() => (klaar = true));
    await wachtOpRij(wereld, () => (klaar ? 0 : 1));
  });
  assert.equal(await mislukt, '40001');
}

async function tweeFondsen(wereld: Wereld, regio: Regio) {
  const uitgaven = [await uitgaveVan(wereld, regio), await uitgaveVan(wereld, regio)].sort((a, b) => (a.fondsId < b.fondsId ? -1 : 1));
  return { fondsen: uitgaven.map(({ fondsId }) => fondsId), uitgaven: uitgaven.map(({ uitgaveId }) => uitgaveId) };
}

const geboekt = async (wereld: Wereld, uitgaven: readonly string[]) =>
  (await wereld.database.alsBeheer("select 1 from boeking where uitgave_id = any($1) and soort = 'betaling'", [uitgaven])).length;

async function ketenHeelOfNiet(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsen, uitgaven } = await tweeFondsen(wereld, regio);
  const ongekeurd = (await uitgaveVan(wereld, regio, 500n, false)).uitgaveId;
  assert.equal(await uitkomst(wereld.betaalSamen(regio, [...uitgaven, ongekeurd], 100n)), 'DT104 1');
  assert.equal(await geboekt(wereld, uitgaven), 0);
  const [keten, boekingen] = [nieuwId(), uitgaven.map(() => nieuwId())];
  const samen = (bedragInCent: bigint) => wereld.betaalSamen(regio, uitgaven, bedragInCent, keten, boekingen);
  assert.deepEqual(await tegelijk(wereld, fondsen, keer(5, () => samen(100n))), { gelukt: 5 });
  assert.equal(await geboekt(wereld, uitgaven), 2);
  assert.equal(await uitkomst(samen(101n)), 'DT101 bedragen');
  for (const fondsId of fondsen) await boekhoudingKlopt(wereld.database, fondsId);
}

async function ketenTelt(wereld: Wereld, regio: Regio): Promise<void> {
  const leeg = wereld.database.alsBeheer(
    "insert into boekingsketen (regio_id, id, aantal, verzoek_hash, gemaakt_door) values ($1, $2, 2, '{}', $3)", [regio.regioId, nieuwId(), regio.beheerder]);
  assert.match(await uitkomst(leeg), /^DT(116|001)/);
  const { uitgaven } = await tweeFondsen(wereld, regio);
  const keten = nieuwId();
  await wereld.betaalSamen(regio, uitgaven, 10n, keten);
  const erbij = wereld.handel(regio, regio.beheerder, ['uitgave', uitgaven[0]!], (sql) =>
    sql("select set_config('app.keten', $1, true), fonds_betalen($2, $3, 10)", [keten, nieuwId(), uitgaven[0]]));
  assert.equal(await uitkomst(erbij), 'DT116');
  assert.equal(await uitkomst(wereld.database.alsBeheer('delete from boekingsketen where id = $1', [keten])), 'DT113');
}

/** Two chains in crosswise order: the first fonds comes free while the second is still held, so each would keep one and wait for the other. */
async function ketensZonderDeadlock(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsen, uitgaven } = await tweeFondsen(wereld, regio);
  const geefVrij = await Promise.all(fondsen.map((fondsId) => houdVast(wereld, fondsId)));
  const acts = [uitgaven, uitgaven.toReversed()].map((volgorde) => uitkomst(wereld.betaalSamen(regio, volgorde, 10n)));
  for (const vrij of geefVrij) {
    await wachtOpRij(wereld, () => 2);
    await vrij();
  }
  assert.deepEqual(await Promise.all(acts), ['gelukt', 'gelukt']);
}

export const KETENBEWIJZEN = { misluktBlijftMislukt, geenNeeNaEenJa, ketenHeelOfNiet, ketenTelt, ketensZonderDeadlock };
