import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

/** What is left of a claim: the order of granting says which claim a payment without its name was for. */
const REST = `
  create function fonds_claim_rest(p_claim risicoclaim) returns bigint language sql stable security definer set search_path = public, pg_temp as $$
    with claim as (
      select c.id, c.besloten_op, c.toegekend_in_cent - coalesce((
        select sum(coalesce(b.bedrag_in_cent, l.bedrag_in_cent)) from betaalregel l left join boeking b on b.regio_id = l.regio_id and b.id = l.boeking_id
        where l.regio_id = c.regio_id and l.claim_id = c.id and l.stand in ('open', 'betaald')), 0) as eigen
      from risicoclaim c where c.regio_id = p_claim.regio_id and c.uitgave_id = p_claim.uitgave_id and c.toegekend_in_cent > 0
    ), los as (
      select u.betaald_in_cent + u.in_opdracht_in_cent - (select coalesce(sum(coalesce(b.bedrag_in_cent, l.bedrag_in_cent)), 0)
        from betaalregel l left join boeking b on b.regio_id = l.regio_id and b.id = l.boeking_id
        where l.regio_id = u.regio_id and l.uitgave_id = u.id and l.claim_id is not null and l.stand in ('open', 'betaald')) as bedrag
      from uitgave u where u.regio_id = p_claim.regio_id and u.id = p_claim.uitgave_id
    )
    select coalesce((select greatest(0, least(k.eigen, k.eigen + coalesce((select sum(e.eigen) from claim e where (e.besloten_op, e.id) < (k.besloten_op, k.id)), 0) - los.bedrag))
      from claim k, los where k.id = p_claim.id), 0)::bigint $$;
  ${poortFunction('fonds_claim_rest(risicoclaim)', 'dt_poort')}

  create function fonds_claims_met_rekening(p_uitgave uuid) returns bigint language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(sum(fonds_claim_rest(c)), 0)::bigint from risicoclaim c
    where c.regio_id = current_setting('app.regio')::uuid and c.uitgave_id = p_uitgave and c.iban is not null $$;
  ${poortFunction('fonds_claims_met_rekening(uuid)', 'dt_poort')}

  create function te_betalen_claims(p_fonds uuid) returns table (claim_id uuid, uitgave_id uuid, naam text, iban text, rest_in_cent bigint, ingediend_door uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.id, c.uitgave_id, o.naam, c.iban, fonds_claim_rest(c), c.ingediend_door
    from risicoclaim c join organisatie o on o.regio_id = c.regio_id and o.id = c.organisatie_id
    where c.regio_id = current_setting('app.regio')::uuid and c.fonds_id = p_fonds and p_fonds in (select mijn_fondsen()) and c.iban is not null and c.toegekend_in_cent > 0 $$;
  ${poortFunction('te_betalen_claims(uuid)')}`;

/** One line of an order for one claim: to the party that claimed, on the account it named. */
const REGEL = `
  create function fonds_claimregel_toevoegen(p_opdracht betaalopdracht, p_volgnummer integer, p_regel uuid, p_claim uuid) returns bigint
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_claim risicoclaim;
    v_uitgave uitgave;
    v_rest bigint;
  begin
    select * into v_claim from risicoclaim where regio_id = p_opdracht.regio_id and fonds_id = p_opdracht.fonds_id and id = p_claim and iban is not null;
    if v_claim.id is null then
      raise exception 'claim is er niet' using errcode = 'DT100', detail = 'claimId';
    end if;
    v_uitgave := fonds_open_reservering(v_claim.uitgave_id);
    perform fonds_betaalbaar(v_uitgave);
    if is_zelfde_mens(v_claim.ingediend_door, current_setting('app.lid')::uuid) then
      raise exception 'wie het rekeningnummer invult betaalt niet' using errcode = 'DT122', detail = 'zelf';
    end if;
    v_rest := least(fonds_uit_te_betalen(v_uitgave), fonds_claim_rest(v_claim));
    if v_rest <= 0 then
      raise exception 'deze claim is al betaald' using errcode = 'DT106';
    end if;
    update uitgave set in_opdracht_in_cent = in_opdracht_in_cent + v_rest where regio_id = v_uitgave.regio_id and id = v_uitgave.id;
    insert into betaalregel (regio_id, id, betaalopdracht_id, fonds_id, uitgave_id, casus_id, volgnummer, bedrag_in_cent, kenmerk, claim_id)
    values (v_uitgave.regio_id, p_regel, p_opdracht.id, p_opdracht.fonds_id, v_uitgave.id, v_uitgave.casus_id, p_volgnummer,
      v_rest, 'DT' || upper(replace(p_regel::text, '-', '')), p_claim);
    return v_rest;
  end $$;
  ${poortFunction('fonds_claimregel_toevoegen(betaalopdracht, integer, uuid, uuid)', 'dt_poort')}`;

const MAKEN = 'fonds_betaalopdracht_maken(uuid, uuid, date, uuid[], bigint[], uuid[])';
const MAKEN_OOK = 'fonds_betaalopdracht_maken(uuid, uuid, date, uuid[], bigint[], uuid[], uuid[], uuid[])';
const CLAIMEN = 'fonds_risico_claimen(uuid, uuid, text, bigint, date, uuid)';
const CLAIMEN_OOK = 'fonds_risico_claimen(uuid, uuid, text, bigint, date, uuid, text)';

/** SQL that gives a function more parameters with a default, in the place of the one with fewer. */
const metMeer = (oud: string, nieuw: string, extra: string) => `do $meer$
  declare
    v_tekst text := pg_get_functiondef('${oud}'::regprocedure);
  begin
    execute 'drop function ${oud}';
    execute regexp_replace(v_tekst, '\\)\\s+RETURNS', ', ${extra}) RETURNS');
  end $meer$;
  ${poortFunction(nieuw, 'dt_app')}`;

/** A party of shared risk names its own account with its claim, and one order pays each granted claim to who made it. */
export class ClaimMetRekening1795305600867 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table risicoclaim
        add column organisatie_id uuid,
        add column iban text,
        add constraint risicoclaim_iban check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
        add constraint risicoclaim_ontvanger check (iban is null or organisatie_id is not null),
        add constraint risicoclaim_partij foreign key (regio_id, uitgave_id, organisatie_id) references risicodelingspartij (regio_id, uitgave_id, organisatie_id);
      alter table betaalregel
        add column claim_id uuid,
        add constraint betaalregel_claim foreign key (regio_id, claim_id) references risicoclaim (regio_id, id);
      create index betaalregel_claim on betaalregel (regio_id, claim_id) where claim_id is not null;
      ${REST}${REGEL}
      ${metMeer(CLAIMEN, CLAIMEN_OOK, 'p_iban text default null')}
      ${herschrijf(CLAIMEN_OOK, 'ontstaan_op, bewijs_id, ingediend_door)', 'ontstaan_op, bewijs_id, ingediend_door, organisatie_id, iban)')}
      ${herschrijf(CLAIMEN_OOK, "p_ontstaan, p_bewijs, current_setting('app.lid')::uuid);", "p_ontstaan, p_bewijs, current_setting('app.lid')::uuid, (select mijn_organisatie()), p_iban);")}
      ${metMeer(MAKEN, MAKEN_OOK, "p_claims uuid[] default ''{}'', p_claimregels uuid[] default ''{}''")}
      ${herschrijf(MAKEN_OOK, "'regels', jsonb_build_array(to_jsonb(p_uitgaven), to_jsonb(p_bedragen))));", "'regels', jsonb_build_array(to_jsonb(p_uitgaven), to_jsonb(p_bedragen), to_jsonb(p_claims))));")}
      ${herschrijf(MAKEN_OOK, 'from unnest(p_regels, p_uitgaven, p_bedragen) with ordinality r(regel, uitgave, bedrag, nr);',
        `from unnest(p_regels, p_uitgaven, p_bedragen) with ordinality r(regel, uitgave, bedrag, nr);
    perform fonds_claimregel_toevoegen(v_opdracht, cardinality(p_regels) + r.nr::int, r.regel, r.claim)
    from unnest(p_claimregels, p_claims) with ordinality r(regel, claim, nr);`)}
      ${herschrijf('fonds_regel_toevoegen(betaalopdracht, integer, uuid, uuid, bigint)', 'v_rest := fonds_uit_te_betalen(v_uitgave);', `v_rest := greatest(0, fonds_uit_te_betalen(v_uitgave) - fonds_claims_met_rekening(p_uitgave));
        if v_rest = 0 and fonds_claims_met_rekening(p_uitgave) > 0 then
          raise exception 'hier gaat geld naar wie claimde' using errcode = 'DT127', detail = 'partij';
        end if;`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
