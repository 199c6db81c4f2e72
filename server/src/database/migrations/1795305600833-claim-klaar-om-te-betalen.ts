import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

/** What a payment takes: what is left of the reservation, and of shared risk only what claims were granted. */
const UIT_TE_BETALEN = `
  create function fonds_toegekend(p_uitgave uitgave) returns bigint language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(sum(toegekend_in_cent), 0)::bigint from risicoclaim where regio_id = p_uitgave.regio_id and uitgave_id = p_uitgave.id $$;
  ${poortFunction('fonds_toegekend(uitgave)', 'dt_poort')}

  create function fonds_uit_te_betalen(p_uitgave uitgave) returns bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    v_rest bigint := p_uitgave.gereserveerd_in_cent - p_uitgave.betaald_in_cent - p_uitgave.vrijgevallen_in_cent - p_uitgave.in_opdracht_in_cent;
  begin
    if not exists (select 1 from risicodeling where regio_id = p_uitgave.regio_id and uitgave_id = p_uitgave.id) then
      return v_rest;
    end if;
    if fonds_toegekend(p_uitgave) <= p_uitgave.betaald_in_cent then
      raise exception 'hier gaat geld alleen met een claim' using errcode = 'DT127', detail = 'claim';
    end if;
    return least(v_rest, fonds_toegekend(p_uitgave) - p_uitgave.betaald_in_cent - p_uitgave.in_opdracht_in_cent);
  end $$;
  ${poortFunction('fonds_uit_te_betalen(uitgave)', 'dt_poort')}

  create function fonds_niets_toegekend(p_uitgave uitgave) returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    if fonds_toegekend(p_uitgave) > p_uitgave.betaald_in_cent then
      raise exception 'er is een claim toegekend' using errcode = 'DT127', detail = 'toegekend';
    end if;
  end $$;
  ${poortFunction('fonds_niets_toegekend(uitgave)', 'dt_poort')}`;

/** Each payment of shared risk goes on to the account of its agreement in the same act. */
const BETALING = `
  create function fonds_betaling_boeken(p_boeking boeking) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_claim boeking := p_boeking;
    v_keten text := current_setting('app.keten', true);
  begin
    perform fonds_boek(p_boeking);
    select rekening_id into v_claim.credit_rekening_id from risicodeling where regio_id = p_boeking.regio_id and uitgave_id = p_boeking.uitgave_id;
    if found then
      v_claim.debet_rekening_id := p_boeking.credit_rekening_id;
      v_claim.id := gen_random_uuid();
      v_claim.soort := 'claim';
      v_claim.reservering_id := null;
      v_claim.slot := false;
      -- A chain counts its payments.
      perform set_config('app.keten', '', true);
      perform fonds_boek(v_claim);
      perform set_config('app.keten', coalesce(v_keten, ''), true);
    end if;
  end $$;
  ${poortFunction('fonds_betaling_boeken(boeking)', 'dt_poort')}`;

/** The second lock: whatever writes the entry, shared risk pays what was granted and takes nothing back. */
const SLOT = `
  create or replace function boeking_bij_risicodeling() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
  begin
    if new.soort not in ('betaling', 'terugontvangst', 'correctie')
      or not exists (select 1 from risicodeling where regio_id = new.regio_id and uitgave_id = new.uitgave_id) then
      return new;
    end if;
    select * into strict v_uitgave from uitgave where regio_id = new.regio_id and id = new.uitgave_id;
    if new.soort <> 'betaling' or v_uitgave.betaald_in_cent + new.bedrag_in_cent > fonds_toegekend(v_uitgave) then
      raise exception 'hier gaat geld alleen met een claim' using errcode = 'DT127', detail = 'claim';
    end if;
    return new;
  end $$;`;

/** Granting books nothing: it says what may be paid, within what was set apart, and leaves a quarter to pay it in. */
const BESLISSEN = `
  drop function fonds_risicoclaim_beslissen(uuid, uuid, uuid, boolean, text);
  create function fonds_risicoclaim_beslissen(p_claim uuid, p_toegekend boolean, p_reden text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_claim risicoclaim;
    v_uitgave uitgave;
    v_deel bigint;
    v_rest bigint;
  begin
    select * into v_claim from risicoclaim where regio_id = v_regio and id = p_claim and fonds_id in (select mijn_fondsen());
    if v_claim.id is null then
      raise exception 'claim is er niet' using errcode = 'DT100', detail = 'claimId';
    end if;
    perform fonds_vergrendelen(v_claim.fonds_id);
    select * into strict v_claim from risicoclaim where regio_id = v_regio and id = p_claim;
    if v_claim.besloten_op is not null then
      raise exception 'er is al besloten' using errcode = 'DT124';
    end if;
    if is_zelfde_mens(v_claim.ingediend_door, current_setting('app.lid')::uuid) then
      raise exception 'wie claimt beslist niet' using errcode = 'DT105';
    end if;
    if p_toegekend then
      v_uitgave := fonds_open_reservering(v_claim.uitgave_id);
      perform fonds_betaalbaar(v_uitgave);
      v_rest := v_uitgave.gereserveerd_in_cent - v_uitgave.vrijgevallen_in_cent - fonds_toegekend(v_uitgave);
      if v_rest <= 0 then
        raise exception 'reservering is afgehandeld' using errcode = 'DT106';
      end if;
      v_deel := v_claim.schade_in_cent * (select coalesce(sum(p.aandeel), 0) from risicodelingspartij p join organisatie o on o.regio_id = p.regio_id and o.id = p.organisatie_id
        where p.regio_id = v_regio and p.uitgave_id = v_claim.uitgave_id and o.soort = 'gemeente') / 100;
      v_deel := least(v_deel, v_rest);
      update uitgave set vervalt_op = greatest(vervalt_op, now() + interval '92 days') where regio_id = v_regio and id = v_uitgave.id;
    end if;
    update risicoclaim set besloten_op = now(), besloten_door = current_setting('app.lid')::uuid, toegekend_in_cent = v_deel, reden = p_reden
    where regio_id = v_regio and id = p_claim;
  end $$;
  ${poortFunction('fonds_risicoclaim_beslissen(uuid, boolean, text)', 'dt_app')}`;

const STAND = `
  drop function risicodeling_stand(uuid);
  create function risicodeling_stand(p_uitgave uuid) returns table (plafond_in_cent bigint, toegekend_in_cent bigint, betaald_in_cent bigint) language sql stable
    security definer set search_path = public, pg_temp as $$
    select u.gereserveerd_in_cent, fonds_toegekend(u), u.betaald_in_cent from uitgave u join risicodeling d on d.regio_id = u.regio_id and d.uitgave_id = u.id
    where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave
      and (u.casus_id in (select mijn_casussen()) or u.fonds_id in (select mijn_fondsen()) or houdt_toezicht() or u.id in (select mijn_risicodelingen())) $$;
  ${poortFunction('risicodeling_stand(uuid)')}`;

const REST = 'v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent - v_uitgave.in_opdracht_in_cent';
const ZONDER_CLAIM = `if exists (select 1 from risicodeling where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave) then
          raise exception 'hier gaat geld alleen met een claim' using errcode = 'DT127', detail = 'claim';
        end if;
        `;
const INVARIANT = `
  union all select 13, 'risicoBinnenClaims', count(*), count(*) filter (where u.betaald_in_cent + u.in_opdracht_in_cent > fonds_toegekend(u)
      or fonds_toegekend(u) > u.gereserveerd_in_cent - u.vrijgevallen_in_cent
      or u.betaald_in_cent <> (select coalesce(sum(b.bedrag_in_cent), 0) from boeking b where b.regio_id = u.regio_id and b.uitgave_id = u.id and b.soort = 'claim'))
    from uitgave u join risicodeling d on d.regio_id = u.regio_id and d.uitgave_id = u.id where u.regio_id = p_regio`;
const LAATSTE = 'join boeking b on b.regio_id = a.regio_id and b.id = a.boeking_id';

/** A claim on shared risk that is granted is ready to be paid, by order or by hand, and is booked when it is; before, granting booked it as paid while no money left. */
export class ClaimKlaarOmTeBetalen1795305600833 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table risicoclaim drop constraint risicoclaim_geboekt;
      ${UIT_TE_BETALEN}${BETALING}${SLOT}${BESLISSEN}${STAND}
      ${herschrijf('fonds_betalen(uuid, uuid, bigint)', REST, 'fonds_uit_te_betalen(v_uitgave)')}
      ${herschrijf('fonds_betalen(uuid, uuid, bigint)', 'perform fonds_boek(', 'perform fonds_betaling_boeken(')}
      ${herschrijf('fonds_regel_boeken(uuid, betaalregel)', 'perform fonds_boek(', 'perform fonds_betaling_boeken(')}
      ${herschrijf('fonds_regel_toevoegen(betaalopdracht, integer, uuid, uuid, bigint)', REST, 'fonds_uit_te_betalen(v_uitgave)')}
      ${herschrijf('fonds_regel_toevoegen(betaalopdracht, integer, uuid, uuid, bigint)', ZONDER_CLAIM, '')}
      ${herschrijf('fonds_vrijlaten(uuid, uuid, text)', 'perform fonds_niets_onderweg(v_uitgave);', 'perform fonds_niets_onderweg(v_uitgave);\n    perform fonds_niets_toegekend(v_uitgave);')}
      ${herschrijf('fonds_regels_nagaan(uuid)', LAATSTE, LAATSTE + INVARIANT)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
