import { poortFunction } from '../../sql.js';

/** How many agree, who may agree with what, and whether every ceiling holds; asked while the fonds is locked, so nobody slips in between. */
export const fondsgrenzen = `
  create function fonds_goedkeuringen_nodig(p_fonds fonds, p_bedrag bigint) returns smallint language sql stable
    security definer set search_path = public, pg_temp as $$
    select greatest(case when p_bedrag > p_fonds.drempel_tweede_akkoord_in_cent then 2 else 1 end, coalesce((
      select max(goedkeuringen) from fondsdrempel
      where regio_id = p_fonds.regio_id and fonds_id = p_fonds.id and p_bedrag > boven_in_cent), 0))::smallint $$;
  ${poortFunction('fonds_goedkeuringen_nodig(fonds, bigint)', 'dt_poort')}

  create function fonds_eigen_caseload(p_casus uuid, p_lid uuid) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select exists (
      select 1 from casus c join lid l on l.regio_id = c.regio_id and l.id = p_lid
      where c.regio_id = current_setting('app.regio')::uuid and c.id = p_casus and (
        exists (select 1 from caseload k where k.regio_id = c.regio_id and k.id = c.client_id and k.organisatie_id = l.organisatie_id)
        or exists (select 1 from casustoegang t where t.regio_id = c.regio_id and t.casus_id = c.id and t.lid_id = p_lid
          and t.vanaf <= now() and (t.tot is null or t.tot > now())
          and (t.grond in ('regisseur', 'plaatsvervanger') or (t.grond = 'deelnemer' and c.brengende_organisatie_id = l.organisatie_id))))) $$;
  ${poortFunction('fonds_eigen_caseload(uuid, uuid)', 'dt_poort')}

  -- Null when this lid may agree, else why not.
  create function fonds_keurt_niet(p_fonds uuid, p_casus uuid, p_lid uuid, p_bedrag bigint, p_soort text) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select case
      when not fonds_mag_goedkeuren(p_fonds, p_lid, p_bedrag) then 'bevoegd'
      when exists (select 1 from fondsgoedkeurder g join fonds f on f.regio_id = g.regio_id and f.id = g.fonds_id
        where g.regio_id = current_setting('app.regio')::uuid and g.fonds_id = p_fonds and g.lid_id = p_lid and f.beheerder_lid_id <> p_lid
          and g.soorten is not null and p_soort <> all (g.soorten)) then 'bevoegd'
      when fonds_eigen_caseload(p_casus, p_lid) then 'eigenCaseload'
    end $$;
  ${poortFunction('fonds_keurt_niet(uuid, uuid, uuid, bigint, text)')}

  create function fonds_plafondruimte(p_plafond fondsplafond, p_uitgave uuid, p_casus uuid, p_soort text, p_aanvrager uuid) returns bigint
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return p_plafond.bedrag_in_cent - (
      select coalesce(sum(u.gereserveerd_in_cent - u.vrijgevallen_in_cent - u.gecorrigeerd_in_cent - u.teruggekregen_in_cent), 0)::bigint
      from uitgave u
      where u.regio_id = p_plafond.regio_id and u.fonds_id = p_plafond.fonds_id and u.gereserveerd_op is not null
        and u.id is distinct from p_uitgave
        and (p_plafond.uitgave_soort is null or u.soort = p_plafond.uitgave_soort)
        and case p_plafond.per when 'casus' then u.casus_id = p_casus when 'soort' then u.soort = p_soort
          when 'aanvrager' then u.aangevraagd_door = p_aanvrager else true end
        and (p_plafond.periode = 'boekjaar' or u.gereserveerd_op >= date_trunc(
          case p_plafond.periode when 'maand' then 'month' else 'quarter' end, now(), 'Europe/Amsterdam')));
  end $$;
  ${poortFunction('fonds_plafondruimte(fondsplafond, uuid, uuid, text, uuid)', 'dt_poort')}

  create function fonds_plafonds_toetsen(p_fonds fonds, p_uitgave uuid, p_casus uuid, p_soort text, p_aanvrager uuid, p_bedrag bigint)
    returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    v_plafond fondsplafond;
    v_ruimte bigint;
  begin
    if p_fonds.gesloten_op is not null then
      raise exception 'fonds is gesloten' using errcode = 'DT154';
    end if;
    if p_fonds.soort = 'vrij_inzetbaar' and not exists (select 1 from fondsplafond where regio_id = p_fonds.regio_id
      and fonds_id = p_fonds.id and per = 'aanvrager' and periode = 'kwartaal' and uitgave_soort is null) then
      raise exception 'vrij inzetbaar zonder plafond per kwartaal' using errcode = 'DT153', detail = 'aanvrager:0';
    end if;
    for v_plafond in select * from fondsplafond where regio_id = p_fonds.regio_id and fonds_id = p_fonds.id
      and (uitgave_soort is null or uitgave_soort = p_soort) order by per, periode, id loop
      v_ruimte := fonds_plafondruimte(v_plafond, p_uitgave, p_casus, p_soort, p_aanvrager);
      if p_bedrag > v_ruimte then
        raise exception 'plafond bereikt' using errcode = 'DT153', detail = v_plafond.per || ':' || greatest(v_ruimte, 0);
      end if;
    end loop;
  end $$;
  ${poortFunction('fonds_plafonds_toetsen(fonds, uuid, uuid, text, uuid, bigint)', 'dt_poort')}
`;
