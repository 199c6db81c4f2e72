import { poortFunction } from '../../sql.js';
import { corrigeren } from '../noodfonds/handelingen.js';

/** fonds_terugontvangen and fonds_corrigeren: money that comes back, never more than was paid; each a new entry that stays. */
export const fondsterugweg = `
  create function fonds_terug_te_krijgen(p_uitgave uitgave) returns bigint language sql immutable
    set search_path = public, pg_temp as $$
    select p_uitgave.betaald_in_cent - p_uitgave.gecorrigeerd_in_cent - p_uitgave.teruggekregen_in_cent $$;
  ${poortFunction('fonds_terug_te_krijgen(uitgave)', 'dt_poort')}

  create function fonds_reden_vastleggen(p_id uuid, p_uitgave uitgave, p_soort text, p_reden text) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, boeking_id, soort, tekst)
    values (p_uitgave.regio_id, p_id, p_uitgave.id, p_uitgave.casus_id, p_uitgave.fonds_id, p_id, p_soort, p_reden) $$;
  ${poortFunction('fonds_reden_vastleggen(uuid, uitgave, text, text)', 'dt_poort')}

  create function fonds_terugontvangen(p_id uuid, p_uitgave uuid, p_bedrag bigint, p_reden text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'terugontvangen', 'uitgaveId', p_uitgave, 'bedragInCent', p_bedrag));
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_boeking boeking;
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      return;
    end if;
    select * into strict v_uitgave from uitgave where regio_id = v_uitgave.regio_id and id = p_uitgave;
    if p_bedrag > fonds_terug_te_krijgen(v_uitgave) then
      raise exception 'meer terug dan er betaald is' using errcode = 'DT121', detail = fonds_terug_te_krijgen(v_uitgave)::text;
    end if;
    select * into strict v_boeking from boeking
    where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave and soort = 'reservering';
    v_boeking.id := p_id;
    v_boeking.soort := 'terugontvangst';
    v_boeking.bedrag_in_cent := p_bedrag;
    select v_boeking.credit_rekening_id, v_boeking.debet_rekening_id into v_boeking.debet_rekening_id, v_boeking.credit_rekening_id;
    v_boeking.verzoek_hash := v_hash;
    perform fonds_boek(v_boeking);
    update uitgave set teruggekregen_in_cent = teruggekregen_in_cent + p_bedrag where regio_id = v_uitgave.regio_id and id = p_uitgave;
    perform fonds_reden_vastleggen(p_id, v_uitgave, 'terugontvangst', p_reden);
  end $$;
  ${poortFunction('fonds_terugontvangen(uuid, uuid, bigint, text)', 'dt_app')}

${corrigeren('terugweg')}`;
