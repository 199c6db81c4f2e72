import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { AFSTEMBEWIJZEN } from './afstembewijzen.js';
import { BETAALBEWIJZEN } from './betaalbewijzen.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { CLAIMBEWIJZEN } from './claimbewijzen.js';
import { KETENBEWIJZEN } from './ketenbewijzen.js';
import { MENSBEWIJZEN } from './mensbewijzen.js';
import { NAKIJKBEWIJZEN } from './nakijkbewijzen.js';
import { PLAFONDBEWIJZEN } from './plafondbewijzen.js';
import { RISICOBEWIJZEN } from './risicobewijzen.js';
import { keer, tegelijk, uitgaveVan, wachtOpRij } from './samenloop.js';
import { SLOTBEWIJZEN } from './slotbewijzen.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Reservering, Wereld } from './wereld.js';

/** One guarantee, tried on a running ledger; rejects when it does not hold. */
export type Bewijs = (wereld: Wereld, regio: Regio) => Promise<void>;

async function naarHetSaldo(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio, { begrootInCent: 350n });
  const besluiten = await Promise.all(Array.from({ length: 8 }, () => wereld.casus(regio)));
  const verzoeken: Reservering[] = [];
  for (const casusId of besluiten) verzoeken.push({ fondsId, ...(await wereld.besluit(regio, fondsId, 100n, casusId)), bedragInCent: 100n });
  const antwoorden = await tegelijk(wereld, fondsId, verzoeken.map((verzoek) => () => wereld.reserveer(regio, verzoek)));
  assert.deepEqual(antwoorden, { 'DT102 50': 5, gelukt: 3 });
  await boekhoudingKlopt(wereld.database, fondsId);
}

async function naarHetPlafond(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio, { plafondInCent: 250n });
  const casusId = await wereld.casus(regio);
  const verzoeken: Reservering[] = [];
  for (let i = 0; i < 6; i += 1) verzoeken.push({ fondsId, ...(await wereld.besluit(regio, fondsId, 100n, casusId)), bedragInCent: 100n });
  const antwoorden = await tegelijk(wereld, fondsId, verzoeken.map((verzoek) => () => wereld.reserveer(regio, verzoek)));
  assert.deepEqual(antwoorden, { 'DT103 50': 4, gelukt: 2 });
  await boekhoudingKlopt(wereld.database, fondsId);
}

async function eenmaalAfgehandeld(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
  const acts = keer(8, (nummer) => (nummer % 2 ? wereld.betaal(regio, uitgaveId) : wereld.laatVrij(regio, uitgaveId)));
  assert.deepEqual(await tegelijk(wereld, fondsId, acts), { DT106: 7, gelukt: 1 });
  await boekhoudingKlopt(wereld.database, fondsId);
}

async function eenmaalVervallen(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
  await wereld.verloop(uitgaveId);
  assert.deepEqual(await tegelijk(wereld, fondsId, keer(6, () => wereld.laatVervallen(regio, uitgaveId))), { DT106: 5, gelukt: 1 });
  await boekhoudingKlopt(wereld.database, fondsId);
}

async function eenmaalGecorrigeerd(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, fondsId } = await uitgaveVan(wereld, regio);
  const betaling = nieuwId();
  await wereld.betaal(regio, uitgaveId, null, betaling);
  assert.deepEqual(await tegelijk(wereld, fondsId, keer(6, () => wereld.corrigeer(regio, uitgaveId, betaling))), { DT114: 5, gelukt: 1 });
  await boekhoudingKlopt(wereld.database, fondsId);
}

async function zelfdeIdEenBoeking(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio, { begrootInCent: 5_000n });
  const verzoek = { fondsId, ...(await wereld.besluit(regio, fondsId, 500n)), bedragInCent: 500n, boekingId: nieuwId(), goedgekeurdDoor: regio.beheerder };
  const ids = new Set<string>();
  assert.deepEqual(await tegelijk(wereld, fondsId, keer(6, async () => ids.add(await wereld.reserveer(regio, verzoek)))), { gelukt: 6 });
  assert.equal(ids.size, 1);
  const [uitgaveId, boekingId, begroting] = [[...ids][0]!, nieuwId(), nieuwId()];
  assert.deepEqual(await tegelijk(wereld, fondsId, keer(6, () => wereld.betaal(regio, uitgaveId, 100n, boekingId))), { gelukt: 6 });
  assert.deepEqual(await tegelijk(wereld, fondsId, keer(6, () => wereld.begroot(regio, fondsId, 50n, begroting))), { gelukt: 6 });
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 101n, boekingId)), 'DT101 bedragInCent');
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** Two acts on one casus, made to queue in the order that would lock them for ever if they took their rows crosswise. */
async function geenDeadlock(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsId, uitgaveId, casusId } = await uitgaveVan(wereld, regio);
  const volgende = await wereld.besluit(regio, fondsId, 100n, casusId);
  const eerste = () => wereld.reserveer(regio, { fondsId, ...volgende, bedragInCent: 100n });
  const tweede = () => wachtOpRij(wereld, () => 1).then(() => wereld.betaal(regio, uitgaveId, 100n));
  assert.deepEqual(await tegelijk(wereld, fondsId, [eerste, tweede]), { gelukt: 2 });
  await boekhoudingKlopt(wereld.database, fondsId);
}

async function nietZonderAkkoord(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await uitgaveVan(wereld, regio, 500n, false);
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId)), 'DT104 1');
  const groot = await uitgaveVan(wereld, regio, 1_001n);
  assert.equal(await uitkomst(wereld.betaal(regio, groot.uitgaveId)), 'DT104 1');
  const grens = await uitgaveVan(wereld, regio, 1_000n);
  assert.equal(await uitkomst(wereld.betaal(regio, grens.uitgaveId)), 'gelukt');
}

async function vierOgen(wereld: Wereld, regio: Regio): Promise<void> {
  const zelf = { ...regio, aanvrager: regio.beheerder };
  const fondsId = await wereld.fonds(zelf);
  const besluit = await wereld.besluit(zelf, fondsId, 500n);
  assert.equal(await uitkomst(wereld.reserveer(zelf, { fondsId, ...besluit, bedragInCent: 500n, goedgekeurdDoor: zelf.beheerder })), 'DT105');
  const uitgaveId = await wereld.reserveer(zelf, { fondsId, ...besluit, bedragInCent: 500n });
  assert.equal(await uitkomst(wereld.keurGoed(zelf, uitgaveId)), 'DT105');
  await wereld.keurGoed(zelf, uitgaveId, zelf.bestuurder);
  assert.equal(await uitkomst(wereld.keurGoed(zelf, uitgaveId, zelf.bestuurder)), 'DT110');
  assert.equal(await uitkomst(wereld.betaal(zelf, uitgaveId)), 'DT105');
}

async function gegevenAkkoord(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio);
  const verzoek = { fondsId, ...(await wereld.besluit(regio, fondsId, 500n)), bedragInCent: 500n };
  assert.equal(await uitkomst(wereld.reserveer(regio, { ...verzoek, goedgekeurdDoor: regio.bestuurder })), 'DT108 goedgekeurdDoor');
  assert.equal(await uitkomst(wereld.reserveer(regio, { ...verzoek, goedgekeurdDoor: regio.corporatie })), 'DT108');
}

async function alleenOpBesluit(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio);
  const goed = { fondsId, ...(await wereld.besluit(regio, fondsId, 500n)), bedragInCent: 500n };
  const ander = await wereld.besluit(regio, await wereld.fonds(regio), 500n);
  const advies = await wereld.besluit(regio, fondsId, 500n, undefined, 'advies');
  const antwoord = (verzoek: Partial<Reservering>) => uitkomst(wereld.reserveer(regio, { ...goed, ...verzoek }));
  assert.equal(await antwoord({ besluitId: nieuwId() }), 'DT100 besluitId');
  assert.equal(await antwoord({ door: regio.bestuurder }), 'DT100 besluitId');
  assert.equal(await antwoord(advies), 'DT109 advies');
  assert.equal(await antwoord(ander), 'DT109 fondsId');
  assert.equal(await antwoord({ bedragInCent: 501n }), 'DT109 bedragInCent');
  assert.equal(await antwoord({ aangevraagdDoor: regio.corporatie }), 'DT109 aangevraagdDoor');
  assert.equal(await antwoord({}), 'gelukt');
  assert.equal(await antwoord({}), 'DT109 alGereserveerd');
}

async function binnenTermijn(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await uitgaveVan(wereld, regio);
  assert.match(await uitkomst(wereld.laatVervallen(regio, uitgaveId)), /^DT112/);
  await wereld.verloop(uitgaveId);
  assert.match(await uitkomst(wereld.betaal(regio, uitgaveId)), /^DT107/);
  assert.match(await uitkomst(wereld.laatVrij(regio, uitgaveId)), /^DT107/);
}

async function nietOpIngetrokkenBesluit(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, besluitId } = await uitgaveVan(wereld, regio);
  await wereld.opzetten(async (sql) => void (await sql("update besluit set ingetrokken_op = now(), einde_reden = 'Niet meer nodig.' where id = $1", [besluitId])));
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId)), 'DT109 ingetrokken');
}

/** Nobody agrees to what nobody asks him: there are enough, or the besluit ended. */
async function akkoordHeeftZin(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await uitgaveVan(wereld, regio);
  assert.equal(await uitkomst(wereld.keurGoed(regio, uitgaveId, regio.bestuurder)), 'DT163');
  const zonder = await uitgaveVan(wereld, regio, 500n, false);
  await wereld.opzetten(async (sql) => void (await sql("update besluit set ingetrokken_op = now(), einde_reden = 'Niet meer nodig.' where id = $1", [zonder.besluitId])));
  assert.equal(await uitkomst(wereld.keurGoed(regio, zonder.uitgaveId)), 'DT109 ingetrokken');
  assert.equal(await uitkomst(wereld.laatVrij(regio, zonder.uitgaveId)), 'gelukt');
}

async function nietTijdensHeroverweging(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, casusId, besluitId } = await uitgaveVan(wereld, regio);
  await wereld.heroverweging(regio, { casusId, besluitId });
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId)), 'DT109 heroverweging');
}

async function alleenBevoegden(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, fondsId } = await uitgaveVan(wereld, regio);
  const vreemd = await wereld.regio();
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 1n, nieuwId(), regio.corporatie)), 'DT108');
  assert.equal(await uitkomst(wereld.betaal(vreemd, uitgaveId)), 'DT100 uitgaveId');
  assert.equal(await uitkomst(wereld.begroot(vreemd, fondsId, 1n)), 'DT100 fondsId');
  assert.equal(await uitkomst(wereld.begroot(regio, fondsId, 1n, nieuwId(), regio.corporatie)), 'DT108');
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 501n)), 'DT111 500');
}

/** Who pays picks a fonds by its name, so it has one that can be read. */
async function fondsHeeftNaam(wereld: Wereld, regio: Regio): Promise<void> {
  assert.equal(await uitkomst(wereld.fonds(regio, { naam: '\u200b' })), '23514');
  assert.equal(await uitkomst(wereld.fonds(regio, { naam: 'Noodfonds' })), 'gelukt');
}

async function boekingBlijft(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsId } = await uitgaveVan(wereld, regio);
  const als = (sql: string) => uitkomst(wereld.handel(regio, regio.beheerder, ['fonds', fondsId], (doe) => doe(sql), 'owner'));
  assert.equal(await als('update boeking set id = id'), 'DT113');
  assert.equal(await als('truncate boeking cascade'), '42501');
  assert.equal(await uitkomst(wereld.database.alsBeheer('delete from boeking')), 'DT113');
  assert.equal(await uitkomst(wereld.database.alsBeheer('truncate boeking cascade')), 'DT113');
}

async function rekeningBlijft(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsId } = await uitgaveVan(wereld, regio);
  const als = (wat: string) => uitkomst(wereld.database.alsBeheer(`update rekening set ${wat} where fonds_id = $1 and soort = 'saldo'`, [fondsId]));
  assert.equal(await als("soort = 'begroting'"), 'DT113');
  assert.equal(await als('credit_geboekt_in_cent = credit_geboekt_in_cent - 1'), 'DT113');
  assert.equal(await als('fonds_id = gen_random_uuid()'), 'DT113');
}

async function nietZonderGebeurtenis(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await uitgaveVan(wereld, regio);
  const stil = wereld.handel(regio, regio.beheerder, ['uitgave', nieuwId()], (sql) => sql('insert into boeking select b.* from boeking b where false'));
  assert.equal(await uitkomst(stil), '42501');
  const [betaling] = [nieuwId()];
  const zonder = wereld.handel(regio, regio.beheerder, ['fonds', nieuwId()], (sql) => sql('select fonds_betalen($1, $2, 5)', [betaling, uitgaveId]));
  assert.equal(await uitkomst(zonder), 'DT001');
}

/** Every kind of act once, and the whole bookkeeping after each. */
async function allesKlopt(wereld: Wereld, regio: Regio): Promise<void> {
  const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
  const betaling = nieuwId();
  const vervalt = await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 70n)), bedragInCent: 70n });
  const stappen = [
    () => wereld.begroot(regio, fondsId, 30n), () => wereld.betaal(regio, uitgaveId, 120n, betaling),
    () => wereld.laatVrij(regio, uitgaveId), () => wereld.corrigeer(regio, uitgaveId, betaling),
    () => wereld.verloop(vervalt), () => wereld.laatVervallen(regio, vervalt),
  ];
  for (const stap of stappen) {
    await stap();
    await boekhoudingKlopt(wereld.database, fondsId);
  }
}

export const BEWIJZEN = {
  naarHetSaldo, naarHetPlafond, eenmaalAfgehandeld, eenmaalVervallen, eenmaalGecorrigeerd, zelfdeIdEenBoeking, geenDeadlock,
  nietZonderAkkoord, akkoordHeeftZin, vierOgen, gegevenAkkoord, alleenOpBesluit, binnenTermijn, nietOpIngetrokkenBesluit, nietTijdensHeroverweging, alleenBevoegden,
  fondsHeeftNaam, boekingBlijft, rekeningBlijft, nietZonderGebeurtenis, allesKlopt,
  ...KETENBEWIJZEN, ...BETAALBEWIJZEN, ...AFSTEMBEWIJZEN, ...SLOTBEWIJZEN, ...RISICOBEWIJZEN, ...CLAIMBEWIJZEN, ...PLAFONDBEWIJZEN, ...MENSBEWIJZEN, ...NAKIJKBEWIJZEN,
} satisfies Record<string, Bewijs>;
