import { poortFunction } from '../../sql.js';

/** A statement or paid-message is read once; lines that name an open payment are booked with it, the rest wait for a person. */
export const fondsafschrift = `
  create function fonds_afschriftregel_koppelen(p_regel afschriftregel, p_boeking uuid, p_mislukt boolean) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_betaalregel betaalregel;
  begin
    select * into v_betaalregel from betaalregel where regio_id = p_regel.regio_id and fonds_id = p_regel.fonds_id
      and kenmerk = p_regel.kenmerk and bedrag_in_cent = p_regel.bedrag_in_cent and stand = 'open';
    if v_betaalregel.id is null or p_regel.richting <> 'af' then
      return;
    end if;
    perform fonds_regel_afhandelen(p_boeking, v_betaalregel.id, not p_mislukt);
    update afschriftregel set stand = 'verwerkt', uitgave_id = v_betaalregel.uitgave_id, betaalregel_id = v_betaalregel.id,
      boeking_id = case when not p_mislukt then p_boeking end, afgehandeld_op = now(), afgehandeld_door = current_setting('app.lid')::uuid
    where regio_id = p_regel.regio_id and id = p_regel.id;
  end $$;
  ${poortFunction('fonds_afschriftregel_koppelen(afschriftregel, uuid, boolean)', 'dt_poort')}

  create function fonds_afschrift_inlezen(p_id uuid, p_fonds uuid, p_soort text, p_kenmerk text, p_iban text, p_sha256 text, p_regels jsonb)
    returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_eerder bankafschrift;
    v_eigen text;
    v_regel afschriftregel;
    r record;
  begin
    if p_fonds not in (select mijn_fondsen()) then
      raise exception 'fonds is er niet' using errcode = 'DT100', detail = 'fondsId';
    end if;
    perform fonds_vergrendelen(p_fonds);
    select * into v_eerder from bankafschrift where regio_id = v_regio and fonds_id = p_fonds
      and (sha256 = p_sha256 or (soort = p_soort and kenmerk = p_kenmerk));
    if v_eerder.id = p_id and v_eerder.sha256 = p_sha256 then
      return;
    end if;
    if v_eerder.id is not null then
      raise exception 'dit bestand is al ingelezen' using errcode = 'DT123', detail = v_eerder.ingelezen_op::date::text;
    end if;
    select iban into v_eigen from betaalwijze where regio_id = v_regio and fonds_id = p_fonds;
    if p_soort = 'camt053' and p_iban is distinct from v_eigen then
      raise exception 'dit is een afschrift van een andere rekening' using errcode = 'DT125', detail = 'rekening';
    end if;
    insert into bankafschrift (regio_id, id, fonds_id, soort, kenmerk, sha256, ingelezen_door)
    values (v_regio, p_id, p_fonds, p_soort, p_kenmerk, p_sha256, current_setting('app.lid')::uuid);
    for r in select * from jsonb_to_recordset(p_regels) x(id uuid, boeking uuid, volgnummer int, richting text, bedrag bigint, dag date,
      kenmerk text, tegenpartij text, omschrijving text, mislukt boolean) order by volgnummer
    loop
      insert into afschriftregel (regio_id, id, afschrift_id, fonds_id, volgnummer, richting, bedrag_in_cent, geboekt_op, kenmerk)
      values (v_regio, r.id, p_id, p_fonds, r.volgnummer, r.richting, r.bedrag, r.dag, r.kenmerk) returning * into v_regel;
      insert into afschrifttekst (regio_id, afschriftregel_id, fonds_id, tegenpartij, omschrijving)
      values (v_regio, r.id, p_fonds, r.tegenpartij, r.omschrijving);
      perform fonds_afschriftregel_koppelen(v_regel, r.boeking, coalesce(r.mislukt, false));
    end loop;
  end $$;
  ${poortFunction('fonds_afschrift_inlezen(uuid, uuid, text, text, text, text, jsonb)', 'dt_app')}
`;

const PAST = {
  precies: `      if v_betaalregel.bedrag_in_cent <> v_regel.bedrag_in_cent then
        raise exception 'het bedrag past niet' using errcode = 'DT125', detail = 'bedrag';
      end if;
      perform fonds_regel_afhandelen(p_id, v_betaalregel.id, true);`,
  eigenKenmerk: `      if v_betaalregel.bedrag_in_cent <> v_regel.bedrag_in_cent then
        if v_betaalregel.kenmerk is distinct from v_regel.kenmerk or v_regel.bedrag_in_cent > v_betaalregel.bedrag_in_cent then
          raise exception 'het bedrag past niet' using errcode = 'DT125', detail = 'bedrag';
        end if;
      end if;
      perform fonds_regel_deels_boeken(p_id, v_betaalregel, v_regel.bedrag_in_cent);`,
} as const;

const VERWERKEN = `fonds_afschriftregel_verwerken(p_id uuid, p_regel uuid, p_wijze text, p_doel uuid, p_reden text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regel afschriftregel;
    v_betaalregel betaalregel;
    v_uitgave uuid := case when p_wijze in ('betaling', 'terugontvangst') then p_doel end;
  begin
    select * into v_regel from afschriftregel
    where regio_id = current_setting('app.regio')::uuid and id = p_regel and fonds_id in (select mijn_fondsen());
    if v_regel.id is null then
      raise exception 'regel is er niet' using errcode = 'DT100', detail = 'regelId';
    end if;
    perform fonds_vergrendelen(v_regel.fonds_id);
    select * into strict v_regel from afschriftregel where regio_id = v_regel.regio_id and id = p_regel;
    if v_regel.stand <> 'open' then
      raise exception 'deze regel is al afgehandeld' using errcode = 'DT124';
    end if;
    if (p_wijze = 'terugontvangst') <> (v_regel.richting = 'bij') and p_wijze <> 'terzijde' then
      raise exception 'af en bij passen niet' using errcode = 'DT125', detail = 'richting';
    end if;
    if p_wijze = 'betaalregel' then
      select * into v_betaalregel from betaalregel where regio_id = v_regel.regio_id and fonds_id = v_regel.fonds_id and id = p_doel;
      if v_betaalregel.id is null then
        raise exception 'betaalregel is er niet' using errcode = 'DT100', detail = 'doelId';
      end if;
`;
const NA_DE_KEUZE = `      v_uitgave := v_betaalregel.uitgave_id;
    elsif v_uitgave is not null then
      if not exists (select 1 from uitgave where regio_id = v_regel.regio_id and id = v_uitgave and fonds_id = v_regel.fonds_id) then
        raise exception 'uitgave is er niet' using errcode = 'DT100', detail = 'doelId';
      end if;
      if p_wijze = 'betaling' then
        perform fonds_betalen(p_id, v_uitgave, v_regel.bedrag_in_cent);
      else
        perform fonds_terugontvangen(p_id, v_uitgave, v_regel.bedrag_in_cent, p_reden);
      end if;
    end if;
    update afschriftregel set stand = case p_wijze when 'terzijde' then 'terzijde' else 'verwerkt' end, uitgave_id = v_uitgave,
      betaalregel_id = v_betaalregel.id, boeking_id = case when p_wijze <> 'terzijde' then p_id end, reden = p_reden,
      afgehandeld_op = now(), afgehandeld_door = current_setting('app.lid')::uuid
    where regio_id = v_regel.regio_id and id = p_regel;
  end $$;
`;

/** fonds_afschriftregel_verwerken: what a person says a line is; less than was ordered only where the line carries the mark of that payment. */
export const regelVerwerken = (begin: string, past: keyof typeof PAST): string => `  ${begin} function ${VERWERKEN}${PAST[past]}\n${NA_DE_KEUZE}`;

/** A bank that paid less than was ordered: what it paid is booked, and the rest of the line is no longer on its way. */
export const regelDeelsBoeken = `
  create function fonds_regel_deels_boeken(p_id uuid, p_regel betaalregel, p_bedrag bigint) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_minder bigint := p_regel.bedrag_in_cent - p_bedrag;
  begin
    if p_regel.stand <> 'open' then
      raise exception 'deze regel is al afgehandeld' using errcode = 'DT124';
    end if;
    p_regel.bedrag_in_cent := p_bedrag;
    perform fonds_regel_boeken(p_id, p_regel);
    update uitgave set in_opdracht_in_cent = in_opdracht_in_cent - v_minder where regio_id = p_regel.regio_id and id = p_regel.uitgave_id;
  end $$;
  ${poortFunction('fonds_regel_deels_boeken(uuid, betaalregel, bigint)', 'dt_poort')}`;

/** fonds_afschriftregel_verwerken: what a person says a line is; a line is worked off once. */
export const fondsafschriftregel = `
${regelVerwerken('create', 'precies')}  ${poortFunction('fonds_afschriftregel_verwerken(uuid, uuid, text, uuid, text)', 'dt_app')}
`;
