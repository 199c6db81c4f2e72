import { poortFunction } from '../../sql.js';

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

  create function fonds_betalen(p_id uuid, p_uitgave uuid, p_bedrag bigint) returns void
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
    v_rest := v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent;
    if p_bedrag > v_rest then
      raise exception 'meer dan er gereserveerd is' using errcode = 'DT111', detail = v_rest::text;
    end if;
    perform fonds_boek(fonds_afhandelboeking(p_id, v_uitgave, 'betaling', coalesce(p_bedrag, v_rest), v_hash));
    update uitgave set betaald_in_cent = betaald_in_cent + coalesce(p_bedrag, v_rest), betaald_op = now(),
      betaald_door = current_setting('app.lid')::uuid
    where regio_id = v_uitgave.regio_id and id = p_uitgave;
  end $$;
  ${poortFunction('fonds_betalen(uuid, uuid, bigint)', 'dt_app')}

  create function fonds_vrijlaten(p_id uuid, p_uitgave uuid, p_reden text) returns void
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
    v_boeking := fonds_afhandelboeking(p_id, v_uitgave, 'vrijval',
      v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent, v_hash);
    perform fonds_boek(v_boeking);
    update uitgave set vrijgevallen_in_cent = vrijgevallen_in_cent + v_boeking.bedrag_in_cent, vrijgevallen_op = now(),
      vrijgevallen_door = current_setting('app.lid')::uuid
    where regio_id = v_uitgave.regio_id and id = p_uitgave;
    insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, boeking_id, soort, tekst)
    values (v_uitgave.regio_id, p_id, p_uitgave, v_uitgave.casus_id, v_uitgave.fonds_id, p_id, 'vrijval', p_reden);
  end $$;
  ${poortFunction('fonds_vrijlaten(uuid, uuid, text)', 'dt_app')}

  create function fonds_corrigeren(p_id uuid, p_boeking uuid, p_reden text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'corrigeren', 'boekingId', p_boeking));
    v_fout boeking;
    v_boeking boeking;
  begin
    select * into v_fout from boeking where regio_id = v_regio and id = p_boeking and fonds_id in (select mijn_fondsen());
    if v_fout.id is null then
      raise exception 'boeking is er niet' using errcode = 'DT100', detail = 'boekingId';
    end if;
    perform fonds_vergrendelen(v_fout.fonds_id);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      return;
    end if;
    if v_fout.soort <> 'betaling' or exists (select 1 from boeking where regio_id = v_regio and corrigeert_id = p_boeking) then
      raise exception 'deze boeking is niet te corrigeren' using errcode = 'DT114';
    end if;
    v_boeking := v_fout;
    v_boeking.id := p_id;
    v_boeking.soort := 'correctie';
    v_boeking.corrigeert_id := p_boeking;
    v_boeking.reservering_id := null;
    v_boeking.slot := false;
    v_boeking.debet_rekening_id := v_fout.credit_rekening_id;
    v_boeking.credit_rekening_id := v_fout.debet_rekening_id;
    v_boeking.verzoek_hash := v_hash;
    perform fonds_boek(v_boeking);
    update uitgave set gecorrigeerd_in_cent = gecorrigeerd_in_cent + v_fout.bedrag_in_cent
    where regio_id = v_regio and id = v_fout.uitgave_id;
    insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, boeking_id, soort, tekst)
    values (v_regio, p_id, v_fout.uitgave_id, v_fout.casus_id, v_fout.fonds_id, p_id, 'correctie', p_reden);
  end $$;
  ${poortFunction('fonds_corrigeren(uuid, uuid, text)', 'dt_app')}
`;
