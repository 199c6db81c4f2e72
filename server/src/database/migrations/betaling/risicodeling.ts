import { poortFunction } from '../../sql.js';

/** fonds_risico_delen: what a besluit set aside becomes the share of the fonds in an agreement between parties, with a ceiling and a period. */
export const risicoafspraak = `
  create function risicodeling_telt_op() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    v_som bigint := (select coalesce(sum(aandeel), 0) from risicodelingspartij
      where regio_id = new.regio_id and uitgave_id = new.uitgave_id);
  begin
    if v_som <> 100 then
      raise exception 'de aandelen zijn samen geen honderd' using errcode = 'DT126', detail = v_som::text;
    end if;
    return null;
  end $$;
  ${poortFunction('risicodeling_telt_op()', 'dt_poort')}
  create constraint trigger risicodeling_honderd after insert or update on risicodeling deferrable initially deferred
    for each row execute function risicodeling_telt_op();
  create constraint trigger risicodelingspartij_honderd after insert or update on risicodelingspartij deferrable initially deferred
    for each row execute function risicodeling_telt_op();

  create function boeking_bij_risicodeling() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if new.soort in ('betaling', 'terugontvangst', 'correctie') and new.id::text is distinct from current_setting('app.claim', true)
      and exists (select 1 from risicodeling where regio_id = new.regio_id and uitgave_id = new.uitgave_id) then
      raise exception 'hier gaat geld alleen met een claim' using errcode = 'DT127', detail = 'claim';
    end if;
    return new;
  end $$;
  ${poortFunction('boeking_bij_risicodeling()', 'dt_poort')}
  create trigger boeking_alleen_claim before insert on boeking for each row execute function boeking_bij_risicodeling();

  create function fonds_risico_delen(p_uitgave uuid, p_contract text, p_van date, p_tot date, p_rekening uuid, p_partijen uuid[], p_aandelen int[])
    returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_fonds fonds;
    v_som bigint := (select coalesce(sum(a), 0) from unnest(p_aandelen) a);
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_uitgave := fonds_open_reservering(p_uitgave);
    select * into strict v_fonds from fonds where regio_id = v_uitgave.regio_id and id = v_uitgave.fonds_id;
    if v_fonds.soort <> 'waarborgfonds' then
      raise exception 'alleen een waarborgfonds deelt risico' using errcode = 'DT127', detail = 'fonds';
    end if;
    if v_uitgave.betaald_in_cent + v_uitgave.in_opdracht_in_cent > 0
      or exists (select 1 from risicodeling where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave) then
      raise exception 'hier is al op betaald of gedeeld' using errcode = 'DT127', detail = 'bestaat';
    end if;
    if v_som <> 100 then
      raise exception 'de aandelen zijn samen geen honderd' using errcode = 'DT126', detail = v_som::text;
    end if;
    if exists (select 1 from unnest(p_partijen) p where not exists (
      select 1 from organisatie o where o.regio_id = v_uitgave.regio_id and o.id = p)) then
      raise exception 'organisatie is er niet' using errcode = 'DT100', detail = 'organisatieId';
    end if;
    insert into rekening (regio_id, id, fonds_id, soort) values (v_uitgave.regio_id, p_rekening, v_uitgave.fonds_id, 'risicodeling')
    on conflict (regio_id, fonds_id, soort) where soort <> 'casus' do nothing;
    insert into risicodeling (regio_id, uitgave_id, casus_id, fonds_id, contract, van, tot, rekening_id, vastgelegd_door)
    select v_uitgave.regio_id, p_uitgave, v_uitgave.casus_id, v_uitgave.fonds_id, p_contract, p_van, p_tot, id, current_setting('app.lid')::uuid
    from rekening where regio_id = v_uitgave.regio_id and fonds_id = v_uitgave.fonds_id and soort = 'risicodeling';
    insert into risicodelingspartij (regio_id, uitgave_id, organisatie_id, aandeel)
    select v_uitgave.regio_id, p_uitgave, p.organisatie, p.aandeel from unnest(p_partijen, p_aandelen) p(organisatie, aandeel);
    -- The reservation lasts as long as the agreement and a quarter to claim in; only the sweeper ends it.
    update uitgave set vervalt_op = (p_tot + 92)::timestamptz where regio_id = v_uitgave.regio_id and id = p_uitgave;
  end $$;
  ${poortFunction('fonds_risico_delen(uuid, text, date, date, uuid, uuid[], int[])', 'dt_app')}
`;

/** Who may read an agreement at all: by the casus or by the fonds. */
export const CASUS_OF_FONDS = 'casus_id in (select mijn_casussen()) or fonds_id in (select mijn_fondsen())';

/** fonds_risico_claimen: a claim waits with its evidence; `ziet` says for whom the agreement is there at all. */
export const claimen = (begin: string, ziet: string): string => `  ${begin} function fonds_risico_claimen(p_id uuid, p_uitgave uuid, p_soort text, p_schade bigint, p_ontstaan date, p_bewijs uuid) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_deling risicodeling;
  begin
    select * into v_deling from risicodeling where regio_id = v_regio and uitgave_id = p_uitgave
      and (${ziet});
    if v_deling.uitgave_id is null then
      raise exception 'afspraak is er niet' using errcode = 'DT100', detail = 'uitgaveId';
    end if;
    if not exists (select 1 from risicodelingspartij p join lid l on l.regio_id = p.regio_id and l.organisatie_id = p.organisatie_id
      where p.regio_id = v_regio and p.uitgave_id = p_uitgave and l.id = current_setting('app.lid')::uuid) then
      raise exception 'alleen een partij van de afspraak claimt' using errcode = 'DT108';
    end if;
    if not exists (select 1 from risicobewijs where regio_id = v_regio and id = p_bewijs and ontvangen_door = current_setting('app.lid')::uuid)
      or exists (select 1 from risicoclaim where regio_id = v_regio and bewijs_id = p_bewijs) then
      raise exception 'een claim vraagt bewijs' using errcode = 'DT128', detail = 'bewijsId';
    end if;
    if p_ontstaan not between v_deling.van and v_deling.tot then
      raise exception 'buiten de afgesproken periode' using errcode = 'DT127', detail = 'periode';
    end if;
    insert into risicoclaim (regio_id, id, uitgave_id, casus_id, fonds_id, soort, schade_in_cent, ontstaan_op, bewijs_id, ingediend_door)
    values (v_regio, p_id, p_uitgave, v_deling.casus_id, v_deling.fonds_id, p_soort, p_schade, p_ontstaan, p_bewijs, current_setting('app.lid')::uuid);
  end $$;
`;

/** What happens to a share above what is left: at first it was refused, since then what is left is paid. */
const BOVEN_REST = {
  geweigerd: `    if v_deel > v_rest then
      raise exception 'boven het plafond' using errcode = 'DT111', detail = v_rest::text;
    end if;`,
  totRest: '    v_deel := least(v_deel, v_rest);',
} as const;

const BESLISSEN = `fonds_risicoclaim_beslissen(p_id uuid, p_tweede uuid, p_claim uuid, p_toegekend boolean, p_reden text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_claim risicoclaim;
    v_uitgave uitgave;
    v_deling risicodeling;
    v_boeking boeking;
    v_deel bigint;
    v_rest bigint;
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'claim', 'claimId', p_claim));
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
    if v_claim.ingediend_door = current_setting('app.lid')::uuid then
      raise exception 'wie claimt beslist niet' using errcode = 'DT105';
    end if;
    if not p_toegekend then
      update risicoclaim set besloten_op = now(), besloten_door = current_setting('app.lid')::uuid, reden = p_reden where regio_id = v_regio and id = p_claim;
      return;
    end if;
    v_uitgave := fonds_open_reservering(v_claim.uitgave_id);
    perform fonds_betaalbaar(v_uitgave);
    select * into strict v_deling from risicodeling where regio_id = v_regio and uitgave_id = v_claim.uitgave_id;
    v_deel := v_claim.schade_in_cent * (select coalesce(sum(p.aandeel), 0) from risicodelingspartij p join organisatie o on o.regio_id = p.regio_id and o.id = p.organisatie_id
      where p.regio_id = v_regio and p.uitgave_id = v_claim.uitgave_id and o.soort = 'gemeente') / 100;
    v_rest := v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent;
`;
const NA_DE_REST = `    if v_deel > 0 then
      perform set_config('app.claim', p_id::text, true);
      v_boeking := fonds_afhandelboeking(p_id, v_uitgave, 'betaling', v_deel, v_hash);
      perform fonds_boek(v_boeking);
      update uitgave set betaald_in_cent = betaald_in_cent + v_deel, betaald_op = now(), betaald_door = current_setting('app.lid')::uuid
      where regio_id = v_regio and id = v_uitgave.id;
      v_boeking.debet_rekening_id := v_boeking.credit_rekening_id;
      v_boeking.credit_rekening_id := v_deling.rekening_id;
      v_boeking.id := p_tweede;
      v_boeking.soort := 'claim';
      v_boeking.reservering_id := null;
      v_boeking.slot := false;
      perform fonds_boek(v_boeking);
    end if;
    update risicoclaim set besloten_op = now(), besloten_door = current_setting('app.lid')::uuid, toegekend_in_cent = v_deel,
      boeking_id = case when v_deel > 0 then p_tweede end, reden = p_reden
    where regio_id = v_regio and id = p_claim;
  end $$;
`;

/** fonds_risicoclaim_beslissen: refusing says why; granting pays the share of the gemeenten, never more than is left under the ceiling. */
export const claimBeslissen = (begin: string, boven: keyof typeof BOVEN_REST): string => `  ${begin} function ${BESLISSEN}${BOVEN_REST[boven]}\n${NA_DE_REST}`;

/** A claim waits with its evidence; granting it pays the share of the fonds and posts it to the account of the agreement, both or neither. */
export const risicoclaim = `
${claimen('create', CASUS_OF_FONDS)}  ${poortFunction('fonds_risico_claimen(uuid, uuid, text, bigint, date, uuid)', 'dt_app')}

${claimBeslissen('create', 'geweigerd')}  ${poortFunction('fonds_risicoclaim_beslissen(uuid, uuid, uuid, boolean, text)', 'dt_app')}
`;
