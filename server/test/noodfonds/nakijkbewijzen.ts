import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Aanvraagwereld } from './aanvraagwereld.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

/** Nobody looks over what he may still be asked to agree to; once nobody is asked any more, somebody may. */
async function nakijkenNaAkkoord(wereld: Wereld, regio: Regio): Promise<void> {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  await vraag.zetRegels(regio, fondsId, { snelTotEnMetInCent: 100_000n, drempelTweedeAkkoordInCent: 10n, goedkeurders: [{ lidId: regio.bestuurder }, { lidId: regio.corporatie }] });
  const casusId = await wereld.casus(regio);
  let bedragInCent = 100n;
  const halfAkkoord = async () => {
    const uitgaveId = await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: bedragInCent++ });
    await vraag.kenToe(regio, uitgaveId);
    return uitgaveId;
  };
  const kijkNa = (uitgaveId: string) =>
    uitkomst(wereld.handel(regio, regio.corporatie, ['uitgave', uitgaveId], async (sql) => void (await sql("select fonds_steekproef_beoordelen($1, 'in_orde', $2, 'Klopt.')", [uitgaveId, nieuwId()]))));
  const [dubbel, verlopen, vrij, ingetrokken, vervangen, heel] = [await halfAkkoord(), await halfAkkoord(), await halfAkkoord(), await halfAkkoord(), await halfAkkoord(), await halfAkkoord()];
  for (const uitgaveId of [dubbel, verlopen, vrij, ingetrokken, vervangen, heel]) assert.equal(await kijkNa(uitgaveId), 'DT174');
  await tweedeLid(wereld, regio, dubbel);
  assert.equal(await kijkNa(dubbel), 'DT174');
  await wereld.verloop(verlopen);
  await wereld.laatVrij(regio, vrij);
  await wereld.opzetten(async (sql) => {
    await sql("update besluit set ingetrokken_op = now(), einde_reden = 'Niet meer nodig.' where uitgave_id = $1", [ingetrokken]);
    await sql("update besluit b set vervangen_door = a.id, einde_reden = 'Beter zo.' from besluit a where b.uitgave_id = $1 and a.uitgave_id = $2", [vervangen, heel]);
  });
  await wereld.keurGoed(regio, heel, regio.bestuurder);
  for (const uitgaveId of [verlopen, vrij, ingetrokken, vervangen, heel]) assert.equal(await kijkNa(uitgaveId), 'gelukt');
}

/** Who agreed has a second membership that agreed too. */
async function tweedeLid(wereld: Wereld, { regioId, organisatieId, aanvrager, beheerder }: Regio, uitgaveId: string): Promise<void> {
  const [accountId, ook] = [nieuwId(), nieuwId()];
  await wereld.opzetten(async (sql) => {
    await sql("insert into account (id, email, wachtwoord_hash) values ($1, $2, 'geen')", [accountId, `${accountId}@voorbeeld.test`]);
    await sql('update lid set account_id = $1 where id = $2', [accountId, beheerder]);
    await sql("insert into lid (regio_id, id, account_id, organisatie_id, rol, naam) values ($1, $2, $3, $4, 'bestuurder', 'Ook')", [regioId, ook, accountId, organisatieId]);
    await sql("insert into uitgavegoedkeuring (regio_id, uitgave_id, lid_id, aangevraagd_door, wijze) values ($1, $2, $3, $4, 'akkoord')", [regioId, uitgaveId, ook, aanvrager]);
  });
}

/** Money comes back one way: an advance from its scheme, a loan from the client. */
async function eenWegTerug(wereld: Wereld, regio: Regio): Promise<void> {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  await vraag.zetRegels(regio, fondsId, { snelTotEnMetInCent: 100_000n });
  const casusId = await wereld.casus(regio);
  const vooruit = await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 100n });
  const gewoon = await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 101n });
  await wereld.opzetten(async (sql) => void (await sql("update uitgave set voorschot_op = 'armoedebeleid' where id = $1", [vooruit])));
  for (const uitgaveId of [vooruit, gewoon]) await vraag.kenToe(regio, uitgaveId);
  assert.deepEqual([await uitkomst(vraag.leen(regio, vooruit, 100n)), await uitkomst(vraag.leen(regio, gewoon, 101n))], ['DT131 voorschot', 'gelukt']);
}

/** Looking over afterwards, and the ways back of money; each is tried as it is, and with its rule taken out. */
export const NAKIJKBEWIJZEN = { nakijkenNaAkkoord, eenWegTerug };
