/** The same page as the product gives, for a lid named by predicate instead of by row-level security. */
export const LIJST_SQL = `
  with namen as materialized (select jsonb_object_agg(id, naam) as namen from organisatie where regio_id = $1),
  bladzijde as materialized (
    select k.* from casustoegang t cross join lateral (select * from casus where regio_id = $1 and id = t.casus_id offset 0) k
    where t.regio_id = $1 and t.lid_id = $2 and t.vanaf <= now() and (t.tot is null or t.tot > now()) and k.afgesloten_op is null
    order by k.wacht_sinds, k.id limit $3 + 1),
  k as materialized (select * from bladzijde order by wacht_sinds, id limit $3)
  select json_build_object('items', (
      select coalesce(json_agg(json_build_object(
        'id', k.id, 'pseudoniem', k.pseudoniem, 'fase', k.fase, 'vraag', k.vraag, 'niveau', k.niveau, 'spoed', k.spoed,
        'wachtSinds', to_char(k.wacht_sinds at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'wachtDagen', greatest(0, (now() at time zone 'Europe/Amsterdam')::date - (k.wacht_sinds at time zone 'Europe/Amsterdam')::date),
        'gemeenteNaam', (select namen from namen) ->> k.gemeente_id::text,
        'deelnemers', (
          select coalesce(json_agg(json_build_object(
            'organisatieId', d.organisatie_id, 'organisatieNaam', (select namen from namen) ->> d.organisatie_id::text) order by d.uitgenodigd_op, d.id), '[]')
          from deelnemer d where d.regio_id = $1 and d.casus_id = k.id and d.vertrokken_op is null),
        'acties', (
          select coalesce(json_agg(json_build_object(
            'id', a.id, 'tekst', a.tekst, 'organisatieNaam', (select namen from namen) ->> a.organisatie_id::text, 'voor', a.voor)), '[]')
          from (select * from actie where regio_id = $1 and casus_id = k.id and afgerond_op is null order by voor, id limit 10) a)
      )), '[]') from k),
    'heeftMeer', (select count(*) > $3 from bladzijde))::text as tekst`;
