import { poortFunction } from '../../sql.js';

/** fonds_regels_zetten: every rule of a fonds at once, under its lock, so that no act sees half of them. */
export const fondsregels = `
  create function fonds_te_beheren(p_fonds uuid) returns fonds language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_fonds fonds;
  begin
    select * into v_fonds from fonds where regio_id = current_setting('app.regio')::uuid and id = p_fonds;
    if v_fonds.id is null then
      raise exception 'fonds is er niet' using errcode = 'DT100', detail = 'fondsId';
    end if;
    if v_fonds.beheerder_lid_id <> current_setting('app.lid')::uuid and coalesce(mijn_rol(), '') <> 'beheerder' then
      raise exception 'dit lid beheert dit fonds niet' using errcode = 'DT108';
    end if;
    perform fonds_vergrendelen(p_fonds);
    -- What the lock waited for may have closed it.
    select * into strict v_fonds from fonds where regio_id = v_fonds.regio_id and id = p_fonds;
    if v_fonds.gesloten_op is not null then
      raise exception 'fonds is gesloten' using errcode = 'DT154';
    end if;
    return v_fonds;
  end $$;
  ${poortFunction('fonds_te_beheren(uuid)', 'dt_poort')}

  create function fonds_regels_zetten(p_fonds uuid, p_regels jsonb) returns void language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_fonds fonds := fonds_te_beheren(p_fonds);
    v_nodig int;
    v_aantal int;
  begin
    update fonds set snel_tot_en_met_in_cent = (p_regels ->> 'snelTotEnMetInCent')::bigint,
      alleen_tot_en_met_in_cent = (p_regels ->> 'alleenTotEnMetInCent')::bigint,
      drempel_tweede_akkoord_in_cent = (p_regels ->> 'drempelTweedeAkkoordInCent')::bigint,
      plafond_per_casus_in_cent = (p_regels ->> 'plafondPerCasusInCent')::bigint,
      reservering_vervalt_na_dagen = (p_regels ->> 'reserveringVervaltNaDagen')::int,
      kostenplaats = p_regels ->> 'kostenplaats', taakveld = p_regels ->> 'taakveld',
      steekproef_een_op = (p_regels ->> 'steekproefEenOp')::int
    where regio_id = v_fonds.regio_id and id = p_fonds;
    delete from fondsdrempel where regio_id = v_fonds.regio_id and fonds_id = p_fonds;
    insert into fondsdrempel (regio_id, fonds_id, boven_in_cent, goedkeuringen)
    select v_fonds.regio_id, p_fonds, "bovenInCent", goedkeuringen
    from jsonb_to_recordset(p_regels -> 'drempels') as d("bovenInCent" bigint, goedkeuringen smallint);
    delete from fondsplafond where regio_id = v_fonds.regio_id and fonds_id = p_fonds;
    insert into fondsplafond (regio_id, id, fonds_id, per, uitgave_soort, periode, bedrag_in_cent)
    select v_fonds.regio_id, id, p_fonds, per, "uitgaveSoort", periode, "bedragInCent"
    from jsonb_to_recordset(p_regels -> 'plafonds') as p(id uuid, per text, "uitgaveSoort" text, periode text, "bedragInCent" bigint);
    perform fonds_goedkeurders_zetten(v_fonds, p_regels -> 'goedkeurders');
    select greatest(2, coalesce(max(goedkeuringen), 0)) into v_nodig from fondsdrempel where regio_id = v_fonds.regio_id and fonds_id = p_fonds;
    select count(*) + 1 into v_aantal from fondsgoedkeurder
    where regio_id = v_fonds.regio_id and fonds_id = p_fonds and lid_id <> v_fonds.beheerder_lid_id and (tot is null or tot > now());
    if v_aantal < v_nodig then
      raise exception 'te weinig goedkeurders' using errcode = 'DT157', detail = v_nodig::text;
    end if;
  end $$;
  ${poortFunction('fonds_regels_zetten(uuid, jsonb)', 'dt_app')}

  create function fonds_goedkeurders_zetten(p_fonds fonds, p_goedkeurders jsonb) returns void language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  begin
    update fondsgoedkeurder set tot = greatest(now(), sinds + interval '1 microsecond')
    where regio_id = p_fonds.regio_id and fonds_id = p_fonds.id and (tot is null or tot > now())
      and lid_id not in (select (g ->> 'lidId')::uuid from jsonb_array_elements(p_goedkeurders) g);
    insert into fondsgoedkeurder (regio_id, fonds_id, lid_id, tot_en_met_in_cent, soorten)
    select p_fonds.regio_id, p_fonds.id, "lidId", "totEnMetInCent", soorten
    from jsonb_to_recordset(p_goedkeurders) as g("lidId" uuid, "totEnMetInCent" bigint, soorten text[])
    on conflict (regio_id, fonds_id, lid_id) do update set tot_en_met_in_cent = excluded.tot_en_met_in_cent, soorten = excluded.soorten, tot = null;
  exception when foreign_key_violation then
    raise exception 'lid is er niet' using errcode = 'DT100', detail = 'goedkeurders';
  end $$;
  ${poortFunction('fonds_goedkeurders_zetten(fonds, jsonb)', 'dt_poort')}
`;
