const GEBOEKT = "case when soort in ('reservering', 'vrijval') then 0 else bedrag_in_cent end";
const GERESERVEERD = "case when soort = 'reservering' then bedrag_in_cent when soort in ('betaling', 'vrijval') then -bedrag_in_cent else 0 end";

/** What all entries together did to the four counters of each account, in one walk over the entries however many accounts there are. */
const TELLING = `
  select r.id, (r.debet_geboekt_in_cent, r.credit_geboekt_in_cent, r.debet_gereserveerd_in_cent, r.credit_gereserveerd_in_cent)
    is distinct from (coalesce(s.dg, 0), coalesce(s.cg, 0), coalesce(s.dr, 0), coalesce(s.cr, 0)) as anders
  from rekening r left join (
    select id, sum(dg) as dg, sum(cg) as cg, sum(dr) as dr, sum(cr) as cr from (
      select debet_rekening_id as id, ${GEBOEKT} as dg, 0 as cg, ${GERESERVEERD} as dr, 0 as cr from boeking where regio_id = p_regio
      union all select credit_rekening_id, 0, ${GEBOEKT}, 0, ${GERESERVEERD} from boeking where regio_id = p_regio) kant
    group by id) s on s.id = r.id
  where r.regio_id = p_regio`;

const som = (soort: string) => `coalesce(sum(b.bedrag_in_cent) filter (where b.soort = '${soort}'), 0)`;

const PER_UITGAVE = `
  select u.id, (u.gereserveerd_in_cent, u.betaald_in_cent, u.vrijgevallen_in_cent, u.gecorrigeerd_in_cent, u.teruggekregen_in_cent, u.in_opdracht_in_cent)
      is distinct from (${['reservering', 'betaling', 'vrijval', 'correctie', 'terugontvangst'].map(som).join(', ')}, coalesce(max(o.bedrag), 0)) as anders,
    count(*) filter (where b.slot) > 1 as dubbel,
    u.betaald_in_cent > 0 and u.goedkeuringen_nodig > coalesce(max(g.aantal), 0) as te_weinig, coalesce(bool_or(g.zelf), false) as zelf
  from uitgave u
    left join boeking b on b.regio_id = u.regio_id and b.uitgave_id = u.id
    left join (select uitgave_id, sum(bedrag_in_cent) as bedrag from betaalregel where regio_id = p_regio and stand = 'open' group by 1) o on o.uitgave_id = u.id
    left join (select uitgave_id, count(*) as aantal, bool_or(lid_id = aangevraagd_door) as zelf from uitgavegoedkeuring where regio_id = p_regio group by 1) g on g.uitgave_id = u.id
  where u.regio_id = p_regio and u.gereserveerd_op is not null group by u.regio_id, u.id`;

const REGELS = `
  select 1, 'debetIsCredit', coalesce(sum(debet_geboekt_in_cent), 0)::bigint,
    (case when sum(debet_geboekt_in_cent) = sum(credit_geboekt_in_cent) and sum(debet_gereserveerd_in_cent) = sum(credit_gereserveerd_in_cent)
      or count(*) = 0 then 0 else 1 end)::bigint from rekening where regio_id = p_regio
  union all select 2, 'saldoIsOptelling', count(*), count(*) filter (where anders) from telling
  union all select 3, 'fondsNietOnderNul', count(*), count(*) filter (where debet_geboekt_in_cent + debet_gereserveerd_in_cent > credit_geboekt_in_cent)
    from rekening where regio_id = p_regio and soort = 'saldo'
  union all select 4, 'binnenPlafond', count(*), count(*) filter (where credit_geboekt_in_cent + credit_gereserveerd_in_cent - debet_geboekt_in_cent > plafond_in_cent)
    from rekening where regio_id = p_regio and soort = 'casus'
  union all select 5, 'uitgaveVolgtBoekingen', count(*), count(*) filter (where anders) from per_uitgave
  union all select 6, 'eenmaalAfgehandeld', count(*), count(*) filter (where dubbel) from per_uitgave
  union all select 7, 'betaaldMetAkkoord', count(*), count(*) filter (where te_weinig or zelf) from per_uitgave
  union all select 8, 'elkeBoekingEenBesluit', count(*), count(*) filter (where not exists (
      select 1 from besluit x where x.regio_id = b.regio_id and x.id = b.besluit_id and x.casus_id = b.casus_id)
      and not exists (select 1 from begrotingsbesluit x where x.regio_id = b.regio_id and x.id = b.begrotingsbesluit_id))
    from boeking b where regio_id = p_regio
  union all select 9, 'nummersZonderGat', count(*), count(*) filter (where hoogste <> aantal or laagste <> 1)
    from (select max(nummer) as hoogste, min(nummer) as laagste, count(*) as aantal from boeking where regio_id = p_regio group by fonds_id) n
  union all select 10, 'ketensHeel', count(*), count(*) filter (where aantal <> (select count(*) from boeking b where b.regio_id = k.regio_id and b.keten_id = k.id))
    from boekingsketen k where regio_id = p_regio
  union all select 11, 'misluktNietGeboekt', count(*), count(*) filter (where exists (select 1 from boeking b where b.regio_id = m.regio_id and b.id = m.id))
    from mislukte_boeking m where regio_id = p_regio`;

/** fonds_regels_nagaan: every invariant with its figure, in one statement and so of one moment; breuken is how many rows break it. */
export const regelsNagaan = `
  create or replace function fonds_regels_nagaan(p_regio uuid) returns table (volgorde int, regel text, figuur bigint, breuken bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with telling as (${TELLING}), per_uitgave as (${PER_UITGAVE}) ${REGELS} $$;
  grant execute on function fonds_regels_nagaan(uuid) to dt_werker;`;
