import assert from 'node:assert/strict';
import { Aanvraagwereld } from './aanvraagwereld.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

async function gedeeld(wereld: Wereld, regio: Regio) {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  await wereld.opzetten(async (sql) => void (await sql("update fonds set soort = 'waarborgfonds' where id = $1", [fondsId])));
  const reserveer = async () => wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 900n)), bedragInCent: 900n, goedgekeurdDoor: regio.beheerder });
  const [uitgaveId, zonder] = [await reserveer(), await reserveer()];
  await vraag.deelRisico(regio, uitgaveId);
  return { uitgaveId, zonder };
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
  const { uitgaveId } = await gedeeld(wereld, regio);
  assert.equal(await uitkomst(wereld.betaal(regio, uitgaveId, 5n)), 'DT127 claim');
  const vraag = new Aanvraagwereld(wereld);
  await vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 100n), true);
  const [uitgave] = await wereld.database.alsBeheer('select betaald_in_cent::int as betaald from uitgave where id = $1', [uitgaveId]);
  assert.deepEqual(uitgave, { betaald: 100 });
}

/** A claim above what is left pays what is left, and a next one nothing. */
async function claimTotRest(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId } = await gedeeld(wereld, regio);
  const vraag = new Aanvraagwereld(wereld);
  assert.equal(await uitkomst(vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 1_000n), true)), 'gelukt');
  const [uitgave] = await wereld.database.alsBeheer('select betaald_in_cent::int as betaald from uitgave where id = $1', [uitgaveId]);
  assert.deepEqual(uitgave, { betaald: 900 });
  assert.equal(await uitkomst(vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 1n), true)), 'DT106');
}

/** After a claim the fonds books on, with the next number. */
async function nummerNaClaim(wereld: Wereld, regio: Regio): Promise<void> {
  const { uitgaveId, zonder } = await gedeeld(wereld, regio);
  const vraag = new Aanvraagwereld(wereld);
  await vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 100n), true);
  assert.equal(await uitkomst(wereld.betaal(regio, zonder, 5n)), 'gelukt');
}

export const RISICOBEWIJZEN = { aandelenHonderd, alleenMetClaim, claimTotRest, nummerNaClaim };
