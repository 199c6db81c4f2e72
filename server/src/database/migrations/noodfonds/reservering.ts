import { poortFunction } from '../../sql.js';

/** fonds_reserveren and fonds_goedkeuren: what a besluit sets aside, and who agrees that it may be paid. */
export const fondsreservering = `
  create function fonds_besluit_draagt(p_casus uuid, p_besluit uuid, p_fonds uuid, p_bedrag bigint, p_aangevraagd_door uuid)
    returns besluit language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    v_besluit besluit;
    v_voorstel voorstel;
    v_reden text;
  begin
    select * into v_besluit from besluit
    where regio_id = current_setting('app.regio')::uuid and casus_id = p_casus and id = p_besluit;
    if v_besluit.id is null or p_casus not in (select mijn_casussen()) then
      raise exception 'besluit is er niet' using errcode = 'DT100', detail = 'besluitId';
    end if;
    select * into v_voorstel from voorstel where regio_id = v_besluit.regio_id and id = v_besluit.voorstel_id;
    v_reden := case
      when v_besluit.wijze = 'advies' then 'advies'
      when v_besluit.ingetrokken_op is not null or v_besluit.vervangen_door is not null then 'ingetrokken'
      when v_besluit.bedrag_in_cent is null or p_bedrag > v_besluit.bedrag_in_cent then 'bedragInCent'
      when v_voorstel.fonds_id is distinct from p_fonds then 'fondsId'
      when v_voorstel.ingebracht_door <> p_aangevraagd_door then 'aangevraagdDoor'
    end;
    if v_reden is not null then
      raise exception 'het besluit draagt deze uitgave niet' using errcode = 'DT109', detail = v_reden;
    end if;
    return v_besluit;
  end $$;
  ${poortFunction('fonds_besluit_draagt(uuid, uuid, uuid, bigint, uuid)', 'dt_poort')}

  create function fonds_casusrekening(p_fonds fonds, p_casus uuid, p_nieuw uuid) returns rekening language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_rekening rekening;
  begin
    insert into rekening (regio_id, id, fonds_id, soort, casus_id) values (p_fonds.regio_id, p_nieuw, p_fonds.id, 'casus', p_casus)
    on conflict (regio_id, fonds_id, casus_id) where soort = 'casus' do nothing;
    select * into strict v_rekening from rekening
    where regio_id = p_fonds.regio_id and fonds_id = p_fonds.id and casus_id = p_casus for update;
    return v_rekening;
  end $$;
  ${poortFunction('fonds_casusrekening(fonds, uuid, uuid)', 'dt_poort')}

  create function fonds_ruimte_toetsen(p_fonds fonds, p_saldo rekening, p_casus rekening, p_bedrag bigint) returns void
    language plpgsql stable set search_path = public, pg_temp as $$
  declare
    v_vrij bigint := p_saldo.credit_geboekt_in_cent - p_saldo.debet_geboekt_in_cent - p_saldo.debet_gereserveerd_in_cent;
    v_ruimte bigint := p_fonds.plafond_per_casus_in_cent
      - (p_casus.credit_geboekt_in_cent + p_casus.credit_gereserveerd_in_cent - p_casus.debet_geboekt_in_cent);
  begin
    if p_bedrag > v_vrij then
      raise exception 'onvoldoende saldo' using errcode = 'DT102', detail = v_vrij::text;
    end if;
    if p_bedrag > v_ruimte then
      raise exception 'plafond bereikt' using errcode = 'DT103', detail = greatest(v_ruimte, 0)::text;
    end if;
  end $$;
  ${poortFunction('fonds_ruimte_toetsen(fonds, rekening, rekening, bigint)', 'dt_poort')}

  create function fonds_reserveren(p_id uuid, p_uitgave uuid, p_rekening uuid, p_fonds uuid, p_casus uuid, p_besluit uuid,
    p_bedrag bigint, p_soort text, p_begunstigde text, p_begunstigde_soort text, p_factuur text, p_reden text,
    p_aangevraagd_door uuid, p_goedgekeurd_door uuid) returns uuid
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'reserveren', 'fondsId', p_fonds, 'casusId', p_casus,
      'besluitId', p_besluit, 'bedragInCent', p_bedrag, 'soort', p_soort, 'aangevraagdDoor', p_aangevraagd_door,
      'goedgekeurdDoor', p_goedgekeurd_door));
    v_fonds fonds;
    v_besluit besluit;
    v_saldo rekening;
    v_casus rekening;
    v_boeking boeking;
    v_organisatie uuid;
  begin
    select * into v_fonds from fonds where regio_id = v_regio and id = p_fonds;
    if v_fonds.id is null then
      raise exception 'fonds is er niet' using errcode = 'DT100', detail = 'fondsId';
    end if;
    v_besluit := fonds_besluit_draagt(p_casus, p_besluit, p_fonds, p_bedrag, p_aangevraagd_door);
    v_saldo := fonds_vergrendelen(p_fonds);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      if not exists (select 1 from uitgavebegunstigde
        where regio_id = v_regio and uitgave_id = v_boeking.uitgave_id and naam = p_begunstigde) then
        raise exception 'boeking % bestaat met een ander verzoek', p_id using errcode = 'DT101', detail = 'begunstigde';
      end if;
      return v_boeking.uitgave_id;
    end if;
    if exists (select 1 from boeking where regio_id = v_regio and besluit_id = p_besluit and soort = 'reservering') then
      raise exception 'dit besluit heeft al een reservering' using errcode = 'DT109', detail = 'alGereserveerd';
    end if;
    v_casus := fonds_casusrekening(v_fonds, p_casus, p_rekening);
    perform fonds_ruimte_toetsen(v_fonds, v_saldo, v_casus, p_bedrag);
    update rekening set plafond_in_cent = v_fonds.plafond_per_casus_in_cent
    where regio_id = v_regio and id = v_casus.id and plafond_in_cent is distinct from v_fonds.plafond_per_casus_in_cent;
    insert into uitgave (regio_id, id, fonds_id, casus_id, voorstel_id, besluit_id, soort, bedrag_in_cent, goedkeuringen_nodig,
      aangevraagd_door, gereserveerd_op, gereserveerd_in_cent, vervalt_op)
    values (v_regio, p_uitgave, p_fonds, p_casus, v_besluit.voorstel_id, p_besluit, p_soort, p_bedrag,
      case when p_bedrag > v_fonds.drempel_tweede_akkoord_in_cent then 2 else 1 end,
      p_aangevraagd_door, now(), p_bedrag, now() + make_interval(days => v_fonds.reservering_vervalt_na_dagen));
    select id into v_organisatie from organisatie where regio_id = v_regio and naam = p_begunstigde;
    insert into uitgavebegunstigde (regio_id, uitgave_id, casus_id, fonds_id, soort, organisatie_id, naam, factuur)
    values (v_regio, p_uitgave, p_casus, p_fonds,
      case when v_organisatie is not null then 'organisatie' else coalesce(p_begunstigde_soort, 'persoon') end,
      v_organisatie, p_begunstigde, p_factuur);
    v_boeking.id := p_id;
    v_boeking.fonds_id := p_fonds;
    v_boeking.soort := 'reservering';
    v_boeking.bedrag_in_cent := p_bedrag;
    v_boeking.debet_rekening_id := v_saldo.id;
    v_boeking.credit_rekening_id := v_casus.id;
    v_boeking.casus_id := p_casus;
    v_boeking.besluit_id := p_besluit;
    v_boeking.uitgave_id := p_uitgave;
    v_boeking.verzoek_hash := v_hash;
    perform fonds_boek(v_boeking);
    if p_reden is not null then
      insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, boeking_id, soort, tekst)
      values (v_regio, p_id, p_uitgave, p_casus, p_fonds, p_id, 'aanvraag', p_reden);
    end if;
    if p_goedgekeurd_door is not null then
      perform fonds_goedkeuring_vastleggen(p_uitgave, p_goedgekeurd_door, v_besluit.ronde_id);
    end if;
    return p_uitgave;
  end $$;
  ${poortFunction('fonds_reserveren(uuid, uuid, uuid, uuid, uuid, uuid, bigint, text, text, text, text, text, uuid, uuid)', 'dt_app')}

  create function fonds_goedkeuring_vastleggen(p_uitgave uuid, p_lid uuid, p_ronde uuid) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
    v_zelf boolean := p_lid = current_setting('app.lid')::uuid;
  begin
    select * into strict v_uitgave from uitgave where regio_id = current_setting('app.regio')::uuid and id = p_uitgave;
    if p_lid = v_uitgave.aangevraagd_door then
      raise exception 'wie vraagt keurt niet goed' using errcode = 'DT105';
    end if;
    if not fonds_mag_goedkeuren(v_uitgave.fonds_id, p_lid, v_uitgave.bedrag_in_cent) then
      raise exception 'dit lid keurt voor dit fonds niet goed' using errcode = 'DT108';
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
  ${poortFunction('fonds_goedkeuring_vastleggen(uuid, uuid, uuid)', 'dt_poort')}

  create function fonds_goedkeuren(p_uitgave uuid) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    perform fonds_open_reservering(p_uitgave);
    perform fonds_goedkeuring_vastleggen(p_uitgave, current_setting('app.lid')::uuid, null);
  end $$;
  ${poortFunction('fonds_goedkeuren(uuid)', 'dt_app')}
`;
