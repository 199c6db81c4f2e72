/** Agreeing and paying, with what a fonds asks since requests exist; signatures and owners stay. */
export const goedkeuring = `
  create or replace function fonds_goedkeuring_vastleggen(p_uitgave uuid, p_lid uuid, p_ronde uuid) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
    v_zelf boolean := p_lid = current_setting('app.lid')::uuid;
    v_waarom text;
  begin
    select * into strict v_uitgave from uitgave where regio_id = current_setting('app.regio')::uuid and id = p_uitgave;
    if p_lid = v_uitgave.aangevraagd_door then
      raise exception 'wie vraagt keurt niet goed' using errcode = 'DT105';
    end if;
    v_waarom := fonds_keurt_niet(v_uitgave.fonds_id, v_uitgave.casus_id, p_lid, v_uitgave.bedrag_in_cent, v_uitgave.soort);
    if v_waarom = 'bevoegd' then
      raise exception 'dit lid keurt voor dit fonds niet goed' using errcode = 'DT108';
    end if;
    if v_waarom = 'eigenCaseload' then
      raise exception 'niemand keurt goed voor een eigen client' using errcode = 'DT151';
    end if;
    if not v_zelf and not exists (select 1 from standpunt s where s.regio_id = v_uitgave.regio_id and s.ronde_id = p_ronde
      and s.gegeven_door = p_lid and s.standpunt = 'akkoord') then
      raise exception 'dit lid gaf zelf geen akkoord' using errcode = 'DT108', detail = 'goedgekeurdDoor';
    end if;
    insert into uitgavegoedkeuring (regio_id, uitgave_id, lid_id, aangevraagd_door, wijze)
    values (v_uitgave.regio_id, p_uitgave, p_lid, v_uitgave.aangevraagd_door, case when p_ronde is null then 'akkoord' else 'standpunt' end)
    on conflict do nothing;
    if not found then
      raise exception 'dit lid gaf al akkoord' using errcode = 'DT110';
    end if;
  end $$;

  create or replace function fonds_betaalbaar(p_uitgave uitgave) returns void language plpgsql stable
    security definer set search_path = public, pg_temp as $$
  declare
    v_ontbreekt int;
  begin
    if current_setting('app.lid')::uuid = p_uitgave.aangevraagd_door then
      raise exception 'wie vraagt betaalt niet' using errcode = 'DT105';
    end if;
    if exists (select 1 from besluit where regio_id = p_uitgave.regio_id and id = p_uitgave.besluit_id
      and (ingetrokken_op is not null or vervangen_door is not null)) then
      raise exception 'het besluit is ingetrokken' using errcode = 'DT109', detail = 'ingetrokken';
    end if;
    select p_uitgave.goedkeuringen_nodig - count(*) into v_ontbreekt from uitgavegoedkeuring
    where regio_id = p_uitgave.regio_id and uitgave_id = p_uitgave.id;
    if v_ontbreekt > 0 then
      raise exception 'goedkeuring ontbreekt' using errcode = 'DT104', detail = v_ontbreekt::text;
    end if;
    perform voorliggend_eisen(p_uitgave.id);
  end $$;
`;
