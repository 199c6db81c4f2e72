import { poortFunction } from '../../sql.js';
import { betalen, corrigeren, vrijlaten } from './handelingen.js';

/** fonds_betalen, fonds_vrijlaten and fonds_corrigeren: how a reservation ends, and how a payment is taken back. */
export const fondsafhandeling = `
  create function fonds_open_reservering(p_uitgave uuid) returns uitgave language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
  begin
    select * into strict v_uitgave from uitgave where regio_id = current_setting('app.regio')::uuid and id = p_uitgave;
    if v_uitgave.betaald_in_cent + v_uitgave.vrijgevallen_in_cent >= v_uitgave.gereserveerd_in_cent then
      raise exception 'reservering is afgehandeld' using errcode = 'DT106';
    end if;
    if v_uitgave.vervalt_op <= now() then
      raise exception 'reservering is verlopen' using errcode = 'DT107', detail = v_uitgave.vervalt_op::text;
    end if;
    return v_uitgave;
  end $$;
  ${poortFunction('fonds_open_reservering(uuid)', 'dt_poort')}

  create function fonds_afhandelboeking(p_id uuid, p_uitgave uitgave, p_soort text, p_bedrag bigint, p_hash jsonb) returns boeking
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    v_boeking boeking;
  begin
    select * into strict v_boeking from boeking
    where regio_id = p_uitgave.regio_id and uitgave_id = p_uitgave.id and soort = 'reservering';
    v_boeking.reservering_id := v_boeking.id;
    v_boeking.id := p_id;
    v_boeking.soort := p_soort;
    v_boeking.bedrag_in_cent := p_bedrag;
    v_boeking.slot := p_bedrag = p_uitgave.gereserveerd_in_cent - p_uitgave.betaald_in_cent - p_uitgave.vrijgevallen_in_cent;
    v_boeking.verzoek_hash := p_hash;
    return v_boeking;
  end $$;
  ${poortFunction('fonds_afhandelboeking(uuid, uitgave, text, bigint, jsonb)', 'dt_poort')}

  create function fonds_betaalbaar(p_uitgave uitgave) returns void language plpgsql stable
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
  end $$;
  ${poortFunction('fonds_betaalbaar(uitgave)', 'dt_poort')}

${betalen('begin')}  ${poortFunction('fonds_betalen(uuid, uuid, bigint)', 'dt_app')}

${vrijlaten('begin')}  ${poortFunction('fonds_vrijlaten(uuid, uuid, text)', 'dt_app')}

${corrigeren('begin')}  ${poortFunction('fonds_corrigeren(uuid, uuid, text)', 'dt_app')}
`;
