import { poortFunction } from '../../sql.js';

/** fonds_toekennen: in the fast lane one act takes the besluit, sets the money aside and records the first agreement. */
export const fondstoekenning = `
  create function besluit_uit_aanvraag(p_uitgave uitgave, p_besluit uuid, p_tekst text, p_gronden jsonb) returns int language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_nummer int;
    v_lid lid;
  begin
    select * into strict v_lid from lid where regio_id = p_uitgave.regio_id and id = current_setting('app.lid')::uuid;
    insert into besluitnummer (regio_id, laatste) values (p_uitgave.regio_id, 1)
    on conflict (regio_id) do update set laatste = besluitnummer.laatste + 1 returning laatste into v_nummer;
    insert into besluit (regio_id, id, casus_id, uitgave_id, nummer, soort, wijze, tekst, bedrag_in_cent, genomen_door)
    values (p_uitgave.regio_id, p_besluit, p_uitgave.casus_id, p_uitgave.id, v_nummer, 'uitgave', 'toekenning', p_tekst, p_uitgave.bedrag_in_cent, v_lid.id);
    insert into besluitgrond (regio_id, id, casus_id, besluit_id, volgorde, soort, bron_organisatie_id, tekst)
    select p_uitgave.regio_id, (g ->> 'id')::uuid, p_uitgave.casus_id, p_besluit, plek, g ->> 'soort', v_lid.organisatie_id, g ->> 'tekst'
    from jsonb_array_elements(p_gronden) with ordinality as t(g, plek);
    return v_nummer;
  end $$;
  ${poortFunction('besluit_uit_aanvraag(uitgave, uuid, text, jsonb)', 'dt_poort')}

  create function fonds_toekennen(p_id uuid, p_uitgave uuid, p_rekening uuid, p_besluit uuid, p_tekst text, p_gronden jsonb) returns int
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'toekennen', 'uitgaveId', p_uitgave));
    v_uitgave uitgave := fonds_eigen_of_uitgave(p_uitgave);
    v_fonds fonds;
    v_saldo rekening;
    v_casus rekening;
    v_boeking boeking;
    v_nummer int;
  begin
    -- The table takes the number before the fonds; here too, or the two could wait for each other.
    perform besluitnummer_vergrendelen();
    v_saldo := fonds_vergrendelen(v_uitgave.fonds_id);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      return (select nummer from besluit where regio_id = v_uitgave.regio_id and id = v_boeking.besluit_id);
    end if;
    v_uitgave := fonds_open_aanvraag(p_uitgave);
    select * into strict v_fonds from fonds where regio_id = v_uitgave.regio_id and id = v_uitgave.fonds_id;
    if v_uitgave.route = 'tafel' then
      raise exception 'hierover beslist de tafel' using errcode = 'DT155', detail = v_fonds.snel_tot_en_met_in_cent::text;
    end if;
    if v_uitgave.route = 'vrij_inzetbaar' and v_uitgave.aangevraagd_door <> current_setting('app.lid')::uuid then
      raise exception 'alleen wie vroeg besluit hier' using errcode = 'DT108';
    end if;
    if v_uitgave.route = 'snel' and v_uitgave.aangevraagd_door = current_setting('app.lid')::uuid then
      raise exception 'wie vraagt keurt niet goed' using errcode = 'DT105';
    end if;
    if exists (select 1 from casus where regio_id = v_uitgave.regio_id and id = v_uitgave.casus_id and afgesloten_op is not null) then
      raise exception 'casus is gesloten' using errcode = 'DT160';
    end if;
    perform voorliggend_eisen(p_uitgave);
    perform fonds_plafonds_toetsen(v_fonds, p_uitgave, v_uitgave.casus_id, v_uitgave.soort, v_uitgave.aangevraagd_door, v_uitgave.bedrag_in_cent);
    v_casus := fonds_casusrekening(v_fonds, v_uitgave.casus_id, p_rekening);
    perform fonds_ruimte_toetsen(v_fonds, v_saldo, v_casus, v_uitgave.bedrag_in_cent);
    update rekening set plafond_in_cent = v_fonds.plafond_per_casus_in_cent
    where regio_id = v_fonds.regio_id and id = v_casus.id and plafond_in_cent is distinct from v_fonds.plafond_per_casus_in_cent;
    v_nummer := besluit_uit_aanvraag(v_uitgave, p_besluit, p_tekst, p_gronden);
    update uitgave set besluit_id = p_besluit, gereserveerd_op = now(), gereserveerd_in_cent = bedrag_in_cent,
      vervalt_op = now() + make_interval(days => v_fonds.reservering_vervalt_na_dagen),
      goedkeuringen_nodig = case when route = 'vrij_inzetbaar' then 0 else fonds_goedkeuringen_nodig(v_fonds, bedrag_in_cent) end
    where regio_id = v_uitgave.regio_id and id = p_uitgave returning * into v_uitgave;
    perform fonds_reserveringsboeking(p_id, v_uitgave, v_saldo.id, v_casus.id, v_hash);
    if v_uitgave.route = 'snel' then
      perform fonds_goedkeuring_vastleggen(p_uitgave, current_setting('app.lid')::uuid, null);
    end if;
    perform fonds_steekproef_trekken(v_fonds, v_uitgave);
    return v_nummer;
  end $$;
  ${poortFunction('fonds_toekennen(uuid, uuid, uuid, uuid, text, jsonb)', 'dt_app')}

  create function fonds_reserveringsboeking(p_id uuid, p_uitgave uitgave, p_saldo uuid, p_casusrekening uuid, p_hash jsonb) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_boeking boeking;
  begin
    v_boeking.id := p_id;
    v_boeking.fonds_id := p_uitgave.fonds_id;
    v_boeking.soort := 'reservering';
    v_boeking.bedrag_in_cent := p_uitgave.gereserveerd_in_cent;
    v_boeking.debet_rekening_id := p_saldo;
    v_boeking.credit_rekening_id := p_casusrekening;
    v_boeking.casus_id := p_uitgave.casus_id;
    v_boeking.besluit_id := p_uitgave.besluit_id;
    v_boeking.uitgave_id := p_uitgave.id;
    v_boeking.verzoek_hash := p_hash;
    perform fonds_boek(v_boeking);
  end $$;
  ${poortFunction('fonds_reserveringsboeking(uuid, uitgave, uuid, uuid, jsonb)', 'dt_poort')}

  create function fonds_voorstel_koppelen(p_uitgave uuid, p_voorstel uuid) returns void language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave := fonds_eigen_of_uitgave(p_uitgave);
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_uitgave := fonds_open_aanvraag(p_uitgave);
    update uitgave set voorstel_id = p_voorstel where regio_id = v_uitgave.regio_id and id = p_uitgave and voorstel_id is null;
    if not found then
      raise exception 'aanvraag ligt al voor' using errcode = 'DT150';
    end if;
  end $$;
  ${poortFunction('fonds_voorstel_koppelen(uuid, uuid)', 'dt_app')}
`;
