import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';
import { staToe } from './betaling/waarden.js';

/** Money of shared risk goes on to the account of its agreement in the same act, and comes from there before it goes back to the fonds. */
const MET_AFSPRAAK = `
  create or replace function fonds_betaling_boeken(p_boeking boeking) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_claim boeking := p_boeking;
    v_terug boolean := p_boeking.soort in ('correctie', 'terugontvangst');
    v_keten text := current_setting('app.keten', true);
    v_afspraak uuid := (select rekening_id from risicodeling where regio_id = p_boeking.regio_id and uitgave_id = p_boeking.uitgave_id);
  begin
    if not v_terug or v_afspraak is null then
      perform fonds_boek(p_boeking);
    end if;
    if v_afspraak is null then
      return;
    end if;
    v_claim.debet_rekening_id := case when v_terug then v_afspraak else p_boeking.credit_rekening_id end;
    v_claim.credit_rekening_id := case when v_terug then p_boeking.debet_rekening_id else v_afspraak end;
    v_claim.id := gen_random_uuid();
    v_claim.soort := case when v_terug then 'claimterug' else 'claim' end;
    v_claim.reservering_id := null;
    v_claim.corrigeert_id := null;
    v_claim.slot := false;
    -- A chain counts its payments.
    perform set_config('app.keten', '', true);
    perform fonds_boek(v_claim);
    perform set_config('app.keten', coalesce(v_keten, ''), true);
    if v_terug then
      perform fonds_boek(p_boeking);
    end if;
  end $$;`;

/** The second lock: whatever writes the entry, shared risk pays no more than was granted. */
const SLOT = `
  create or replace function boeking_bij_risicodeling() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
  begin
    if new.soort <> 'betaling' or not exists (select 1 from risicodeling where regio_id = new.regio_id and uitgave_id = new.uitgave_id) then
      return new;
    end if;
    select * into strict v_uitgave from uitgave where regio_id = new.regio_id and id = new.uitgave_id;
    if v_uitgave.betaald_in_cent + new.bedrag_in_cent > fonds_toegekend(v_uitgave) then
      raise exception 'hier gaat geld alleen met een claim' using errcode = 'DT127', detail = 'claim';
    end if;
    return new;
  end $$;`;

const STAND = `
  drop function risicodeling_stand(uuid);
  create function risicodeling_stand(p_uitgave uuid) returns table (plafond_in_cent bigint, toegekend_in_cent bigint, betaald_in_cent bigint, terug_in_cent bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select u.gereserveerd_in_cent, fonds_toegekend(u), u.betaald_in_cent, u.betaald_in_cent - fonds_terug_te_krijgen(u)
    from uitgave u join risicodeling d on d.regio_id = u.regio_id and d.uitgave_id = u.id
    where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave
      and (u.casus_id in (select mijn_casussen()) or u.fonds_id in (select mijn_fondsen()) or houdt_toezicht() or u.id in (select mijn_risicodelingen())) $$;
  ${poortFunction('risicodeling_stand(uuid)')}`;

const LOOPT_NOG = `raise exception 'reservering loopt nog' using errcode = 'DT112', detail = v_uitgave.vervalt_op::text;
    end if;`;

/** What was promised to a party stays set apart until it is paid, a quarter more each time, and the log says so. */
const BLIJFT = `${LOOPT_NOG}
    if fonds_toegekend(v_uitgave) > v_uitgave.betaald_in_cent then
      update uitgave set vervalt_op = now() + interval '92 days' where regio_id = v_regio and id = p_uitgave;
      insert into gebeurtenis (regio_id, id, gebeurd_op, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
      values (v_regio, p_gebeurtenis, now(), 'reservering.verlengd', 'uitgave', p_uitgave, v_uitgave.casus_id, 'toegekende claim is nog niet betaald', p_trace);
      return;
    end if;`;

const GETELD = "or u.betaald_in_cent <> (select coalesce(sum(b.bedrag_in_cent), 0) from boeking b where b.regio_id = u.regio_id and b.uitgave_id = u.id and b.soort = 'claim')";
const NETTO = "or fonds_terug_te_krijgen(u) <> (select coalesce(sum(case b.soort when 'claim' then b.bedrag_in_cent when 'claimterug' then -b.bedrag_in_cent end), 0) from boeking b where b.regio_id = u.regio_id and b.uitgave_id = u.id)";

/** A paid claim can be taken back, and money of it that comes back can be booked; both leave the account of the agreement too. A granted claim that waits for its payment does not lapse. */
export class ClaimTerug1795305600860 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await staToe(runner, 'boeking', 'soort', ['claimterug']);
    await runner.query(`${MET_AFSPRAAK}${SLOT}${STAND}
      ${herschrijf('fonds_terugontvangen(uuid, uuid, bigint, text)', 'perform fonds_boek(', 'perform fonds_betaling_boeken(')}
      ${herschrijf('fonds_corrigeren(uuid, uuid, text)', 'perform fonds_boek(', 'perform fonds_betaling_boeken(')}
      ${herschrijf('fonds_terugontvangst_terugdraaien(boeking, uitgave)', 'perform fonds_boek(', 'perform fonds_betaling_boeken(')}
      ${herschrijf('fonds_laten_vervallen(uuid, uuid, uuid, text)', LOOPT_NOG, BLIJFT)}
      ${herschrijf('fonds_regels_nagaan(uuid)', GETELD, NETTO)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
