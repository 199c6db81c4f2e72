import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { dag } from '../harness/dagen.js';
import { Aanvraagwereld } from './aanvraagwereld.js';
import { Betaalwereld, EIGEN_IBAN, IBAN } from './betaalwereld.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

async function klaarOmTeBetalen(wereld: Wereld, regio: Regio) {
  const betaal = new Betaalwereld(wereld);
  const fondsId = await wereld.fonds(regio, { begrootInCent: 5_000n });
  await betaal.zetBetaalwijze(regio, fondsId);
  const besluit = await wereld.besluit(regio, fondsId, 500n);
  const uitgaveId = await wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 500n, goedgekeurdDoor: regio.beheerder });
  await betaal.vulAan(regio, uitgaveId);
  return { betaal, fondsId, uitgaveId };
}

async function nietTweeKeerOnderweg(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 400n }]);
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 101n)), 'DT111 100');
  assert.equal(await uitkomst(betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 101n }])), 'DT111 100');
  assert.equal(await uitkomst(wereld.laatVrij(regio, uitgaveId)), 'DT120 400');
  await wereld.verloop(uitgaveId);
  assert.equal(await uitkomst(wereld.laatVervallen(regio, uitgaveId)), 'DT120 400');
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** After a payment by hand the account is filled in for the rest; while a line is on its way, and once an order paid to it, it stays. */
async function rekeningVoorDeRest(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  await wereld.betaal(regio, uitgaveId, 100n);
  assert.equal(await uitkomst(betaal.vulAan(regio, uitgaveId)), 'gelukt');
  const [regelId] = await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 150n }]);
  assert.equal(await uitkomst(betaal.vulAan(regio, uitgaveId)), 'DT120 150');
  await betaal.handelAf(regio, uitgaveId, regelId!, true);
  assert.equal(await uitkomst(betaal.vulAan(regio, uitgaveId)), 'DT120 0');
}

async function nooitMeerTerug(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  const betaling = nieuwId();
  await wereld.betaal(regio, uitgaveId, 300n, betaling);
  assert.equal(await uitkomst(betaal.ontvangTerug(regio, uitgaveId, 301n)), 'DT121 300');
  await betaal.ontvangTerug(regio, uitgaveId, 100n);
  assert.equal(await uitkomst(wereld.corrigeer(regio, uitgaveId, betaling)), 'DT121 200');
  await boekhoudingKlopt(wereld.database, fondsId);
}

async function regelEenKeer(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  const [regelId] = await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 200n }]);
  const antwoorden = await Promise.all([true, false, true, false].map((betaald) => uitkomst(betaal.handelAf(regio, uitgaveId, regelId!, betaald))));
  assert.deepEqual([...antwoorden].sort(), ['DT124', 'DT124', 'DT124', 'gelukt']);
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** An order is taken back as a whole and once, while nothing of it is paid; its payments can leave again and nothing is booked. */
async function opdrachtTerug(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  const maak = async (opdrachtId: string, delen: readonly bigint[] = [200n, 300n]) => betaal.maakOpdracht(regio, fondsId, delen.map((bedragInCent) => ({ uitgaveId, bedragInCent })), opdrachtId);
  const boekingen = () => wereld.database.alsBeheer('select id from boeking where fonds_id = $1 order by id', [fondsId]);
  const onderweg = () => wereld.database.alsBeheer('select in_opdracht_in_cent::int as n from uitgave where id = $1', [uitgaveId]);
  const [eerst, eerste, tweede] = [await boekingen(), nieuwId(), nieuwId()];
  const [regelId] = await maak(eerste);
  assert.equal(await uitkomst(betaal.trekIn(regio, eerste, [uitgaveId], regio.corporatie)), 'DT100 betaalopdrachtId');
  const buitenom = (sql: string, id: string) => uitkomst(wereld.database.alsBeheer(sql, [id]));
  const trekBuitenom = (id: string) => buitenom("update betaalopdracht set ingetrokken_op = now(), ingetrokken_door = gemaakt_door, intrekreden = 'buitenom' where id = $1", id);
  assert.equal(await trekBuitenom(eerste), 'DT164 afgehandeld');
  assert.equal(await uitkomst(betaal.trekIn(regio, eerste, [uitgaveId])), 'gelukt');
  assert.equal(await uitkomst(betaal.trekIn(regio, eerste, [uitgaveId])), 'DT164 afgehandeld');
  assert.equal(await trekBuitenom(eerste), 'DT164 afgehandeld');
  assert.equal(await uitkomst(betaal.handelAf(regio, uitgaveId, regelId!, true)), 'DT124');
  assert.equal(await buitenom("update betaalregel set stand = 'open', afgehandeld_op = null, afgehandeld_door = null where id = $1", regelId!), 'DT164 afgehandeld');
  assert.deepEqual([await boekingen(), await onderweg()], [eerst, [{ n: 0 }]]);
  const regels = await maak(tweede);
  await betaal.handelAf(regio, uitgaveId, regels[0]!, true);
  assert.equal(await uitkomst(betaal.trekIn(regio, tweede, [uitgaveId])), 'DT164 betaald');
  await boekhoudingKlopt(wereld.database, fondsId);
}

async function rekeningVanEenAnder(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  const opdracht = (door: string) => uitkomst(betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 1n }], nieuwId(), door));
  assert.equal(await opdracht(regio.bestuurder), 'DT122 zelf');
  const besluit = await wereld.besluit(regio, fondsId, 500n);
  const zonder = await wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 500n, goedgekeurdDoor: regio.beheerder });
  assert.equal(await uitkomst(betaal.maakOpdracht(regio, fondsId, [{ uitgaveId: zonder, bedragInCent: 1n }])), 'DT122 iban');
  assert.equal(await opdracht(regio.beheerder), 'gelukt');
}

async function afschriftEenKeer(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId } = await klaarOmTeBetalen(wereld, regio);
  const [bestand, regels] = [nieuwId(), [{ bedragInCent: 5n }]];
  const antwoorden = await Promise.all([1, 2, 3].map(() => uitkomst(betaal.leesIn(regio, fondsId, regels, bestand))));
  assert.deepEqual(antwoorden.map((antwoord) => antwoord.slice(0, 5)).sort(), ['DT123', 'DT123', 'geluk']);
  assert.equal(await uitkomst(betaal.leesIn(regio, fondsId, regels, nieuwId(), { iban: 'NL91ABNA0417164300' })), 'DT125 rekening');
}

async function afschriftregelPast(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  const [regelId] = await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 200n }]);
  const [af, bij] = await betaal.leesIn(regio, fondsId, [{ bedragInCent: 201n }, { bedragInCent: 200n, richting: 'bij' }]);
  assert.equal(await uitkomst(betaal.verwerk(regio, af!, 'betaalregel', regelId!)), 'DT125 bedrag');
  assert.equal(await uitkomst(betaal.verwerk(regio, bij!, 'betaalregel', regelId!)), 'DT125 richting');
  assert.equal(await uitkomst(betaal.verwerk(regio, af!, 'terzijde', null, 'van een ander')), 'gelukt');
  assert.equal(await uitkomst(betaal.verwerk(regio, af!, 'terzijde', null, 'van een ander')), 'DT124');
}

async function regelMetEigenKenmerk(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  const [regelId] = await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 200n }]);
  const kenmerk = await betaal.kenmerk(regelId!);
  const [vreemd, meer, minder, nogEens] = await betaal.leesIn(regio, fondsId, [
    { bedragInCent: 199n }, { bedragInCent: 201n, kenmerk }, { bedragInCent: 199n, kenmerk }, { bedragInCent: 198n, kenmerk }]);
  assert.equal(await uitkomst(betaal.verwerk(regio, vreemd!, 'betaalregel', regelId!)), 'DT125 bedrag');
  assert.equal(await uitkomst(betaal.verwerk(regio, meer!, 'betaalregel', regelId!)), 'DT125 bedrag');
  assert.equal(await uitkomst(betaal.verwerk(regio, minder!, 'betaalregel', regelId!)), 'gelukt');
  assert.equal(await uitkomst(betaal.verwerk(regio, nogEens!, 'betaalregel', regelId!)), 'DT124');
  await boekhoudingKlopt(wereld.database, fondsId);
  const [stand] = await wereld.database.alsBeheer('select betaald_in_cent::int as betaald, in_opdracht_in_cent::int as onderweg from uitgave where id = $1', [uitgaveId]);
  assert.deepEqual(stand, { betaald: 199, onderweg: 0 });
}

async function dagenKloppen(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  assert.equal(await uitkomst(betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 1n }], nieuwId(), regio.beheerder, -2)), 'DT139 uitvoerenOp');
  const leesIn = (dag: string) => uitkomst(betaal.leesIn(regio, fondsId, [{ bedragInCent: 1n }, { bedragInCent: 2n, dag }]));
  const morgen = dag(2);
  assert.equal(await leesIn(morgen), `DT173 2:${morgen}`);
  assert.deepEqual(await wereld.database.alsBeheer('select id from bankafschrift where fonds_id = $1', [fondsId]), []);
  const begroot = (dag: string) => uitkomst(wereld.handel(regio, regio.beheerder, ['fonds', fondsId], (sql) =>
    sql(`select fonds_begroten($1, $2, $3, 'college', $4, ${dag}, 5)`, [nieuwId(), fondsId, nieuwId(), nieuwId()])));
  assert.equal(await begroot('current_date + 2'), 'DT169 2025-01-01');
  assert.equal(await begroot("'2024-12-31'"), 'DT169 2025-01-01');
  assert.equal(await begroot("'2025-01-01'"), 'gelukt');
}

/** What comes back after closing leaves once more, to a later year or back; nothing else happens in a closed fonds. */
async function geslotenGeeftRest(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  const vraag = new Aanvraagwereld(wereld);
  const opvolger = await wereld.fonds(regio, { begrootInCent: 0n });
  await wereld.opzetten(async (sql) => void (await sql('update fonds set boekjaar = 2027 where id = $1', [opvolger])));
  await wereld.betaal(regio, uitgaveId, 500n);
  await vraag.sluitAf(regio, fondsId, opvolger);
  const stand = (id: string) => wereld.database.alsBeheer("select f.gesloten_op, r.credit_geboekt_in_cent - r.debet_geboekt_in_cent as vrij from fonds f join rekening r on r.fonds_id = f.id and r.soort = 'saldo' where f.id = $1", [id]);
  const [eerst] = await stand(fondsId);
  assert.equal(await uitkomst(vraag.sluitAf(regio, fondsId, opvolger)), 'DT154');
  await betaal.ontvangTerug(regio, uitgaveId, 200n);
  assert.equal(await uitkomst(wereld.begroot(regio, fondsId, 1n)), 'DT154');
  assert.equal(await uitkomst(vraag.sluitAf({ ...regio, beheerder: regio.bestuurder }, fondsId, opvolger)), 'DT108');
  assert.equal(await uitkomst(vraag.sluitAf(regio, fondsId, opvolger)), 'gelukt');
  await betaal.ontvangTerug(regio, uitgaveId, 100n);
  await vraag.sluitAf(regio, fondsId);
  assert.deepEqual([await stand(fondsId), await stand(opvolger)], [[eerst], [{ gesloten_op: null, vrij: '4700' }]]);
  await boekhoudingKlopt(wereld.database, fondsId);
  await boekhoudingKlopt(wereld.database, opvolger);
}

/** Why a receipt was replaced or came back is written by who did it, and by any other receipt nothing is. */
async function redenVanWieVervangt(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  const [oud, nieuw, terug] = [nieuwId(), nieuwId(), nieuwId()];
  await wereld.opzetten(async (sql) => {
    for (const [id, nummer, vervangt, herstelt] of [[oud, 1, null, null], [nieuw, 2, oud, null], [terug, 3, null, oud]]) {
      await sql(`insert into bon (regio_id, id, uitgave_id, casus_id, fonds_id, volgnummer, bedrag_in_cent, mediatype, grootte, sha256, ontvangen_door, vervangt, herstelt)
        select regio_id, $2, id, casus_id, fonds_id, $3::int, 100, 'application/pdf', 10, repeat(case when $6::uuid is null then $3::int else 1 end::text, 64), $4, $5, $6 from uitgave where id = $1`, [uitgaveId, id, nummer, regio.beheerder, vervangt, herstelt]);
    }
  });
  const redenen = async (bonId: string, door: string) => {
    await wereld.handel(regio, door, ['uitgave', uitgaveId], (sql) => sql("select bon_reden_vastleggen($1, 'Verkeerd bedrag.')", [bonId]));
    return wereld.database.alsBeheer("select id from uitgavereden where uitgave_id = $1 and soort = 'bon'", [uitgaveId]);
  };
  assert.deepEqual(await redenen(nieuw, regio.bestuurder), []);
  assert.deepEqual(await redenen(oud, regio.beheerder), []);
  assert.deepEqual(await redenen(nieuw, regio.beheerder), [{ id: nieuw }]);
  assert.equal((await redenen(terug, regio.beheerder)).length, 2);
  const leest = (wie: string) => wereld.handel(regio, wie, ['uitgave', uitgaveId], async (sql) => (await sql<{ reden: string | null }>('select bon_reden($1) as reden', [nieuw]))[0]?.reden);
  assert.equal(await leest(regio.beheerder), 'Verkeerd bedrag.');
  assert.equal(await leest(regio.auditor), 'Verkeerd bedrag.');
  assert.equal(await leest(regio.corporatie), null);
}

/** A line that failed keeps the account it was sent with, whatever is filled in after it; a claim keeps its own. */
async function regelHoudtRekening(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await klaarOmTeBetalen(wereld, regio);
  await wereld.opzetten(async (sql) => void (await sql("update uitgavebegunstigde set iban = 'NL69INGB0123456789' where uitgave_id = $1", [uitgaveId])));
  const [oud] = await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 200n }]) as [string];
  await betaal.handelAf(regio, uitgaveId, oud, false);
  await betaal.vulAan(regio, uitgaveId, regio.bestuurder, EIGEN_IBAN);
  const [nieuw] = await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 200n }]) as [string];
  const rekening = async (regelId: string) => (await wereld.database.alsBeheer<{ iban: string }>('select iban from betaalregelrekening where betaalregel_id = $1', [regelId]))[0]?.iban;
  assert.deepEqual([await rekening(oud), await rekening(nieuw)], [IBAN, EIGEN_IBAN]);
}

/** What holds after the approvals; each is tried as it is, and with its rule taken out. */
export const BETAALBEWIJZEN = { nietTweeKeerOnderweg, rekeningVoorDeRest, nooitMeerTerug, geslotenGeeftRest, regelEenKeer, opdrachtTerug, rekeningVanEenAnder, afschriftEenKeer, afschriftregelPast, regelMetEigenKenmerk, dagenKloppen, redenVanWieVervangt, regelHoudtRekening };
