/** fonds_betaalbaar: whoever asked pays under none of the own memberships, and agreements count per human. */
export const betaalbaarDoorEenAnder = `
  create or replace function fonds_betaalbaar(p_uitgave uitgave) returns void language plpgsql stable
    security definer set search_path = public, pg_temp as $$
  declare
    v_ontbreekt int;
  begin
    if is_zelfde_mens(current_setting('app.lid')::uuid, p_uitgave.aangevraagd_door) then
      raise exception 'wie vraagt betaalt niet' using errcode = 'DT105';
    end if;
    if exists (select 1 from besluit where regio_id = p_uitgave.regio_id and id = p_uitgave.besluit_id
      and (ingetrokken_op is not null or vervangen_door is not null)) then
      raise exception 'het besluit is ingetrokken' using errcode = 'DT109', detail = 'ingetrokken';
    end if;
    if besluit_in_heroverweging(p_uitgave.besluit_id) then
      raise exception 'er loopt een heroverweging' using errcode = 'DT109', detail = 'heroverweging';
    end if;
    select p_uitgave.goedkeuringen_nodig - count(distinct coalesce(l.account_id, l.id)) into v_ontbreekt
    from uitgavegoedkeuring g join lid l on l.regio_id = g.regio_id and l.id = g.lid_id
    where g.regio_id = p_uitgave.regio_id and g.uitgave_id = p_uitgave.id;
    if v_ontbreekt > 0 then
      raise exception 'goedkeuring ontbreekt' using errcode = 'DT104', detail = v_ontbreekt::text;
    end if;
    perform voorliggend_eisen(p_uitgave.id);
  end $$;
`;

/** fonds_regel_toevoegen: whoever filled in the account number orders no payment to it, under any lid. */
export const regelDoorEenAnder = `
  create or replace function fonds_regel_toevoegen(p_opdracht betaalopdracht, p_volgnummer int, p_regel uuid, p_uitgave uuid, p_bedrag bigint) returns bigint
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_gegevens betaalgegevens;
    v_rest bigint;
  begin
    if v_uitgave.fonds_id <> p_opdracht.fonds_id then
      raise exception 'uitgave is er niet' using errcode = 'DT100', detail = 'uitgaveId';
    end if;
    v_uitgave := fonds_open_reservering(p_uitgave);
    perform fonds_betaalbaar(v_uitgave);
    if exists (select 1 from risicodeling where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave) then
      raise exception 'hier gaat geld alleen met een claim' using errcode = 'DT127', detail = 'claim';
    end if;
    select * into v_gegevens from betaalgegevens where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave;
    if v_gegevens.iban is null and not exists (select 1 from uitgavebegunstigde b
      where b.regio_id = v_uitgave.regio_id and b.uitgave_id = p_uitgave and to_jsonb(b) ->> 'iban' is not null) then
      raise exception 'er is geen rekeningnummer' using errcode = 'DT122', detail = 'iban';
    end if;
    if is_zelfde_mens(v_gegevens.gezet_door, current_setting('app.lid')::uuid) then
      raise exception 'wie het rekeningnummer invult betaalt niet' using errcode = 'DT122', detail = 'zelf';
    end if;
    v_rest := v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent - v_uitgave.in_opdracht_in_cent;
    if v_rest = 0 then
      perform fonds_niets_onderweg(v_uitgave);
    end if;
    if p_bedrag > v_rest then
      raise exception 'meer dan er gereserveerd is' using errcode = 'DT111', detail = v_rest::text;
    end if;
    update uitgave set in_opdracht_in_cent = in_opdracht_in_cent + coalesce(p_bedrag, v_rest)
    where regio_id = v_uitgave.regio_id and id = p_uitgave;
    insert into betaalregel (regio_id, id, betaalopdracht_id, fonds_id, uitgave_id, casus_id, volgnummer, bedrag_in_cent, kenmerk)
    values (v_uitgave.regio_id, p_regel, p_opdracht.id, p_opdracht.fonds_id, p_uitgave, v_uitgave.casus_id, p_volgnummer,
      coalesce(p_bedrag, v_rest), 'DT' || upper(replace(p_regel::text, '-', '')));
    return coalesce(p_bedrag, v_rest);
  end $$;
`;
