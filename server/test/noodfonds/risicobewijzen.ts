import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Aanvraagwereld } from './aanvraagwereld.js';
import { Betaalwereld, IBAN } from './betaalwereld.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

async function gedeeld(wereld: Wereld, regio: Regio) {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  await wereld.opzetten(async (sql) => void (await sql("update fonds set soort = 'waarborgfonds' where id = $1", [fondsId])));
  const reserveer = async () => wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 900n)), bedragInCent: 900n, goedgekeurdDoor: regio.beheerder });
  const [uitgaveId, zonder] = [await reserveer(), await reserveer()];
  await vraag.deelRisico(regio, uitgaveId);
  return { uitgaveId, zonder, fondsId };
}

/** The shares of an agreement are a hundred together, whichever of its two tables is written. */
async function aandelenHonderd(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, zonder } = await gedeeld(wereld, regio);
  const minder = wereld.database.alsBeheer('update risicodelingspartij set aandeel = 99 where uitgave_id = $1', [uitgaveId]);
  assert.equal(await uitkomst(minder), 'DT126 99');
  const geen = wereld.database.alsBeheer(
    `insert into risicodeling select (jsonb_populate_record(r, jsonb_build_object('uitgave_id', $2::text, 'casus_id', u.casus_id))).*
     from risicodeling r, uitgave u where r.uitgave_id = $1 and u.id = $2::uuid`, [uitgaveId, zonder]);
  assert.equal(await uitkomst(geen), 'DT126 0');
}

/** Money of a shared risk leaves by a claim and no other way. */
async function alleenMetClaim(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, fondsId } = await gedeeld(wereld, regio);
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 5n)), 'DT127 claim');
  const vraag = new Aanvraagwereld(wereld);
  await vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 100n), true);
  const stand = async () => (await wereld.database.alsBeheer("select u.betaald_in_cent::int as betaald, (select coalesce(sum(bedrag_in_cent), 0)::int from boeking b where b.uitgave_id = u.id and b.soort = 'claim') as claim from uitgave u where u.id = $1", [uitgaveId]))[0];
  assert.deepEqual(await stand(), { betaald: 0, claim: 0 });
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 101n)), 'DT111 100');
  assert.equal(await uitkomst(wereld.laatVrij(regio, uitgaveId)), 'DT127 toegekend');
  const betaling = nieuwId();
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 40n, betaling)), 'gelukt');
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId)), 'gelukt');
  assert.deepEqual(await stand(), { betaald: 100, claim: 100 });
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 1n)), 'DT127 claim');
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** A paid claim is taken back, and money of it comes back, off the agreement too; both can be undone once, and nothing of it is paid again. */
async function claimTerug(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, fondsId } = await gedeeld(wereld, regio);
  const [vraag, betaal] = [new Aanvraagwereld(wereld), new Betaalwereld(wereld)];
  await vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 100n), true);
  const [fout, goed, terug] = [nieuwId(), nieuwId(), nieuwId()];
  await wereld.betaal(regio, uitgaveId, 40n, fout);
  await wereld.betaal(regio, uitgaveId, 60n, goed);
  const opAfspraak = async () =>
    (await wereld.database.alsBeheer<{ saldo: number }>("select (credit_geboekt_in_cent - debet_geboekt_in_cent)::int as saldo from rekening where fonds_id = $1 and soort = 'risicodeling'", [fondsId]))[0]?.saldo;
  assert.equal(await uitkomst(wereld.corrigeer(regio, uitgaveId, fout)), 'gelukt');
  assert.equal(await opAfspraak(), 60);
  assert.equal(await uitkomst(wereld.corrigeer(regio, uitgaveId, fout)), 'DT114');
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 1n)), 'DT127 claim');
  assert.equal(await uitkomst(betaal.ontvangTerug(regio, uitgaveId, 61n)), 'DT121 60');
  assert.equal(await uitkomst(betaal.ontvangTerug(regio, uitgaveId, 25n, terug)), 'gelukt');
  assert.equal(await opAfspraak(), 35);
  assert.equal(await uitkomst(wereld.corrigeer(regio, uitgaveId, terug)), 'gelukt');
  assert.equal(await opAfspraak(), 60);
  await boekhoudingKlopt(wereld.database, fondsId);
  await betaal.ontvangTerug(regio, uitgaveId, 60n);
  assert.equal(await opAfspraak(), 0);
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** What was granted and not paid does not lapse; paid, the rest does. */
async function toegekendVervaltNiet(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, fondsId } = await gedeeld(wereld, regio);
  const vraag = new Aanvraagwereld(wereld);
  await vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 100n), true);
  await wereld.verloop(uitgaveId);
  assert.equal(await uitkomst(wereld.laatVervallen(regio, uitgaveId)), 'gelukt');
  const stand = async () => (await wereld.database.alsBeheer('select vrijgevallen_in_cent::int as vrij, vervalt_op > now() as loopt from uitgave where id = $1', [uitgaveId]))[0];
  assert.deepEqual(await stand(), { vrij: 0, loopt: true });
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId)), 'gelukt');
  await wereld.verloop(uitgaveId);
  assert.equal(await uitkomst(wereld.laatVervallen(regio, uitgaveId)), 'gelukt');
  assert.deepEqual(await stand(), { vrij: 800, loopt: false });
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** What was granted leaves in an order too, once, and is booked when the bank says so. */
async function claimInOpdracht(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, fondsId } = await gedeeld(wereld, regio);
  const [vraag, betaal] = [new Aanvraagwereld(wereld), new Betaalwereld(wereld)];
  await betaal.zetBetaalwijze(regio, fondsId);
  await betaal.vulAan(regio, uitgaveId);
  const opdracht = (bedragInCent: bigint | null) => betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent }]);
  assert.equal(await uitkomst(opdracht(1n)), 'DT127 claim');
  await vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 100n), true);
  assert.equal(await uitkomst(opdracht(101n)), 'DT111 100');
  const [regelId] = await opdracht(null) as [string];
  assert.deepEqual([await uitkomst(opdracht(1n)), await uitkomst(wereld.betaal(regio, uitgaveId, 1n))], ['DT120 100', 'DT120 100']);
  await betaal.leesIn(regio, fondsId, [{ bedragInCent: 100n, kenmerk: await betaal.kenmerk(regelId) }]);
  const boekingen = await wereld.database.alsBeheer("select soort, bedrag_in_cent::int as bedrag from boeking where uitgave_id = $1 and soort <> 'reservering' order by nummer", [uitgaveId]);
  assert.deepEqual(boekingen, [{ soort: 'betaling', bedrag: 100 }, { soort: 'claim', bedrag: 100 }]);
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** Whatever writes the entry: shared risk pays no more than was granted. */
async function nooitBovenClaim(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await gedeeld(wereld, regio);
  const buitenom = wereld.database.alsBeheer(
    `insert into boeking select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'nummer', 900000, 'soort', 'betaling', 'reservering_id', b.id, 'bedrag_in_cent', 5))).*
     from boeking b where uitgave_id = $1 and soort = 'reservering'`, [uitgaveId]);
  assert.equal(await uitkomst(buitenom), 'DT127 claim');
}

/** A claim above what is left is granted for what is left, paid or not, and a next one for nothing. */
async function claimTotRest(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await gedeeld(wereld, regio);
  const vraag = new Aanvraagwereld(wereld);
  assert.equal(await uitkomst(vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 1_000n), true)), 'gelukt');
  assert.deepEqual(await wereld.database.alsBeheer('select toegekend_in_cent::int as toegekend from risicoclaim where uitgave_id = $1', [uitgaveId]), [{ toegekend: 900 }]);
  assert.equal(await uitkomst(vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 1n), true)), 'DT106');
}

/** After a claim was paid the fonds books on, with the next number. */
async function nummerNaClaim(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, zonder } = await gedeeld(wereld, regio);
  const vraag = new Aanvraagwereld(wereld);
  await vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 100n), true);
  await wereld.betaal(regio, uitgaveId);
  assert.equal(await uitkomst(wereld.betaal(regio, zonder, 5n)), 'gelukt');
}

/** A claim that names its account is paid there and nowhere else, once, up to what is left of it, and not by who claimed. */
async function claimOpRekening(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, fondsId } = await gedeeld(wereld, regio);
  const [vraag, betaal] = [new Aanvraagwereld(wereld), new Betaalwereld(wereld)];
  const claim = async (schade: bigint, door = regio.corporatie) => {
    const id = await vraag.claim(regio, uitgaveId, schade, { iban: IBAN, door });
    await vraag.beslisClaim(regio, uitgaveId, id, true);
    return id;
  };
  await betaal.zetBetaalwijze(regio, fondsId);
  await betaal.vulAan(regio, uitgaveId);
  const [eerste, tweede, eigen] = [await claim(100n), await claim(50n), await claim(20n, regio.bestuurder)];
  await wereld.betaal(regio, uitgaveId, 30n);
  const ordert = (ids: string[], door = regio.beheerder) => uitkomst(betaal.betaalClaims(regio, fondsId, uitgaveId, ids, door));
  assert.equal(await uitkomst(betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: null }])), 'DT127 partij');
  assert.equal(await ordert([eigen], regio.bestuurder), 'DT122 zelf');
  assert.equal(await ordert([tweede]), 'gelukt');
  assert.equal(await ordert([tweede]), 'DT106');
  assert.equal(await ordert([eerste, eigen]), 'gelukt');
  const regels = await wereld.database.alsBeheer('select bedrag_in_cent::int as bedrag, claim_id as claim from betaalregel where uitgave_id = $1 order by bedrag_in_cent', [uitgaveId]);
  assert.deepEqual(regels, [{ bedrag: 20, claim: eigen }, { bedrag: 50, claim: tweede }, { bedrag: 70, claim: eerste }]);
  await boekhoudingKlopt(wereld.database, fondsId);
}

export const RISICOBEWIJZEN = {
  aandelenHonderd, alleenMetClaim, claimTerug, toegekendVervaltNiet, claimInOpdracht, nooitBovenClaim, claimTotRest, nummerNaClaim, claimOpRekening,
};
