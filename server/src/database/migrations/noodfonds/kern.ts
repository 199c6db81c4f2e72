import { poortFunction } from '../../sql.js';

/** Who holds or approves for which fonds. */
export const fondsrechten = `
  create function fonds_mag_goedkeuren(p_fonds uuid, p_lid uuid, p_bedrag bigint) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select exists (
      select 1 from fonds f join lid l on l.regio_id = f.regio_id and l.id = p_lid and l.beeindigd_op is null
      where f.regio_id = current_setting('app.regio')::uuid and f.id = p_fonds and (f.beheerder_lid_id = p_lid or exists (
        select 1 from fondsgoedkeurder g
        where g.regio_id = f.regio_id and g.fonds_id = f.id and g.lid_id = p_lid and g.sinds <= now()
          and (g.tot is null or g.tot > now()) and (g.tot_en_met_in_cent is null or g.tot_en_met_in_cent >= p_bedrag)))) $$;
  ${poortFunction('fonds_mag_goedkeuren(uuid, uuid, bigint)')}

  create function mijn_fondsen() returns setof uuid language sql stable
    security definer set search_path = public, pg_temp as $$
    select f.id from fonds f
    where f.regio_id = current_setting('app.regio')::uuid
      and fonds_mag_goedkeuren(f.id, nullif(current_setting('app.lid'), '')::uuid, 1) $$;
  ${poortFunction('mijn_fondsen()', 'dt_owner, dt_app, dt_lezer')}
`;

/** Which accounts an entry touches: at first its own two, since then also the one that numbers the entries of the fonds. */
const RAAKT = {
  eigen: 'id in (b.debet_rekening_id, b.credit_rekening_id)',
  enHetNummer: "(id in (b.debet_rekening_id, b.credit_rekening_id) or (fonds_id = b.fonds_id and soort = 'saldo'))",
} as const;

const BOEK = `fonds_boek(b boeking) returns void language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_geboekt bigint := case when b.soort in ('reservering', 'vrijval') then 0 else b.bedrag_in_cent end;
    v_gereserveerd bigint := case when b.soort = 'reservering' then b.bedrag_in_cent
      when b.soort in ('betaling', 'vrijval') then -b.bedrag_in_cent else 0 end;
  begin
    b.regio_id := current_setting('app.regio')::uuid;
    b.geboekt_op := clock_timestamp();
    b.geboekt_door := nullif(current_setting('app.lid', true), '')::uuid;
    b.slot := coalesce(b.slot, false);
    select laatste_nummer + 1 into strict b.nummer from rekening
    where regio_id = b.regio_id and fonds_id = b.fonds_id and soort = 'saldo';
    insert into boeking select (b).*;
    update rekening set
      debet_geboekt_in_cent = debet_geboekt_in_cent + case when id = b.debet_rekening_id then v_geboekt else 0 end,
      credit_geboekt_in_cent = credit_geboekt_in_cent + case when id = b.credit_rekening_id then v_geboekt else 0 end,
      debet_gereserveerd_in_cent = debet_gereserveerd_in_cent + case when id = b.debet_rekening_id then v_gereserveerd else 0 end,
      credit_gereserveerd_in_cent = credit_gereserveerd_in_cent + case when id = b.credit_rekening_id then v_gereserveerd else 0 end,
      laatste_nummer = laatste_nummer + case when soort = 'saldo' then 1 else 0 end
`;

/** fonds_boek: the one place where a boeking is written and its accounts follow. */
export const fondsBoek = (begin: string, raakt: keyof typeof RAAKT): string => `  ${begin} function ${BOEK}    where regio_id = b.regio_id and ${RAAKT[raakt]};
  end $$;
`;

/** What every act shares: the fund's lock, the earlier answer to the same id, and the one place where a boeking is written. */
export const fondskern = `
  create function rekening_bewaken() returns trigger language plpgsql as $$
  begin
    if (new.regio_id, new.id, new.fonds_id, new.soort, new.valuta) is distinct from (old.regio_id, old.id, old.fonds_id, old.soort, old.valuta)
      or new.casus_id is distinct from old.casus_id
      or new.debet_geboekt_in_cent < old.debet_geboekt_in_cent or new.credit_geboekt_in_cent < old.credit_geboekt_in_cent then
      raise exception 'een rekening houdt haar aard en haar geboekte tellers lopen alleen op' using errcode = 'DT113';
    end if;
    return new;
  end $$;
  create trigger rekening_bewaakt before update on rekening for each row execute function rekening_bewaken();

  create function boeking_blijft() returns trigger language plpgsql as $$
  begin
    raise exception 'een boeking wijzigt niet en verdwijnt niet' using errcode = 'DT113';
  end $$;
  create trigger boeking_onveranderlijk before update or delete on boeking for each row execute function boeking_blijft();
  create trigger boeking_onverwijderbaar before truncate on boeking for each statement execute function boeking_blijft();
  revoke update, delete, truncate on boeking from current_user;
  -- A foreign key that points at boeking locks its row, and PostgreSQL asks one updatable column for that.
  grant update (id) on boeking to current_user;

  create policy voorstel_poort on voorstel to dt_poort using (true);
  create policy standpunt_poort on standpunt to dt_poort using (true);
  grant select on voorstel, standpunt to dt_poort;
  grant insert on gebeurtenis to dt_poort;

  create function fonds_vergrendelen(p_fonds uuid) returns rekening language sql volatile
    security definer set search_path = public, pg_temp as $$
    select * from rekening
    where regio_id = current_setting('app.regio')::uuid and fonds_id = p_fonds and soort = 'saldo' for update $$;
  ${poortFunction('fonds_vergrendelen(uuid)', 'dt_poort')}

  create function verzoek_hash(p_id uuid, p_velden jsonb) returns jsonb language sql immutable
    set search_path = public, pg_temp as $$
    select jsonb_object_agg(key, encode(sha256(convert_to(concat_ws(':', p_id, key, value), 'UTF8')), 'hex'))
    from jsonb_each_text(p_velden) $$;
  ${poortFunction('verzoek_hash(uuid, jsonb)', 'dt_poort')}

  create function fonds_eerdere_boeking(p_id uuid, p_hash jsonb) returns boeking language plpgsql stable
    security definer set search_path = public, pg_temp as $$
  declare
    v_eerder boeking;
    v_veld text;
  begin
    select * into v_eerder from boeking where regio_id = current_setting('app.regio')::uuid and id = p_id;
    if v_eerder.id is null then
      return null;
    end if;
    select n.key into v_veld from jsonb_each_text(p_hash) n
    where n.value is distinct from v_eerder.verzoek_hash ->> n.key order by n.key <> 'handeling', n.key limit 1;
    if v_veld is not null then
      raise exception 'boeking % bestaat met een ander verzoek', p_id using errcode = 'DT101', detail = v_veld;
    end if;
    return v_eerder;
  end $$;
  ${poortFunction('fonds_eerdere_boeking(uuid, jsonb)', 'dt_poort')}

${fondsBoek('create', 'eigen')}  ${poortFunction('fonds_boek(boeking)', 'dt_poort')}

  create function fonds_uitgave(p_uitgave uuid) returns uitgave language plpgsql stable
    security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
  begin
    select * into v_uitgave from uitgave where regio_id = current_setting('app.regio')::uuid and id = p_uitgave;
    if v_uitgave.id is null or not (v_uitgave.fonds_id in (select mijn_fondsen())
      or (v_uitgave.casus_id, 'fondsuitgave') in (select casus_id, gegevensgroep from mijn_leesrechten('RF'))) then
      raise exception 'uitgave is er niet' using errcode = 'DT100', detail = 'uitgaveId';
    end if;
    if v_uitgave.fonds_id not in (select mijn_fondsen()) then
      raise exception 'dit lid gaat niet over dit fonds' using errcode = 'DT108';
    end if;
    return v_uitgave;
  end $$;
  ${poortFunction('fonds_uitgave(uuid)', 'dt_poort')}
`;
