import { poortFunction } from '../../sql.js';

/** fonds_begroten with the gemeente that contributes; without one the money is of all of them. */
export const begrotenPerGemeente = `
  create function fonds_begroten(p_id uuid, p_fonds uuid, p_begrotingsbesluit uuid, p_orgaan text, p_kenmerk text,
    p_genomen_op date, p_bedrag bigint, p_gemeente uuid) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_velden jsonb := jsonb_build_object('handeling', 'begroten', 'fondsId', p_fonds, 'bedragInCent', p_bedrag,
      'orgaan', p_orgaan, 'kenmerk', p_kenmerk, 'genomenOp', p_genomen_op);
    v_hash jsonb := verzoek_hash(p_id, case when p_gemeente is null then v_velden else v_velden || jsonb_build_object('gemeenteId', p_gemeente) end);
    v_fonds fonds;
    v_boeking boeking;
  begin
    select * into v_fonds from fonds where regio_id = v_regio and id = p_fonds;
    if v_fonds.id is not null and (v_fonds.beheerder_lid_id = current_setting('app.lid')::uuid or coalesce(mijn_rol(), '') = 'beheerder') then
      perform fonds_vergrendelen(p_fonds);
      v_boeking := fonds_eerdere_boeking(p_id, v_hash);
      if v_boeking.id is not null then
        return;
      end if;
    end if;
    v_fonds := fonds_te_beheren(p_fonds);
    if p_gemeente is not null and not exists (select 1 from organisatie where regio_id = v_regio and id = p_gemeente and soort = 'gemeente') then
      raise exception 'gemeente is er niet' using errcode = 'DT100', detail = 'gemeenteId';
    end if;
    if exists (select 1 from begrotingsbesluit where regio_id = v_regio and fonds_id = p_fonds and kenmerk = p_kenmerk) then
      raise exception 'dit begrotingsbesluit is al geboekt' using errcode = 'DT156', detail = 'kenmerk';
    end if;
    insert into begrotingsbesluit (regio_id, id, fonds_id, orgaan, kenmerk, genomen_op, bedrag_in_cent, gemeente_id, vastgelegd_door)
    values (v_regio, p_begrotingsbesluit, p_fonds, p_orgaan, p_kenmerk, p_genomen_op, p_bedrag, p_gemeente, current_setting('app.lid')::uuid);
    v_boeking.id := p_id;
    v_boeking.fonds_id := p_fonds;
    v_boeking.soort := 'begroting';
    v_boeking.bedrag_in_cent := p_bedrag;
    v_boeking.begrotingsbesluit_id := p_begrotingsbesluit;
    v_boeking.credit_rekening_id := fonds_rekening(p_fonds, 'saldo');
    v_boeking.debet_rekening_id := fonds_rekening(p_fonds, 'begroting');
    v_boeking.verzoek_hash := v_hash;
    perform fonds_boek(v_boeking);
  end $$;

  create function fonds_rekening(p_fonds uuid, p_soort text) returns uuid language sql stable
    security definer set search_path = public, pg_temp as $$
    select id from rekening where regio_id = current_setting('app.regio')::uuid and fonds_id = p_fonds and soort = p_soort $$;
  ${poortFunction('fonds_rekening(uuid, text)', 'dt_poort')}
  ${poortFunction('fonds_begroten(uuid, uuid, uuid, text, text, date, bigint, uuid)', 'dt_app, dt_poort')}

  create or replace function fonds_begroten(p_id uuid, p_fonds uuid, p_begrotingsbesluit uuid, p_orgaan text, p_kenmerk text,
    p_genomen_op date, p_bedrag bigint) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    select fonds_begroten(p_id, p_fonds, p_begrotingsbesluit, p_orgaan, p_kenmerk, p_genomen_op, p_bedrag, null) $$;

  create function fonds_naam_vrij(p_naam text, p_boekjaar int) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select not exists (select 1 from fonds where regio_id = current_setting('app.regio')::uuid and naam = p_naam and boekjaar = p_boekjaar) $$;
  ${poortFunction('fonds_naam_vrij(text, int)', 'dt_app')}
`;
