import assert from 'node:assert/strict';
import type { Proefdatabase } from './database.js';

/** Every rule of the ledger that one statement, and so one snapshot, can see; a row is a breach. */
const BREUKEN = `
  with telling as (
    select r.*, coalesce(sum(case when b.debet_rekening_id = r.id then b.geboekt end), 0) as dg,
      coalesce(sum(case when b.credit_rekening_id = r.id then b.geboekt end), 0) as cg,
      coalesce(sum(case when b.debet_rekening_id = r.id then b.gereserveerd end), 0) as dr,
      coalesce(sum(case when b.credit_rekening_id = r.id then b.gereserveerd end), 0) as cr
    from rekening r left join (
      select *, case when soort in ('reservering', 'vrijval') then 0 else bedrag_in_cent end as geboekt,
        case soort when 'reservering' then bedrag_in_cent when 'betaling' then -bedrag_in_cent when 'vrijval' then -bedrag_in_cent else 0 end as gereserveerd
      from boeking) b on b.regio_id = r.regio_id and r.id in (b.debet_rekening_id, b.credit_rekening_id)
    where r.fonds_id = $1 group by r.regio_id, r.id
  ), per_uitgave as (
    select u.id, u.gereserveerd_in_cent, u.betaald_in_cent, u.vrijgevallen_in_cent, u.gecorrigeerd_in_cent, u.teruggekregen_in_cent, u.in_opdracht_in_cent,
      sum(b.bedrag_in_cent) filter (where b.soort = 'reservering') as r, coalesce(sum(b.bedrag_in_cent) filter (where b.soort = 'betaling'), 0) as p,
      coalesce(sum(b.bedrag_in_cent) filter (where b.soort = 'vrijval'), 0) as v, coalesce(sum(b.bedrag_in_cent) filter (where b.soort = 'correctie'), 0) as c,
      coalesce(sum(b.bedrag_in_cent) filter (where b.soort = 'terugontvangst'), 0) - coalesce(sum(b.bedrag_in_cent) filter (where b.soort = 'terugcorrectie'), 0) as t,
      (select coalesce(sum(l.bedrag_in_cent), 0) from betaalregel l where l.regio_id = u.regio_id and l.uitgave_id = u.id and l.stand = 'open') as o,
      count(*) filter (where b.slot) as sloten
    from uitgave u join boeking b on b.regio_id = u.regio_id and b.uitgave_id = u.id where u.fonds_id = $1 group by u.regio_id, u.id
  )
  select 'debet is niet credit' as breuk from rekening where fonds_id = $1
    having sum(debet_geboekt_in_cent) <> sum(credit_geboekt_in_cent) or sum(debet_gereserveerd_in_cent) <> sum(credit_gereserveerd_in_cent)
  union all select 'saldo is niet de som van de boekingen' from telling
    where (debet_geboekt_in_cent, credit_geboekt_in_cent, debet_gereserveerd_in_cent, credit_gereserveerd_in_cent) <> (dg, cg, dr, cr)
  union all select 'onder nul' from rekening where fonds_id = $1 and soort = 'saldo'
    and credit_geboekt_in_cent < debet_geboekt_in_cent + debet_gereserveerd_in_cent
  union all select 'boven het plafond' from rekening r join fonds f on f.regio_id = r.regio_id and f.id = r.fonds_id
    where f.id = $1 and r.soort = 'casus' and credit_geboekt_in_cent + credit_gereserveerd_in_cent - debet_geboekt_in_cent > f.plafond_per_casus_in_cent
  union all select 'uitgave volgt haar boekingen niet' from per_uitgave
    where (gereserveerd_in_cent, betaald_in_cent, vrijgevallen_in_cent, gecorrigeerd_in_cent, teruggekregen_in_cent, in_opdracht_in_cent)
      <> (r, p, v, c, t, o) or p + v + o > r or c + t > p or sloten <> case when p + v = r then 1 else 0 end
  union all select 'regel past niet bij boeking' from afschriftregel a join boeking b on b.regio_id = a.regio_id and b.id = a.boeking_id where b.fonds_id = $1
    and (a.fonds_id <> b.fonds_id or a.bedrag_in_cent <> b.bedrag_in_cent or b.soort <> case a.richting when 'af' then 'betaling' else 'terugontvangst' end
      or exists (select 1 from boeking c where c.regio_id = b.regio_id and c.corrigeert_id = b.id))
  union all select 'risico volgt zijn claims niet' from uitgave u join risicodeling d on d.regio_id = u.regio_id and d.uitgave_id = u.id
    cross join lateral (select coalesce(sum(c.toegekend_in_cent), 0) as som from risicoclaim c where c.regio_id = u.regio_id and c.uitgave_id = u.id) t
    where u.fonds_id = $1 and (u.betaald_in_cent + u.in_opdracht_in_cent > t.som or (t.som > u.gereserveerd_in_cent - u.vrijgevallen_in_cent
        and not exists (select 1 from besluit e where e.regio_id = u.regio_id and e.id = u.besluit_id and (e.ingetrokken_op is not null or e.vervangen_door is not null)))
      or u.betaald_in_cent - u.gecorrigeerd_in_cent - u.teruggekregen_in_cent <> (select coalesce(sum(case b.soort when 'claim' then b.bedrag_in_cent when 'claimterug' then -b.bedrag_in_cent end), 0)
        from boeking b where b.regio_id = u.regio_id and b.uitgave_id = u.id))
  union all select 'zonder besluit' from boeking b where fonds_id = $1 and not exists (
    select 1 from besluit x where x.regio_id = b.regio_id and x.id = b.besluit_id and x.casus_id = b.casus_id)
    and not exists (select 1 from begrotingsbesluit x where x.regio_id = b.regio_id and x.id = b.begrotingsbesluit_id)
  union all select 'gat in de nummering' from boeking where fonds_id = $1 having count(*) > 0 and (max(nummer) <> count(*) or min(nummer) <> 1)`;

/** @throws {AssertionError} naming each rule that is broken at this moment */
export async function boekhoudingKlopt(database: Proefdatabase, fondsId: string): Promise<void> {
  const breuken = await database.alsBeheer<{ breuk: string }>(BREUKEN, [fondsId]);
  assert.deepEqual(breuken.map(({ breuk }) => breuk), []);
}
