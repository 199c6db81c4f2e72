import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { type Afschriftregel, Betaalwereld } from './betaalwereld.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

async function metBetaling(wereld: Wereld, regio: Regio, bedragInCent = 300n) {
  const betaal = new Betaalwereld(wereld);
  const fondsId = await wereld.fonds(regio, { begrootInCent: 5_000n });
  await betaal.zetBetaalwijze(regio, fondsId);
  const uitgaveId = await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 500n)), bedragInCent: 500n, goedgekeurdDoor: regio.beheerder });
  await betaal.vulAan(regio, uitgaveId);
  const boekingId = nieuwId();
  await wereld.betaal(regio, uitgaveId, bedragInCent, boekingId);
  return { betaal, fondsId, uitgaveId, boekingId };
}

const stand = async (wereld: Wereld, regels: readonly string[]) => {
  const rijen = await wereld.database.alsBeheer<{ id: string; stand: string; boeking: string | null }>('select id, stand, boeking_id as boeking from afschriftregel where id = any($1)', [[...regels]]);
  return regels.map((regel) => rijen.find(({ id }) => id === regel)).map((rij) => [rij?.stand, rij?.boeking]);
};

/** A payment or refund of before the statement is joined with one line of its own fonds, direction and amount; nothing is booked by it. */
async function eenRegelEenBoeking(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId, boekingId } = await metBetaling(wereld, regio);
  const [terug, teruggeboekt] = [nieuwId(), nieuwId()];
  await betaal.ontvangTerug(regio, uitgaveId, 40n, terug);
  await wereld.betaal(regio, uitgaveId, 77n, teruggeboekt);
  await wereld.corrigeer(regio, uitgaveId, teruggeboekt);
  const ander = await metBetaling(wereld, regio);
  const [af, nogEens, minder, bij, elders, eraf] = await betaal.leesIn(regio, fondsId, [
    { bedragInCent: 300n }, { bedragInCent: 300n }, { bedragInCent: 299n }, { bedragInCent: 40n, richting: 'bij' }, { bedragInCent: 77n }, { bedragInCent: 40n }]) as [string, string, string, string, string, string];
  const doe = (regel: string, doel: string) => uitkomst(betaal.verwerk(regio, regel, 'geboekt', doel));
  const boekingen = () => wereld.database.alsBeheer('select count(*)::int as n from boeking where fonds_id = $1', [fondsId]);
  const eerst = await boekingen();
  assert.equal(await doe(af, ander.boekingId), 'DT100 doelId');
  assert.equal(await doe(minder, boekingId), 'DT125 geboekt');
  assert.equal(await doe(eraf, terug), 'DT125 geboekt');
  assert.equal(await doe(elders, teruggeboekt), 'DT125 geboekt');
  assert.deepEqual([await doe(af, boekingId), await doe(bij, terug)], ['gelukt', 'gelukt']);
  assert.equal(await doe(af, boekingId), 'DT124');
  assert.equal(await doe(nogEens, boekingId), 'DT125 geboekt');
  assert.deepEqual(await stand(wereld, [af, nogEens, bij]), [['verwerkt', boekingId], ['open', null], ['verwerkt', terug]]);
  assert.deepEqual(await boekingen(), eerst);
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** The line that carries the mark of an order somebody booked as paid joins by itself, once, and only for the whole amount. */
async function kenmerkVindtBetaling(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId } = await metBetaling(wereld, regio);
  const [regelId] = await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 120n }]) as [string];
  const boekingId = nieuwId();
  await betaal.handelAf(regio, uitgaveId, regelId, true, boekingId);
  const kenmerk = await betaal.kenmerk(regelId);
  const lees = async (inhoud: readonly Afschriftregel[]) => {
    const ids = inhoud.map(() => nieuwId());
    assert.equal(await uitkomst(betaal.leesIn(regio, fondsId, inhoud.map((regel, plek) => ({ ...regel, id: ids[plek]! })))), 'gelukt');
    return ids;
  };
  const niet = await lees([{ bedragInCent: 120n, kenmerk, mislukt: true }, { bedragInCent: 119n, kenmerk }, { bedragInCent: 120n, kenmerk, richting: 'bij' }]);
  const regels = await lees([{ bedragInCent: 120n, kenmerk }, { bedragInCent: 120n, kenmerk }]);
  assert.deepEqual(await stand(wereld, [...niet, ...regels]), [['open', null], ['open', null], ['open', null], ['verwerkt', boekingId], ['open', null]]);
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** Whatever writes a line: it is joined to what fits, and does not let go of it. */
async function regelHoudtBoeking(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, boekingId } = await metBetaling(wereld, regio);
  const [regel, minder] = await betaal.leesIn(regio, fondsId, [{ bedragInCent: 300n }, { bedragInCent: 299n }]) as [string, string];
  const zet = (id: string, wat: string) => uitkomst(wereld.database.alsBeheer(`update afschriftregel set ${wat} where id = '${id}'`));
  const ander = await metBetaling(wereld, regio);
  const verwerkt = (id: string) => `stand = 'verwerkt', afgehandeld_op = now(), uitgave_id = (select uitgave_id from boeking where id = '${id}'), boeking_id = '${id}'`;
  assert.equal(await zet(minder, verwerkt(boekingId)), 'DT125 geboekt');
  assert.equal(await zet(regel, verwerkt(ander.boekingId)), 'DT125 geboekt');
  await betaal.verwerk(regio, regel, 'geboekt', boekingId);
  assert.equal(await zet(regel, "stand = 'open', afgehandeld_op = null, afgehandeld_door = null, boeking_id = null"), 'DT124');
}

/** A wrong refund is taken back once, within what the fonds and the casus have room for; then the payment can be taken back, and both lines of the bank are open again. */
async function terugEnWeerTerug(wereld: Wereld, regio: Regio): Promise<void> {
  const { betaal, fondsId, uitgaveId, boekingId } = await metBetaling(wereld, regio);
  const terug = nieuwId();
  await betaal.ontvangTerug(regio, uitgaveId, 80n, terug);
  const [af, bij] = await betaal.leesIn(regio, fondsId, [{ bedragInCent: 300n }, { bedragInCent: 80n, richting: 'bij' }]) as [string, string];
  await betaal.verwerk(regio, af, 'geboekt', boekingId);
  await betaal.verwerk(regio, bij, 'geboekt', terug);
  const doe = (boeking: string) => uitkomst(wereld.corrigeer(regio, uitgaveId, boeking));
  assert.equal(await doe(boekingId), 'DT121 220');
  assert.deepEqual([await doe(terug), await doe(terug), await doe(boekingId), await doe(boekingId)], ['gelukt', 'DT114', 'gelukt', 'DT114']);
  assert.deepEqual(await stand(wereld, [af, bij]), [['open', null], ['open', null]]);
  const [uitgave] = await wereld.database.alsBeheer('select betaald_in_cent::int as betaald, gecorrigeerd_in_cent::int as gecorrigeerd, teruggekregen_in_cent::int as terug from uitgave where id = $1', [uitgaveId]);
  assert.deepEqual(uitgave, { betaald: 300, gecorrigeerd: 300, terug: 0 });
  await boekhoudingKlopt(wereld.database, fondsId);
}

/** What a wrong refund set free may be set apart again meanwhile: then it is not taken back below nothing, nor above the ceiling of the casus. */
async function terugBinnenRuimte(wereld: Wereld, regio: Regio): Promise<void> {
  for (const [vorm, verwacht] of [[{ begrootInCent: 500n }, 'DT102 60'], [{ begrootInCent: 5_000n, plafondInCent: 500n }, 'DT103 60']] as const) {
    const fondsId = await wereld.fonds(regio, vorm);
    const besluit = await wereld.besluit(regio, fondsId, 500n);
    const uitgaveId = await wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 500n, goedgekeurdDoor: regio.beheerder });
    await wereld.betaal(regio, uitgaveId, 500n);
    const [terug, betaal] = [nieuwId(), new Betaalwereld(wereld)];
    await betaal.ontvangTerug(regio, uitgaveId, 100n, terug);
    await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 40n, besluit.casusId)), bedragInCent: 40n });
    assert.equal(await uitkomst(wereld.corrigeer(regio, uitgaveId, terug)), verwacht);
    await boekhoudingKlopt(wereld.database, fondsId);
  }
}

export const AFSTEMBEWIJZEN = { eenRegelEenBoeking, kenmerkVindtBetaling, regelHoudtBoeking, terugEnWeerTerug, terugBinnenRuimte };
