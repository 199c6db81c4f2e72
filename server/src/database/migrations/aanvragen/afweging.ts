import { poortFunction } from '../../sql.js';

/** The middle of what others got: at first one that was given, since then between the two in the middle. */
const MIDDEN = {
  gegeven: 'percentile_disc(0.5) within group (order by x.gereserveerd_in_cent)',
  tussenTwee: 'round(percentile_cont(0.5) within group (order by x.gereserveerd_in_cent))::bigint',
} as const;

/** uitgave_afweging: what an approver weighs; amounts in cents. */
export const uitgaveAfweging = (begin: string, midden: keyof typeof MIDDEN): string =>
  `  ${begin} function uitgave_afweging(p_uitgave uuid) returns table (vrij bigint, ruimte bigint, eerder_aantal int, eerder bigint,
    vergelijkbaar_aantal int, laagste bigint, mediaan bigint, hoogste bigint)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query select s.credit_geboekt_in_cent - s.debet_geboekt_in_cent - s.debet_gereserveerd_in_cent,
      f.plafond_per_casus_in_cent - coalesce(k.credit_geboekt_in_cent + k.credit_gereserveerd_in_cent - k.debet_geboekt_in_cent, 0),
      e.aantal, e.bedrag, v.aantal, v.laagste, v.mediaan, v.hoogste
    from uitgave u
      join fonds f on f.regio_id = u.regio_id and f.id = u.fonds_id
      join rekening s on s.regio_id = u.regio_id and s.fonds_id = u.fonds_id and s.soort = 'saldo'
      left join rekening k on k.regio_id = u.regio_id and k.fonds_id = u.fonds_id and k.casus_id = u.casus_id
      cross join lateral (
        select count(*)::int as aantal, coalesce(sum(x.gereserveerd_in_cent - x.vrijgevallen_in_cent - x.gecorrigeerd_in_cent - x.teruggekregen_in_cent), 0)::bigint as bedrag
        from uitgave x where x.regio_id = u.regio_id and x.casus_id = u.casus_id and x.id <> u.id and x.gereserveerd_op is not null) e
      cross join lateral (
        select count(*)::int as aantal, min(x.gereserveerd_in_cent) as laagste, max(x.gereserveerd_in_cent) as hoogste,
          ${MIDDEN[midden]} as mediaan
        from uitgave x where x.regio_id = u.regio_id and x.soort = u.soort and x.casus_id <> u.casus_id and x.gereserveerd_op is not null) v
    where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave and u.fonds_id in (select mijn_fondsen());
  end $$;
`;

/** What an approver weighs, and what each gemeente put in: sums over rows that the reader need not see one by one. */
export const afweging = `
  create function fonds_bijdragen(p_fonds uuid) returns table (gemeente_id uuid, gemeente_naam text, ingelegd bigint, besteed bigint)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query with inleg as (
      select x.gemeente_id, sum(case when b.soort = 'begroting' then b.bedrag_in_cent else -b.bedrag_in_cent end)::bigint as bedrag
      from begrotingsbesluit x join boeking b on b.regio_id = x.regio_id and b.begrotingsbesluit_id = x.id
      where x.regio_id = current_setting('app.regio')::uuid and x.fonds_id = p_fonds group by 1
    ), kosten as (
      select u.betalende_gemeente_id as gemeente_id, sum(u.gereserveerd_in_cent - u.vrijgevallen_in_cent - u.gecorrigeerd_in_cent - u.teruggekregen_in_cent)::bigint as bedrag
      from uitgave u where u.regio_id = current_setting('app.regio')::uuid and u.fonds_id = p_fonds and u.gereserveerd_op is not null group by 1
    )
    select g.gemeente_id, o.naam, coalesce(i.bedrag, 0), coalesce(k.bedrag, 0)
    from (select i.gemeente_id from inleg i union select k.gemeente_id from kosten k) g
      left join inleg i on i.gemeente_id is not distinct from g.gemeente_id
      left join kosten k on k.gemeente_id is not distinct from g.gemeente_id
      left join organisatie o on o.regio_id = current_setting('app.regio')::uuid and o.id = g.gemeente_id
    where mijn_rol() not in ('client', 'clientondersteuner', 'bewindvoerder') or houdt_toezicht()
    order by o.naam nulls first;
  end $$;
  ${poortFunction('fonds_bijdragen(uuid)')}

${uitgaveAfweging('create', 'gegeven')}  ${poortFunction('uitgave_afweging(uuid)')}
`;
