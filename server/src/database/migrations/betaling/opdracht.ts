import { poortFunction } from '../../sql.js';

/** How a fonds pays, and what of the payee a payment needs. */
export const fondsbetaalwijze = `
  create function fonds_betaalwijze_zetten(p_fonds uuid, p_vorm text, p_rekeninghouder text, p_iban text, p_indeling jsonb) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_lid uuid := current_setting('app.lid')::uuid;
  begin
    if p_fonds not in (select mijn_fondsen()) then
      raise exception 'fonds is er niet' using errcode = 'DT100', detail = 'fondsId';
    end if;
    if not exists (select 1 from fonds where regio_id = v_regio and id = p_fonds and beheerder_lid_id = v_lid) then
      raise exception 'alleen de beheerder van het fonds' using errcode = 'DT108';
    end if;
    insert into betaalwijze (regio_id, fonds_id, vorm, rekeninghouder, iban, indeling, gezet_door)
    values (v_regio, p_fonds, p_vorm, p_rekeninghouder, p_iban, p_indeling, v_lid)
    on conflict (regio_id, fonds_id) do update set vorm = excluded.vorm, rekeninghouder = excluded.rekeninghouder, iban = excluded.iban,
      indeling = excluded.indeling, gezet_door = excluded.gezet_door, gezet_op = now();
  end $$;
  ${poortFunction('fonds_betaalwijze_zetten(uuid, text, text, text, jsonb)', 'dt_app')}

  create function fonds_betaalgegevens_aanvullen(p_uitgave uuid, p_iban text, p_crediteur text, p_kostenplaats text, p_taakveld text)
    returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_uitgave := fonds_open_reservering(p_uitgave);
    if v_uitgave.in_opdracht_in_cent + v_uitgave.betaald_in_cent > 0 then
      raise exception 'er is al op betaald' using errcode = 'DT120', detail = v_uitgave.in_opdracht_in_cent::text;
    end if;
    insert into betaalgegevens (regio_id, uitgave_id, casus_id, fonds_id, iban, crediteur, kostenplaats, taakveld, gezet_door)
    values (v_uitgave.regio_id, p_uitgave, v_uitgave.casus_id, v_uitgave.fonds_id, p_iban, p_crediteur, p_kostenplaats, p_taakveld,
      current_setting('app.lid')::uuid)
    on conflict (regio_id, uitgave_id) do update set iban = excluded.iban, crediteur = excluded.crediteur,
      kostenplaats = excluded.kostenplaats, taakveld = excluded.taakveld, gezet_door = excluded.gezet_door, gezet_op = now();
  end $$;
  ${poortFunction('fonds_betaalgegevens_aanvullen(uuid, text, text, text, text)', 'dt_app')}
`;

/** fonds_betaalopdracht_maken: several payments leave as one file; each part of a reservation is in one open line at most. */
export const fondsbetaalopdracht = `
  create function fonds_regel_toevoegen(p_opdracht betaalopdracht, p_volgnummer int, p_regel uuid, p_uitgave uuid, p_bedrag bigint) returns bigint
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_gegevens betaalgegevens;
    v_rest bigint;
  begin
    if v_uitgave.fonds_id <> p_opdracht.fonds_id then
      raise exception 'uitgave is er niet' using errcode = 'DT100', detail = 'uitgaveId';
    end if;
    v_uitgave := fonds_open_reservering(p_uitgave);
    perform fonds_betaalbaar(v_uitgave);
    select * into v_gegevens from betaalgegevens where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave;
    if v_gegevens.iban is null then
      raise exception 'er is geen rekeningnummer' using errcode = 'DT122', detail = 'iban';
    end if;
    if v_gegevens.gezet_door = current_setting('app.lid')::uuid then
      raise exception 'wie het rekeningnummer invult betaalt niet' using errcode = 'DT122', detail = 'zelf';
    end if;
    v_rest := v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent - v_uitgave.in_opdracht_in_cent;
    if v_rest = 0 then
      perform fonds_niets_onderweg(v_uitgave);
    end if;
    if p_bedrag > v_rest then
      raise exception 'meer dan er gereserveerd is' using errcode = 'DT111', detail = v_rest::text;
    end if;
    update uitgave set in_opdracht_in_cent = in_opdracht_in_cent + coalesce(p_bedrag, v_rest)
    where regio_id = v_uitgave.regio_id and id = p_uitgave;
    insert into betaalregel (regio_id, id, betaalopdracht_id, fonds_id, uitgave_id, casus_id, volgnummer, bedrag_in_cent, kenmerk)
    values (v_uitgave.regio_id, p_regel, p_opdracht.id, p_opdracht.fonds_id, p_uitgave, v_uitgave.casus_id, p_volgnummer,
      coalesce(p_bedrag, v_rest), 'DT' || upper(replace(p_regel::text, '-', '')));
    return coalesce(p_bedrag, v_rest);
  end $$;
  ${poortFunction('fonds_regel_toevoegen(betaalopdracht, int, uuid, uuid, bigint)', 'dt_poort')}

  create function fonds_betaalopdracht_maken(p_id uuid, p_fonds uuid, p_uitvoeren_op date, p_uitgaven uuid[], p_bedragen bigint[], p_regels uuid[])
    returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'betaalopdracht', 'fondsId', p_fonds, 'uitvoerenOp', p_uitvoeren_op,
      'regels', jsonb_build_array(to_jsonb(p_uitgaven), to_jsonb(p_bedragen))));
    v_eerder jsonb;
    v_veld text;
    v_opdracht betaalopdracht;
    v_wijze betaalwijze;
  begin
    if p_fonds not in (select mijn_fondsen()) then
      raise exception 'fonds is er niet' using errcode = 'DT100', detail = 'fondsId';
    end if;
    perform fonds_vergrendelen(p_fonds);
    select verzoek_hash into v_eerder from betaalopdracht where regio_id = current_setting('app.regio')::uuid and id = p_id;
    if v_eerder is not null then
      select n.key into v_veld from jsonb_each_text(v_hash) n where n.value is distinct from v_eerder ->> n.key order by n.key limit 1;
      if v_veld is not null then
        raise exception 'betaalopdracht % bestaat met een ander verzoek', p_id using errcode = 'DT101', detail = v_veld;
      end if;
      return;
    end if;
    select * into v_wijze from betaalwijze where regio_id = current_setting('app.regio')::uuid and fonds_id = p_fonds;
    if v_wijze.vorm is null then
      raise exception 'dit fonds heeft geen betaalwijze' using errcode = 'DT122', detail = 'betaalwijze';
    end if;
    v_opdracht.regio_id := v_wijze.regio_id;
    v_opdracht.id := p_id;
    v_opdracht.fonds_id := p_fonds;
    select coalesce(max(nummer), 0) + 1 into v_opdracht.nummer from betaalopdracht where regio_id = v_wijze.regio_id and fonds_id = p_fonds;
    insert into betaalopdracht (regio_id, id, fonds_id, nummer, vorm, rekeninghouder, iban, indeling, uitvoeren_op, verzoek_hash, gemaakt_door)
    values (v_wijze.regio_id, p_id, p_fonds, v_opdracht.nummer, v_wijze.vorm, v_wijze.rekeninghouder, v_wijze.iban, v_wijze.indeling,
      p_uitvoeren_op, v_hash, current_setting('app.lid')::uuid);
    perform fonds_regel_toevoegen(v_opdracht, r.nr::int, r.regel, r.uitgave, r.bedrag)
    from unnest(p_regels, p_uitgaven, p_bedragen) with ordinality r(regel, uitgave, bedrag, nr);
  end $$;
  ${poortFunction('fonds_betaalopdracht_maken(uuid, uuid, date, uuid[], bigint[], uuid[])', 'dt_app')}

  create function fonds_regel_boeken(p_id uuid, p_regel betaalregel) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'regel betaald', 'regelId', p_regel.id));
  begin
    select * into strict v_uitgave from uitgave where regio_id = p_regel.regio_id and id = p_regel.uitgave_id;
    perform fonds_boek(fonds_afhandelboeking(p_id, v_uitgave, 'betaling', p_regel.bedrag_in_cent, v_hash));
    update uitgave set betaald_in_cent = betaald_in_cent + p_regel.bedrag_in_cent, in_opdracht_in_cent = in_opdracht_in_cent - p_regel.bedrag_in_cent,
      betaald_op = now(), betaald_door = current_setting('app.lid')::uuid
    where regio_id = p_regel.regio_id and id = p_regel.uitgave_id;
    update betaalregel set stand = 'betaald', boeking_id = p_id, afgehandeld_op = now(), afgehandeld_door = current_setting('app.lid')::uuid
    where regio_id = p_regel.regio_id and id = p_regel.id;
  end $$;
  ${poortFunction('fonds_regel_boeken(uuid, betaalregel)', 'dt_poort')}

  create function fonds_regel_afhandelen(p_id uuid, p_regel uuid, p_betaald boolean) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regel betaalregel;
  begin
    select * into v_regel from betaalregel
    where regio_id = current_setting('app.regio')::uuid and id = p_regel and fonds_id in (select mijn_fondsen());
    if v_regel.id is null then
      raise exception 'betaalregel is er niet' using errcode = 'DT100', detail = 'regelId';
    end if;
    perform fonds_vergrendelen(v_regel.fonds_id);
    select * into strict v_regel from betaalregel where regio_id = v_regel.regio_id and id = p_regel;
    if v_regel.boeking_id = p_id then
      return;
    end if;
    if v_regel.stand <> 'open' then
      raise exception 'deze regel is al afgehandeld' using errcode = 'DT124';
    end if;
    if p_betaald then
      perform fonds_regel_boeken(p_id, v_regel);
      return;
    end if;
    update uitgave set in_opdracht_in_cent = in_opdracht_in_cent - v_regel.bedrag_in_cent
    where regio_id = v_regel.regio_id and id = v_regel.uitgave_id;
    update betaalregel set stand = 'mislukt', afgehandeld_op = now(), afgehandeld_door = current_setting('app.lid')::uuid
    where regio_id = v_regel.regio_id and id = p_regel;
  end $$;
  ${poortFunction('fonds_regel_afhandelen(uuid, uuid, boolean)', 'dt_app')}
`;
