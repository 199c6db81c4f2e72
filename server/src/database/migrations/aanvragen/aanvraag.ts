import { poortFunction } from '../../sql.js';

/** fonds_aanvragen and fonds_afwijzen: a request is an uitgave without money set aside yet. */
export const fondsaanvraag = `
  create function besluitnummer_vergrendelen() returns void language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  begin
    insert into besluitnummer (regio_id, laatste) values (current_setting('app.regio')::uuid, 0) on conflict do nothing;
    perform 1 from besluitnummer where regio_id = current_setting('app.regio')::uuid for update;
  end $$;
  ${poortFunction('besluitnummer_vergrendelen()', 'dt_poort')}

  create function fonds_route(p_fonds fonds, p_bedrag bigint) returns text language plpgsql immutable set search_path = public, pg_temp as $$
  begin
    if p_fonds.soort = 'vrij_inzetbaar' then
      if p_bedrag > p_fonds.alleen_tot_en_met_in_cent then
        raise exception 'boven wat een professional alleen besluit' using errcode = 'DT153', detail = 'uitgave:' || p_fonds.alleen_tot_en_met_in_cent;
      end if;
      return 'vrij_inzetbaar';
    end if;
    return case when p_bedrag <= p_fonds.snel_tot_en_met_in_cent then 'snel' else 'tafel' end;
  end $$;
  revoke all on function fonds_route(fonds, bigint) from public;
  grant execute on function fonds_route(fonds, bigint) to dt_poort;

  create function fonds_aanvragen(p_uitgave uuid, p_invoer jsonb) returns text language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_fonds fonds;
    v_casus casus;
    v_uitgave uitgave;
    v_organisatie organisatie;
  begin
    select * into v_casus from casus where regio_id = v_regio and id = (p_invoer ->> 'casusId')::uuid;
    if v_casus.id is null or v_casus.id not in (select mijn_casussen()) then
      raise exception 'casus is er niet' using errcode = 'DT100', detail = 'casusId';
    end if;
    if v_casus.afgesloten_op is not null then
      raise exception 'casus is gesloten' using errcode = 'DT160';
    end if;
    if exists (select 1 from persoonsgegeven where regio_id = v_regio and casus_id = v_casus.id
      and lower(btrim(naam)) = lower(btrim(p_invoer ->> 'begunstigde'))) then
      raise exception 'nooit aan de client zelf' using errcode = 'DT162';
    end if;
    select * into v_fonds from fonds where regio_id = v_regio and id = (p_invoer ->> 'fondsId')::uuid;
    if v_fonds.id is null then
      raise exception 'fonds is er niet' using errcode = 'DT100', detail = 'fondsId';
    end if;
    if v_fonds.soort = 'vrij_inzetbaar' then
      -- Its besluit follows in this commit, and the table takes the number before the fonds.
      perform besluitnummer_vergrendelen();
    end if;
    perform fonds_vergrendelen(v_fonds.id);
    select * into strict v_fonds from fonds where regio_id = v_regio and id = v_fonds.id;
    select * into v_organisatie from organisatie where regio_id = v_regio and naam = p_invoer ->> 'begunstigde';
    if exists (select 1 from uitgave u join uitgavebegunstigde b on b.regio_id = u.regio_id and b.uitgave_id = u.id
      where u.regio_id = v_regio and u.casus_id = v_casus.id and u.fonds_id = v_fonds.id and u.soort = p_invoer ->> 'soort'
        and u.bedrag_in_cent = (p_invoer ->> 'bedragInCent')::bigint and b.naam = p_invoer ->> 'begunstigde'
        and u.afgewezen_op is null and (u.gereserveerd_op is null or u.betaald_in_cent + u.vrijgevallen_in_cent < u.gereserveerd_in_cent)) then
      raise exception 'zelfde aanvraag loopt al' using errcode = 'DT161';
    end if;
    v_uitgave.bedrag_in_cent := (p_invoer ->> 'bedragInCent')::bigint;
    v_uitgave.route := fonds_route(v_fonds, v_uitgave.bedrag_in_cent);
    if p_invoer ->> 'betalendeGemeenteId' is not null and not exists (select 1 from organisatie
      where regio_id = v_regio and id = (p_invoer ->> 'betalendeGemeenteId')::uuid and soort = 'gemeente') then
      raise exception 'gemeente is er niet' using errcode = 'DT100', detail = 'betalendeGemeenteId';
    end if;
    perform fonds_plafonds_toetsen(v_fonds, null, v_casus.id, p_invoer ->> 'soort', current_setting('app.lid')::uuid, v_uitgave.bedrag_in_cent);
    insert into uitgave (regio_id, id, fonds_id, casus_id, soort, bedrag_in_cent, goedkeuringen_nodig, aangevraagd_door, route,
      betalende_gemeente_id, kostenplaats, taakveld, baat_bij, voorschot_op)
    values (v_regio, p_uitgave, v_fonds.id, v_casus.id, p_invoer ->> 'soort', v_uitgave.bedrag_in_cent,
      case when v_uitgave.route = 'vrij_inzetbaar' then 0 else fonds_goedkeuringen_nodig(v_fonds, v_uitgave.bedrag_in_cent) end,
      current_setting('app.lid')::uuid, v_uitgave.route, coalesce((p_invoer ->> 'betalendeGemeenteId')::uuid, v_casus.gemeente_id),
      v_fonds.kostenplaats, v_fonds.taakveld, array(select jsonb_array_elements_text(p_invoer -> 'baatBij')), p_invoer ->> 'voorschotOp')
    returning * into v_uitgave;
    insert into uitgavebegunstigde (regio_id, uitgave_id, casus_id, fonds_id, soort, organisatie_id, naam, factuur, iban)
    values (v_regio, p_uitgave, v_casus.id, v_fonds.id,
      case when v_organisatie.id is not null or p_invoer ->> 'begunstigdeSoort' = 'organisatie' then 'organisatie' else 'persoon' end,
      v_organisatie.id, p_invoer ->> 'begunstigde', p_invoer ->> 'factuur', p_invoer ->> 'iban');
    insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, soort, tekst)
    select v_regio, (r ->> 'id')::uuid, p_uitgave, v_casus.id, v_fonds.id, r ->> 'soort', r ->> 'tekst'
    from jsonb_array_elements(p_invoer -> 'redenen') r;
    perform voorliggend_schrijven(v_uitgave, p_invoer -> 'voorzieningen');
    perform voorliggend_eisen(p_uitgave);
    return v_uitgave.route;
  end $$;
  ${poortFunction('fonds_aanvragen(uuid, jsonb)', 'dt_app')}

  create function fonds_open_aanvraag(p_uitgave uuid) returns uitgave language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
  begin
    select * into strict v_uitgave from uitgave where regio_id = current_setting('app.regio')::uuid and id = p_uitgave for update;
    if v_uitgave.gereserveerd_op is not null or v_uitgave.afgewezen_op is not null then
      raise exception 'aanvraag is afgehandeld' using errcode = 'DT150';
    end if;
    return v_uitgave;
  end $$;
  ${poortFunction('fonds_open_aanvraag(uuid)', 'dt_poort')}

  create function fonds_eigen_of_uitgave(p_uitgave uuid) returns uitgave language plpgsql stable
    security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
  begin
    select * into v_uitgave from uitgave where regio_id = current_setting('app.regio')::uuid and id = p_uitgave
      and aangevraagd_door = current_setting('app.lid')::uuid and casus_id in (select mijn_casussen());
    return case when v_uitgave.id is not null then v_uitgave else fonds_uitgave(p_uitgave) end;
  end $$;
  ${poortFunction('fonds_eigen_of_uitgave(uuid)', 'dt_poort')}

  create function fonds_afwijzen(p_uitgave uuid, p_reden uuid, p_tekst text) returns void language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave := fonds_eigen_of_uitgave(p_uitgave);
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_uitgave := fonds_open_aanvraag(p_uitgave);
    update uitgave set afgewezen_op = now(), afgewezen_door = current_setting('app.lid')::uuid
    where regio_id = v_uitgave.regio_id and id = p_uitgave;
    insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, soort, tekst)
    values (v_uitgave.regio_id, p_reden, p_uitgave, v_uitgave.casus_id, v_uitgave.fonds_id, 'afwijzing', p_tekst);
  end $$;
  ${poortFunction('fonds_afwijzen(uuid, uuid, text)', 'dt_app')}
`;
