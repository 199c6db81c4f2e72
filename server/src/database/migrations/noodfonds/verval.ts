import { poortFunction } from '../../sql.js';

/** fonds_laten_vervallen: the sweeper gives back what nobody paid in time; no person acts, so the function writes the event itself. */
export const fondsverval = `
  create function fonds_laten_vervallen(p_id uuid, p_gebeurtenis uuid, p_uitgave uuid, p_trace text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'laten vervallen', 'uitgaveId', p_uitgave));
    v_uitgave uitgave;
    v_boeking boeking;
  begin
    select * into v_uitgave from uitgave where regio_id = v_regio and id = p_uitgave;
    if v_uitgave.id is null then
      raise exception 'uitgave is er niet' using errcode = 'DT100', detail = 'uitgaveId';
    end if;
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      return;
    end if;
    select * into strict v_uitgave from uitgave where regio_id = v_regio and id = p_uitgave;
    if v_uitgave.betaald_in_cent + v_uitgave.vrijgevallen_in_cent >= v_uitgave.gereserveerd_in_cent then
      raise exception 'reservering is afgehandeld' using errcode = 'DT106';
    end if;
    if v_uitgave.vervalt_op > now() then
      raise exception 'reservering loopt nog' using errcode = 'DT112', detail = v_uitgave.vervalt_op::text;
    end if;
    v_boeking := fonds_afhandelboeking(p_id, v_uitgave, 'vrijval',
      v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent, v_hash);
    perform fonds_boek(v_boeking);
    update uitgave set vrijgevallen_in_cent = vrijgevallen_in_cent + v_boeking.bedrag_in_cent, vervallen_op = now()
    where regio_id = v_regio and id = p_uitgave;
    insert into gebeurtenis (regio_id, id, gebeurd_op, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
    values (v_regio, p_gebeurtenis, now(), 'reservering.vervallen', 'uitgave', p_uitgave, v_uitgave.casus_id,
      'termijn van de reservering verstreken', p_trace);
  end $$;
  ${poortFunction('fonds_laten_vervallen(uuid, uuid, uuid, text)', 'dt_werker')}
`;
