import { poortFunction } from '../../sql.js';

/** The acts that end a reservation, now that a part of it may be on its way in a betaalopdracht: that part is nobody's to pay, give back or let lapse. */
export const fondsonderweg = `
  create function fonds_niets_onderweg(p_uitgave uitgave) returns void language plpgsql stable
    set search_path = public, pg_temp as $$
  begin
    if p_uitgave.in_opdracht_in_cent > 0 then
      raise exception 'er loopt een betaalopdracht' using errcode = 'DT120', detail = p_uitgave.in_opdracht_in_cent::text;
    end if;
  end $$;
  ${poortFunction('fonds_niets_onderweg(uitgave)', 'dt_poort')}

  create or replace function fonds_betalen(p_id uuid, p_uitgave uuid, p_bedrag bigint) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'betalen', 'uitgaveId', p_uitgave, 'bedragInCent', p_bedrag));
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_rest bigint;
    v_eerder boeking;
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_eerder := fonds_eerdere_boeking(p_id, v_hash);
    if v_eerder.id is not null then
      return;
    end if;
    v_uitgave := fonds_open_reservering(p_uitgave);
    perform fonds_betaalbaar(v_uitgave);
    v_rest := v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent - v_uitgave.in_opdracht_in_cent;
    if v_rest = 0 then
      perform fonds_niets_onderweg(v_uitgave);
    end if;
    if p_bedrag > v_rest then
      raise exception 'meer dan er gereserveerd is' using errcode = 'DT111', detail = v_rest::text;
    end if;
    perform fonds_boek(fonds_afhandelboeking(p_id, v_uitgave, 'betaling', coalesce(p_bedrag, v_rest), v_hash));
    update uitgave set betaald_in_cent = betaald_in_cent + coalesce(p_bedrag, v_rest), betaald_op = now(),
      betaald_door = current_setting('app.lid')::uuid
    where regio_id = v_uitgave.regio_id and id = p_uitgave;
  end $$;

  create or replace function fonds_vrijlaten(p_id uuid, p_uitgave uuid, p_reden text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'vrijlaten', 'uitgaveId', p_uitgave));
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_boeking boeking;
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      return;
    end if;
    v_uitgave := fonds_open_reservering(p_uitgave);
    perform fonds_niets_onderweg(v_uitgave);
    v_boeking := fonds_afhandelboeking(p_id, v_uitgave, 'vrijval',
      v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent, v_hash);
    perform fonds_boek(v_boeking);
    update uitgave set vrijgevallen_in_cent = vrijgevallen_in_cent + v_boeking.bedrag_in_cent, vrijgevallen_op = now(),
      vrijgevallen_door = current_setting('app.lid')::uuid
    where regio_id = v_uitgave.regio_id and id = p_uitgave;
    insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, boeking_id, soort, tekst)
    values (v_uitgave.regio_id, p_id, p_uitgave, v_uitgave.casus_id, v_uitgave.fonds_id, p_id, 'vrijval', p_reden);
  end $$;

  create or replace function fonds_laten_vervallen(p_id uuid, p_gebeurtenis uuid, p_uitgave uuid, p_trace text) returns void
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
    perform fonds_niets_onderweg(v_uitgave);
    v_boeking := fonds_afhandelboeking(p_id, v_uitgave, 'vrijval',
      v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent, v_hash);
    perform fonds_boek(v_boeking);
    update uitgave set vrijgevallen_in_cent = vrijgevallen_in_cent + v_boeking.bedrag_in_cent, vervallen_op = now()
    where regio_id = v_regio and id = p_uitgave;
    insert into gebeurtenis (regio_id, id, gebeurd_op, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
    values (v_regio, p_gebeurtenis, now(), 'reservering.vervallen', 'uitgave', p_uitgave, v_uitgave.casus_id,
      'termijn van de reservering verstreken', p_trace);
  end $$;
`;
