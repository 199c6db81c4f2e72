import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Aanvraagwereld } from './aanvraagwereld.js';
import { Betaalwereld, EIGEN_IBAN, IBAN } from './betaalwereld.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

/** Shared risk with granted claims of 100 and 60, each on an account unless it is named without one. */
async function tweeClaims(wereld: Wereld, regio: Regio, ibans: readonly (string | null)[] = [IBAN, EIGEN_IBAN]) {
  const [vraag, betaal] = [new Aanvraagwereld(wereld), new Betaalwereld(wereld)];
  const fondsId = await wereld.fonds(regio);
  await wereld.opzetten(async (sql) => void (await sql("update fonds set soort = 'waarborgfonds' where id = $1", [fondsId])));
  const { besluitId, ...besluit } = await wereld.besluit(regio, fondsId, 900n);
  const uitgaveId = await wereld.reserveer(regio, { fondsId, besluitId, ...besluit, bedragInCent: 900n, goedgekeurdDoor: regio.beheerder });
  await vraag.deelRisico(regio, uitgaveId);
  const claims: string[] = [];
  for (const [plek, iban] of ibans.entries()) {
    claims.push(await vraag.claim(regio, uitgaveId, plek === 0 ? 100n : 60n, { iban }));
    await vraag.beslisClaim(regio, uitgaveId, claims[plek]!, true);
  }
  await betaal.zetBetaalwijze(regio, fondsId);
  const bedragen = async (regels: readonly string[]) =>
    (await wereld.database.alsBeheer<{ bedrag: number }>('select bedrag_in_cent::int as bedrag from betaalregel where id = any($1) order by volgnummer', [regels])).map(({ bedrag }) => bedrag);
  const betaalClaims = (welke: readonly string[], opdrachtId = nieuwId()) => betaal.betaalClaims(regio, fondsId, uitgaveId, welke, regio.beheerder, opdrachtId);
  return {
    betaal, fondsId, uitgaveId, besluitId, een: claims[0]!, twee: claims[1]!, betaalClaims, bedragen,
    /** What each line of a new order pays, or why there is no order. */
    krijgen: (welke: readonly string[]) => betaalClaims(welke).then(bedragen, (fout: { code?: string }) => fout.code),
  };
}

/** One order pays each claim its own amount, once; the same order is one order, and with another claim in it it is refused. */
async function claimEenKeer(wereld: Wereld, regio: Regio): Promise<void> {
  const { een, twee, fondsId, betaalClaims, bedragen, krijgen } = await tweeClaims(wereld, regio);
  assert.equal(await uitkomst(betaalClaims([een, een])), 'DT106');
  const opdrachtId = nieuwId();
  assert.deepEqual(await betaalClaims([twee], opdrachtId).then(bedragen, (fout: { code?: string }) => fout.code), [60]);
  assert.equal(await uitkomst(betaalClaims([een], opdrachtId)), 'DT101 regels');
  assert.equal(await uitkomst(betaalClaims([twee])), 'DT106');
  assert.deepEqual(await krijgen([een]), [100]);
  assert.equal(await uitkomst(betaalClaims([een])), 'DT106');
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** A line that failed or was taken back leaves its claim to be paid, one that was paid in part leaves the rest. */
async function claimHoudtRest(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, een, twee, uitgaveId, fondsId, betaalClaims, krijgen } = await tweeClaims(wereld, regio);
  const [mislukt] = await betaalClaims([twee]) as [string];
  await betaal.handelAf(regio, uitgaveId, mislukt, false);
  const terug = nieuwId();
  assert.equal(await uitkomst(betaalClaims([twee], terug)), 'gelukt');
  await betaal.trekIn(regio, terug, [uitgaveId]);
  const [deels] = await betaalClaims([twee]) as [string];
  const [regel] = await betaal.leesIn(regio, fondsId, [{ bedragInCent: 45n, kenmerk: await betaal.kenmerk(deels) }]) as [string];
  await betaal.verwerk(regio, regel, 'betaalregel', deels);
  assert.deepEqual(await krijgen([twee, een]), [15, 100]);
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** What left without the name of a claim was for the claim that was granted first. */
async function zonderNaamEersteClaim(wereld: Wereld, regio: Regio): Promise<void> {
  const { een, twee, uitgaveId, fondsId, krijgen } = await tweeClaims(wereld, regio);
  await wereld.betaal(regio, uitgaveId, 30n);
  assert.deepEqual(await krijgen([een, twee]), [70, 60]);
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** Money of a claim with an account goes there and not to who the besluit named; a claim without one is paid as before. */
async function nietNaarWieHetBesluitNoemt(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, een, uitgaveId, fondsId, betaalClaims, bedragen } = await tweeClaims(wereld, regio, [null, IBAN]);
  await betaal.vulAan(regio, uitgaveId);
  assert.equal(await uitkomst(betaalClaims([een])), 'DT100 claimId');
  const opUitgave = (bedragInCent: bigint | null) => betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent }]);
  assert.equal(await uitkomst(opUitgave(101n)), 'DT111 100');
  assert.deepEqual(await bedragen(await opUitgave(null)), [100]);
  assert.equal(await uitkomst(opUitgave(1n)), 'DT127 partij');
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** An order pays claims of its own fonds, while the besluit stands and in time. */
async function claimVanEigenFonds(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, een, uitgaveId, besluitId, fondsId, betaalClaims } = await tweeClaims(wereld, regio);
  const ander = await tweeClaims(wereld, regio);
  assert.equal(await uitkomst(betaal.betaalClaims(regio, ander.fondsId, uitgaveId, [een])), 'DT100 claimId');
  assert.equal(await uitkomst(betaalClaims([nieuwId()])), 'DT100 claimId');
  const leest = async (door: string) => (await wereld.handel(regio, door, ['fonds', fondsId], (sql) => sql('select claim_id from te_betalen_claims($1)', [fondsId]))).length;
  assert.deepEqual([await leest(regio.beheerder), await leest(regio.corporatie)], [2, 0]);
  await wereld.opzetten(async (sql) => void (await sql("update besluit set ingetrokken_op = now(), einde_reden = 'Niet meer nodig.' where id = $1", [besluitId])));
  assert.equal(await uitkomst(betaalClaims([een])), 'DT109 ingetrokken');
  await ander.betaal.zetBetaalwijze(regio, ander.fondsId);
  await wereld.verloop(ander.uitgaveId);
  assert.match(await uitkomst(ander.betaalClaims([ander.een])), /^DT107/);
}

/** When the besluit ended, a granted claim is paid no more and what was set apart for it goes back to the fonds; while it stands, it does not. */
async function vrijNaClaim(wereld: Wereld, regio: Regio): Promise<void> {
  const { besluitId, uitgaveId, fondsId, een, betaalClaims } = await tweeClaims(wereld, regio);
  await wereld.betaal(regio, uitgaveId, 30n);
  assert.equal(await uitkomst(wereld.laatVrij(regio, uitgaveId)), 'DT127 toegekend');
  await wereld.opzetten(async (sql) => void (await sql("update besluit set ingetrokken_op = now(), einde_reden = 'Niet meer nodig.' where id = $1", [besluitId])));
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 1n)), 'DT109 ingetrokken');
  assert.equal(await uitkomst(wereld.laatVrij(regio, uitgaveId)), 'gelukt');
  const [stand] = await wereld.database.alsBeheer('select betaald_in_cent::int as betaald, vrijgevallen_in_cent::int as vrij from uitgave where id = $1', [uitgaveId]);
  assert.deepEqual(stand, { betaald: 30, vrij: 870 });
  assert.equal(await uitkomst(betaalClaims([een])), 'DT106');
  await boekhoudingKlopt(wereld.database, fondsId);
  const [regel] = await wereld.database.alsBeheer("select breuken::int from fonds_regels_nagaan($1) where regel = 'risicoBinnenClaims'", [regio.regioId]);
  assert.deepEqual(regel, { breuken: 0 });
}

/** The line of a claim goes to the account of the claim, also where the expense has one. */
async function claimHoudtRekening(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, een, twee, uitgaveId, betaalClaims } = await tweeClaims(wereld, regio, [EIGEN_IBAN, IBAN]);
  await betaal.vulAan(regio, uitgaveId);
  const regels = await betaalClaims([een, twee]);
  const ibans = await wereld.database.alsBeheer('select iban from betaalregelrekening r join betaalregel l on l.id = r.betaalregel_id where l.id = any($1) order by l.volgnummer', [regels]);
  assert.deepEqual(ibans, [{ iban: EIGEN_IBAN }, { iban: IBAN }]);
}

/** A line of an order names a claim of its own expense, in the table itself. */
async function regelBijEigenClaim(wereld: Wereld, regio: Regio): Promise<void> {
  const { een, twee, betaalClaims } = await tweeClaims(wereld, regio);
  const ander = await tweeClaims(wereld, regio);
  const [regel] = await betaalClaims([een]) as [string];
  const wijs = async (claimId: string) => (await uitkomst(wereld.database.alsBeheer('update betaalregel set claim_id = $2 where id = $1', [regel, claimId]))).slice(0, 5);
  assert.equal(await wijs(ander.een), '23503');
  // Its own claim gets as far as the event that every change needs.
  assert.equal(await wijs(twee), 'DT001');
}

export const CLAIMBEWIJZEN = { claimEenKeer, claimHoudtRekening, regelBijEigenClaim, claimHoudtRest, zonderNaamEersteClaim, nietNaarWieHetBesluitNoemt, claimVanEigenFonds, vrijNaClaim };
