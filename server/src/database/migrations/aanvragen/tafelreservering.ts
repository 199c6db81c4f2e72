import { poortFunction } from '../../sql.js';

/** fonds_reserveren as the table uses it: every ceiling, the thresholds of the fonds, who bears the cost, and a request that was waiting for this besluit. */
export const tafelreservering = `
  create function fonds_uitgave_voor_besluit(p_uitgave uuid, p_fonds fonds, p_besluit besluit, p_bedrag bigint, p_soort text,
    p_aangevraagd_door uuid) returns uitgave language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
    v_vervalt timestamptz := now() + make_interval(days => p_fonds.reservering_vervalt_na_dagen);
    v_nodig smallint := fonds_goedkeuringen_nodig(p_fonds, p_bedrag);
  begin
    update uitgave set besluit_id = p_besluit.id, gereserveerd_op = now(), gereserveerd_in_cent = p_bedrag, vervalt_op = v_vervalt,
      goedkeuringen_nodig = v_nodig
    where regio_id = p_besluit.regio_id and voorstel_id = p_besluit.voorstel_id and fonds_id = p_fonds.id and aangevraagd_door = p_aangevraagd_door
      and soort = p_soort and bedrag_in_cent >= p_bedrag and gereserveerd_op is null and afgewezen_op is null
    returning * into v_uitgave;
    if v_uitgave.id is not null then
      return v_uitgave;
    end if;
    insert into uitgave (regio_id, id, fonds_id, casus_id, voorstel_id, besluit_id, soort, bedrag_in_cent, goedkeuringen_nodig,
      aangevraagd_door, gereserveerd_op, gereserveerd_in_cent, vervalt_op, betalende_gemeente_id, kostenplaats, taakveld)
    select p_besluit.regio_id, p_uitgave, p_fonds.id, p_besluit.casus_id, p_besluit.voorstel_id, p_besluit.id, p_soort, p_bedrag, v_nodig,
      p_aangevraagd_door, now(), p_bedrag, v_vervalt, c.gemeente_id, p_fonds.kostenplaats, p_fonds.taakveld
    from casus c where c.regio_id = p_besluit.regio_id and c.id = p_besluit.casus_id
    returning * into strict v_uitgave;
    return v_uitgave;
  end $$;
  ${poortFunction('fonds_uitgave_voor_besluit(uuid, fonds, besluit, bigint, text, uuid)', 'dt_poort')}

  create or replace function fonds_reserveren(p_id uuid, p_uitgave uuid, p_rekening uuid, p_fonds uuid, p_casus uuid, p_besluit uuid,
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
    v_uitgave uitgave;
  begin
    if not exists (select 1 from fonds where regio_id = v_regio and id = p_fonds) then
      raise exception 'fonds is er niet' using errcode = 'DT100', detail = 'fondsId';
    end if;
    v_besluit := fonds_besluit_draagt(p_casus, p_besluit, p_fonds, p_bedrag, p_aangevraagd_door);
    v_saldo := fonds_vergrendelen(p_fonds);
    -- Read under the lock: rules may have changed while this waited.
    select * into strict v_fonds from fonds where regio_id = v_regio and id = p_fonds;
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
    perform fonds_plafonds_toetsen(v_fonds, p_uitgave, p_casus, p_soort, p_aangevraagd_door, p_bedrag);
    v_casus := fonds_casusrekening(v_fonds, p_casus, p_rekening);
    perform fonds_ruimte_toetsen(v_fonds, v_saldo, v_casus, p_bedrag);
    update rekening set plafond_in_cent = v_fonds.plafond_per_casus_in_cent
    where regio_id = v_regio and id = v_casus.id and plafond_in_cent is distinct from v_fonds.plafond_per_casus_in_cent;
    v_uitgave := fonds_uitgave_voor_besluit(p_uitgave, v_fonds, v_besluit, p_bedrag, p_soort, p_aangevraagd_door);
    perform fonds_begunstigde_vastleggen(v_uitgave, p_begunstigde, p_begunstigde_soort, p_factuur);
    perform fonds_reserveringsboeking(p_id, v_uitgave, v_saldo.id, v_casus.id, v_hash);
    if p_reden is not null and not exists (select 1 from uitgavereden where regio_id = v_regio and uitgave_id = v_uitgave.id and soort = 'aanvraag') then
      insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, boeking_id, soort, tekst)
      values (v_regio, p_id, v_uitgave.id, p_casus, p_fonds, p_id, 'aanvraag', p_reden);
    end if;
    if p_goedgekeurd_door is not null then
      perform fonds_goedkeuring_vastleggen(v_uitgave.id, p_goedgekeurd_door, v_besluit.ronde_id);
    end if;
    return v_uitgave.id;
  end $$;

  create function fonds_begunstigde_vastleggen(p_uitgave uitgave, p_naam text, p_soort text, p_factuur text) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into uitgavebegunstigde (regio_id, uitgave_id, casus_id, fonds_id, soort, organisatie_id, naam, factuur)
    select p_uitgave.regio_id, p_uitgave.id, p_uitgave.casus_id, p_uitgave.fonds_id,
      case when o.id is not null then 'organisatie' else coalesce(p_soort, 'persoon') end, o.id, p_naam, p_factuur
    from (values (p_naam)) as n(naam) left join organisatie o on o.regio_id = p_uitgave.regio_id and o.naam = n.naam
    on conflict (regio_id, uitgave_id) do nothing $$;
  ${poortFunction('fonds_begunstigde_vastleggen(uitgave, text, text, text)', 'dt_poort')}

  create or replace function uitgave_omgeving(p_uitgave uuid) returns table (pseudoniem text, besluit_ingetrokken boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.pseudoniem, coalesce(b.ingetrokken_op is not null or b.vervangen_door is not null, false)
    from uitgave u
      join casus c on c.regio_id = u.regio_id and c.id = u.casus_id
      left join besluit b on b.regio_id = u.regio_id and b.id = u.besluit_id
    where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave
      and (u.casus_id in (select mijn_casussen()) or u.fonds_id in (select mijn_fondsen()) or houdt_toezicht()) $$;
`;
