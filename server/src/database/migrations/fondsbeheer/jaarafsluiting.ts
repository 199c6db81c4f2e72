import { poortFunction } from '../../sql.js';

const OP_ID = 'from rekening where regio_id = v_regio and fonds_id in (p_fonds, p_opvolger) and soort = \'saldo\' order by fonds_id';
const SLOT = {
  begin: `perform 1 ${OP_ID} for update;`,
  rij: `perform fonds_vergrendelen(x.fonds_id) from (select fonds_id ${OP_ID}) x;`,
};

/**
 * fonds_afsluiten: the year ends; what nobody asked for leaves on a registered besluit, to the next year or back to who contributed.
 * @param stap the migration it is written in: as it began, or since there is a queue before each fonds
 */
export const jaarafsluiting = (stap: keyof typeof SLOT): string => `
  create ${stap === 'begin' ? '' : 'or replace '}function fonds_afsluiten(p_id uuid, p_fonds uuid, p_opvolger uuid, p_orgaan text, p_kenmerk text, p_genomen_op date,
    p_besluit_oud uuid, p_besluit_nieuw uuid, p_boeking_nieuw uuid) returns bigint
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_lid uuid := current_setting('app.lid')::uuid;
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'afsluiten', 'fondsId', p_fonds, 'opvolgerId', coalesce(p_opvolger::text, ''),
      'orgaan', p_orgaan, 'kenmerk', p_kenmerk, 'genomenOp', p_genomen_op));
    v_fonds fonds;
    v_opvolger fonds;
    v_saldo rekening;
    v_vrij bigint;
    v_boeking boeking;
  begin
    -- Both fondsen in id order, so that two who close at once never wait for each other.
    ${SLOT[stap]}
    if p_fonds in (select mijn_fondsen()) or coalesce(mijn_rol(), '') = 'beheerder' then
      v_boeking := fonds_eerdere_boeking(p_id, v_hash);
      if v_boeking.id is not null then
        return v_boeking.bedrag_in_cent;
      end if;
    end if;
    v_fonds := fonds_te_beheren(p_fonds);
    if p_opvolger is not null then
      v_opvolger := fonds_te_beheren(p_opvolger);
      if v_opvolger.id = v_fonds.id or v_opvolger.boekjaar <= v_fonds.boekjaar then
        raise exception 'de opvolger is van een later jaar' using errcode = 'DT100', detail = 'opvolgerId';
      end if;
    end if;
    if exists (select 1 from uitgave where regio_id = v_regio and fonds_id = p_fonds and betaald_in_cent + vrijgevallen_in_cent < gereserveerd_in_cent) then
      raise exception 'er staat nog geld apart' using errcode = 'DT158';
    end if;
    select * into strict v_saldo from rekening where regio_id = v_regio and fonds_id = p_fonds and soort = 'saldo';
    v_vrij := v_saldo.credit_geboekt_in_cent - v_saldo.debet_geboekt_in_cent - v_saldo.debet_gereserveerd_in_cent;
    if v_vrij > 0 then
      insert into begrotingsbesluit (regio_id, id, fonds_id, orgaan, kenmerk, genomen_op, bedrag_in_cent, vastgelegd_door)
      values (v_regio, p_besluit_oud, p_fonds, p_orgaan, p_kenmerk, p_genomen_op, v_vrij, v_lid);
      v_boeking.id := p_id;
      v_boeking.fonds_id := p_fonds;
      v_boeking.soort := 'overheveling';
      v_boeking.bedrag_in_cent := v_vrij;
      v_boeking.begrotingsbesluit_id := p_besluit_oud;
      v_boeking.debet_rekening_id := v_saldo.id;
      v_boeking.credit_rekening_id := fonds_rekening(p_fonds, 'begroting');
      v_boeking.verzoek_hash := v_hash;
      perform fonds_boek(v_boeking);
      if p_opvolger is not null then
        perform fonds_begroten(p_boeking_nieuw, p_opvolger, p_besluit_nieuw, p_orgaan, p_kenmerk, p_genomen_op, v_vrij, null);
      end if;
    end if;
    update fonds set gesloten_op = now(), gesloten_door = v_lid, opvolger_id = p_opvolger where regio_id = v_regio and id = p_fonds;
    return v_vrij;
  exception when unique_violation then
    raise exception 'dit begrotingsbesluit is al geboekt' using errcode = 'DT156', detail = 'kenmerk';
  end $$;
  ${poortFunction('fonds_afsluiten(uuid, uuid, uuid, text, text, date, uuid, uuid, uuid)', 'dt_app')}
`;
