import { poortFunction } from '../../sql.js';

/** fonds_openen: a fonds with its two accounts and its approvers. */
export const fondsinrichting = `
  create function fonds_openen(p_fonds uuid, p_naam text, p_soort text, p_boekjaar int, p_beheerder uuid, p_drempel bigint,
    p_plafond bigint, p_dagen int, p_goedkeurders uuid[], p_begroting_rekening uuid, p_saldo_rekening uuid) returns uuid
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
  begin
    if coalesce(mijn_rol(), '') not in ('fondsbeheerder', 'beheerder') then
      raise exception 'dit lid opent geen fonds' using errcode = 'DT108';
    end if;
    insert into fonds (regio_id, id, naam, soort, boekjaar, beheerder_lid_id, drempel_tweede_akkoord_in_cent,
      plafond_per_casus_in_cent, reservering_vervalt_na_dagen, geopend_door)
    values (v_regio, p_fonds, p_naam, p_soort, p_boekjaar, p_beheerder, p_drempel, p_plafond, p_dagen, current_setting('app.lid')::uuid);
    insert into fondsgoedkeurder (regio_id, fonds_id, lid_id) select v_regio, p_fonds, g from unnest(p_goedkeurders) g;
    insert into rekening (regio_id, id, fonds_id, soort)
    values (v_regio, p_begroting_rekening, p_fonds, 'begroting'), (v_regio, p_saldo_rekening, p_fonds, 'saldo');
    return p_fonds;
  end $$;
  ${poortFunction('fonds_openen(uuid, text, text, int, uuid, bigint, bigint, int, uuid[], uuid, uuid)', 'dt_app')}
`;

/** fonds_begroten: money enters a fonds on a registered begrotingsbesluit. */
export const fondsbegroting = `
  create function fonds_begroten(p_id uuid, p_fonds uuid, p_begrotingsbesluit uuid, p_orgaan text, p_kenmerk text,
    p_genomen_op date, p_bedrag bigint) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_lid uuid := current_setting('app.lid')::uuid;
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'begroten', 'fondsId', p_fonds, 'bedragInCent', p_bedrag,
      'orgaan', p_orgaan, 'kenmerk', p_kenmerk, 'genomenOp', p_genomen_op));
    v_saldo rekening;
    v_boeking boeking;
  begin
    if not exists (select 1 from fonds where regio_id = v_regio and id = p_fonds) then
      raise exception 'fonds is er niet' using errcode = 'DT100', detail = 'fondsId';
    end if;
    if not exists (select 1 from fonds where regio_id = v_regio and id = p_fonds and beheerder_lid_id = v_lid)
      and coalesce(mijn_rol(), '') <> 'beheerder' then
      raise exception 'dit lid begroot dit fonds niet' using errcode = 'DT108';
    end if;
    v_saldo := fonds_vergrendelen(p_fonds);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      return;
    end if;
    insert into begrotingsbesluit (regio_id, id, fonds_id, orgaan, kenmerk, genomen_op, bedrag_in_cent, vastgelegd_door)
    values (v_regio, p_begrotingsbesluit, p_fonds, p_orgaan, p_kenmerk, p_genomen_op, p_bedrag, v_lid);
    v_boeking.id := p_id;
    v_boeking.fonds_id := p_fonds;
    v_boeking.soort := 'begroting';
    v_boeking.bedrag_in_cent := p_bedrag;
    v_boeking.begrotingsbesluit_id := p_begrotingsbesluit;
    v_boeking.credit_rekening_id := v_saldo.id;
    v_boeking.verzoek_hash := v_hash;
    select id into strict v_boeking.debet_rekening_id from rekening
    where regio_id = v_regio and fonds_id = p_fonds and soort = 'begroting';
    perform fonds_boek(v_boeking);
  end $$;
  ${poortFunction('fonds_begroten(uuid, uuid, uuid, text, text, date, bigint)', 'dt_app')}
`;
