import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { type GelezenUitgave, type Handelende, Uitgave, type Uitgavefeiten } from '../domain/uitgave.js';

type Bedragen = 'gevraagdInCent' | 'snelTotEnMetInCent' | 'gereserveerdInCent' | 'betaaldInCent' | 'vrijgevallenInCent' | 'gecorrigeerdInCent' | 'teruggekregenInCent' | 'inOpdrachtInCent' | 'toegekendInCent';
type Rij = Omit<Uitgavefeiten, Bedragen | 'besluitEinde'> & Record<Bedragen, string> & Omit<Handelende, 'lidId' | 'magUitkomsten'> & {
  beeindigdOp: Date | null;
  vervangen: boolean | null;
  eindeReden: string | null;
  vroegDitLid: boolean;
};

const SELECT = `
  select u.id, u.fonds_id as "fondsId", f.naam as "fondsNaam", f.gesloten_op is not null as "fondsGesloten", u.casus_id as "casusId", o.pseudoniem,
    u.besluit_id as "besluitId", u.route, u.soort, u.bedrag_in_cent as "gevraagdInCent", u.gereserveerd_in_cent as "gereserveerdInCent", u.betaald_in_cent as "betaaldInCent",
    u.vrijgevallen_in_cent as "vrijgevallenInCent", u.gecorrigeerd_in_cent as "gecorrigeerdInCent",
    u.teruggekregen_in_cent as "teruggekregenInCent", u.in_opdracht_in_cent as "inOpdrachtInCent",
    u.goedkeuringen_nodig as "goedkeuringenNodig", u.aangevraagd_door as "aangevraagdDoor", u.aangevraagd_op as "aangevraagdOp",
    u.vervalt_op as "vervaltOp", coalesce(u.vervalt_op <= now(), false) as "isVerlopen", u.vervallen_op as "vervallenOp",
    o.besluit_ingetrokken as "besluitIngetrokken", e.beeindigd_op as "beeindigdOp", e.vervangen, e.reden as "eindeReden", b.naam as begunstigde,
    exists (select 1 from uitgavesteekproef s where s.regio_id = u.regio_id and s.uitgave_id = u.id and s.beoordeeld_op is null) as "naTeKijken", besluit_in_heroverweging(u.besluit_id) as "heroverwegingLoopt", u.afgewezen_door as "afgewezenDoor",
    exists (select 1 from risicodeling r where r.regio_id = u.regio_id and r.uitgave_id = u.id) as "risicoGedeeld",
    (select coalesce(sum(c.toegekend_in_cent), 0) from risicoclaim c where c.regio_id = u.regio_id and c.uitgave_id = u.id) as "toegekendInCent",
    voorliggend_ontbreekt(u.id) as "voorliggendOntbreekt", coalesce(f.snel_tot_en_met_in_cent, 0) as "snelTotEnMetInCent",
    array(select g.lid_id::text from uitgavegoedkeuring g
      where g.regio_id = u.regio_id and g.uitgave_id = u.id order by g.gegeven_op) as "goedgekeurdDoor",
    u.fonds_id in (select mijn_fondsen()) as "gaatOverFonds", is_zelfde_mens(u.aangevraagd_door, $2) as "vroegZelf",
    exists (select 1 from uitgavegoedkeuring g where g.regio_id = u.regio_id and g.uitgave_id = u.id and is_zelfde_mens(g.lid_id, $2)) as "keurdeGoed",
    u.aangevraagd_door = $2 and u.casus_id in (select mijn_casussen()) as "vroegDitLid",
    fonds_keurt_niet(u.fonds_id, u.casus_id, $2, u.bedrag_in_cent, u.soort) as "keurtNiet"
  from uitgave u
    left join fonds f on f.regio_id = u.regio_id and f.id = u.fonds_id
    left join uitgavebegunstigde b on b.regio_id = u.regio_id and b.uitgave_id = u.id
    cross join lateral uitgave_omgeving(u.id) o
    left join lateral uitgave_besluiteinde(case when o.besluit_ingetrokken then u.id end) e on true
  where u.regio_id = $1`;

@Injectable()
export class UitgaveRepository {
  /** Newest first; ids are ordered by time, so the last id is the cursor. */
  async pagina(tx: Tx, na: string | null, aantal: number): Promise<GelezenUitgave[]> {
    const rijen = await tx.sql<Rij>(`${SELECT} and ($3::uuid is null or u.id < $3) order by u.id desc limit $4`, [tx.regioId, tx.lidId, na, aantal]);
    return rijen.map((rij) => naarUitgave(tx, rij));
  }

  /** Newest first; none for a casus that this reader is not in. */
  async vanCasus(tx: Tx, casusId: string): Promise<GelezenUitgave[]> {
    const rijen = await tx.sql<Rij>(`${SELECT} and u.casus_id = $3 order by u.id desc limit 200`, [tx.regioId, tx.lidId, casusId]);
    return rijen.map((rij) => naarUitgave(tx, rij));
  }

  async get(tx: Tx, id: string): Promise<GelezenUitgave> {
    const [rij] = await tx.sql<Rij>(`${SELECT} and u.id = $3`, [tx.regioId, tx.lidId, id]);
    if (!rij) throw new NietGevonden('uitgaveId');
    return naarUitgave(tx, rij);
  }

  /** Expenses with a claim that this lid decides on; one's own claim waits for somebody else. */
  async metOpenClaim(tx: Tx): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(
      `select uitgave_id as id from risicoclaim where regio_id = $1 and besloten_op is null and fonds_id in (select mijn_fondsen()) and ingediend_door <> $2
       order by ingediend_op, id limit 100`, [tx.regioId, tx.lidId]);
    return rijen.map(({ id }) => id);
  }

  /** Expenses of the fondsen of this lid with an advance that the scheme granted and that is not back. */
  async metVoorschotTerug(tx: Tx): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(
      `select uitgave_id as id from voorschotten(null, null) where open_in_cent > 0 and fonds_id in (select mijn_fondsen()) order by sinds, uitgave_id limit 100`);
    return rijen.map(({ id }) => id);
  }

  /** The uitgave that still has money set aside on this besluit, or with who was paid. */
  async openVanBesluit(tx: Tx, besluitId: string): Promise<string | undefined> {
    const [rij] = await tx.sql<{ id: string }>(
      `select id from uitgave where regio_id = $1 and besluit_id = $2
         and (betaald_in_cent + vrijgevallen_in_cent < gereserveerd_in_cent or betaald_in_cent > gecorrigeerd_in_cent + teruggekregen_in_cent)`, [tx.regioId, besluitId]);
    return rij?.id;
  }

  /** The uitgave that a payment belongs to. */
  async vanBoeking(tx: Tx, boekingId: string): Promise<string> {
    const [rij] = await tx.sql<{ uitgaveId: string | null }>(
      'select uitgave_id as "uitgaveId" from boeking where regio_id = $1 and id = $2',
      [tx.regioId, boekingId],
    );
    if (!rij?.uitgaveId) throw new NietGevonden('boekingId');
    return rij.uitgaveId;
  }
}

function naarUitgave(tx: Tx, { gaatOverFonds, keurtNiet, vroegZelf, keurdeGoed, vroegDitLid, beeindigdOp, vervangen, eindeReden, ...rij }: Rij): GelezenUitgave {
  const uitgave = new Uitgave({
    ...rij,
    besluitEinde: beeindigdOp && { op: beeindigdOp, vervangen: vervangen === true, reden: eindeReden },
    gevraagdInCent: BigInt(rij.gevraagdInCent),
    snelTotEnMetInCent: BigInt(rij.snelTotEnMetInCent),
    gereserveerdInCent: BigInt(rij.gereserveerdInCent),
    betaaldInCent: BigInt(rij.betaaldInCent),
    vrijgevallenInCent: BigInt(rij.vrijgevallenInCent),
    gecorrigeerdInCent: BigInt(rij.gecorrigeerdInCent),
    teruggekregenInCent: BigInt(rij.teruggekregenInCent),
    inOpdrachtInCent: BigInt(rij.inOpdrachtInCent),
    toegekendInCent: BigInt(rij.toegekendInCent),
  });
  return { uitgave, door: { lidId: tx.lidId, gaatOverFonds, magUitkomsten: vroegDitLid, keurtNiet, vroegZelf, keurdeGoed } };
}
