/** The migration in which an act is written: as it began, since payments can be on their way, or since money can come back. */
export type Stap = 'begin' | 'onderweg' | 'terugweg';

const begin = (stap: Stap): string => (stap === 'begin' ? 'create' : 'create or replace');
const sinds = (vanaf: Stap, stap: Stap, nieuw: string, oud = ''): string => (stap === vanaf ? nieuw : oud);

const NIETS_ONDERWEG = `    perform fonds_niets_onderweg(v_uitgave);
`;

/** fonds_betalen: pays what is left of a reservation, or a part of it. */
export const betalen = (stap: Stap): string => `  ${begin(stap)} function fonds_betalen(p_id uuid, p_uitgave uuid, p_bedrag bigint) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'betalen', 'uitgaveId', p_uitgave, 'bedragInCent', p_bedrag));
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_rest bigint;
    v_eerder boeking;
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_eerder := fonds_eerdere_boeking(p_id, v_hash);
    if v_eerder.id is not null then
      return;
    end if;
    v_uitgave := fonds_open_reservering(p_uitgave);
    perform fonds_betaalbaar(v_uitgave);
    v_rest := v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent${sinds('onderweg', stap, ` - v_uitgave.in_opdracht_in_cent;
    if v_rest = 0 then
      perform fonds_niets_onderweg(v_uitgave);
    end if;`, ';')}
    if p_bedrag > v_rest then
      raise exception 'meer dan er gereserveerd is' using errcode = 'DT111', detail = v_rest::text;
    end if;
    perform fonds_boek(fonds_afhandelboeking(p_id, v_uitgave, 'betaling', coalesce(p_bedrag, v_rest), v_hash));
    update uitgave set betaald_in_cent = betaald_in_cent + coalesce(p_bedrag, v_rest), betaald_op = now(),
      betaald_door = current_setting('app.lid')::uuid
    where regio_id = v_uitgave.regio_id and id = p_uitgave;
  end $$;
`;

/** fonds_vrijlaten: gives back what is left, with a reason. */
export const vrijlaten = (stap: Stap): string => `  ${begin(stap)} function fonds_vrijlaten(p_id uuid, p_uitgave uuid, p_reden text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'vrijlaten', 'uitgaveId', p_uitgave));
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_boeking boeking;
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      return;
    end if;
    v_uitgave := fonds_open_reservering(p_uitgave);
${sinds('onderweg', stap, NIETS_ONDERWEG)}    v_boeking := fonds_afhandelboeking(p_id, v_uitgave, 'vrijval',
      v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent, v_hash);
    perform fonds_boek(v_boeking);
    update uitgave set vrijgevallen_in_cent = vrijgevallen_in_cent + v_boeking.bedrag_in_cent, vrijgevallen_op = now(),
      vrijgevallen_door = current_setting('app.lid')::uuid
    where regio_id = v_uitgave.regio_id and id = p_uitgave;
    insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, boeking_id, soort, tekst)
    values (v_uitgave.regio_id, p_id, p_uitgave, v_uitgave.casus_id, v_uitgave.fonds_id, p_id, 'vrijval', p_reden);
  end $$;
`;

/** fonds_laten_vervallen: no person acts, so the function writes the event itself. */
export const laatVervallen = (stap: Stap): string => `  ${begin(stap)} function fonds_laten_vervallen(p_id uuid, p_gebeurtenis uuid, p_uitgave uuid, p_trace text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'laten vervallen', 'uitgaveId', p_uitgave));
    v_uitgave uitgave;
    v_boeking boeking;
  begin
    select * into v_uitgave from uitgave where regio_id = v_regio and id = p_uitgave;
    if v_uitgave.id is null then
      raise exception 'uitgave is er niet' using errcode = 'DT100', detail = 'uitgaveId';
    end if;
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      return;
    end if;
    select * into strict v_uitgave from uitgave where regio_id = v_regio and id = p_uitgave;
    if v_uitgave.betaald_in_cent + v_uitgave.vrijgevallen_in_cent >= v_uitgave.gereserveerd_in_cent then
      raise exception 'reservering is afgehandeld' using errcode = 'DT106';
    end if;
    if v_uitgave.vervalt_op > now() then
      raise exception 'reservering loopt nog' using errcode = 'DT112', detail = v_uitgave.vervalt_op::text;
    end if;
${sinds('onderweg', stap, NIETS_ONDERWEG)}    v_boeking := fonds_afhandelboeking(p_id, v_uitgave, 'vrijval',
      v_uitgave.gereserveerd_in_cent - v_uitgave.betaald_in_cent - v_uitgave.vrijgevallen_in_cent, v_hash);
    perform fonds_boek(v_boeking);
    update uitgave set vrijgevallen_in_cent = vrijgevallen_in_cent + v_boeking.bedrag_in_cent, vervallen_op = now()
    where regio_id = v_regio and id = p_uitgave;
    insert into gebeurtenis (regio_id, id, gebeurd_op, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
    values (v_regio, p_gebeurtenis, now(), 'reservering.vervallen', 'uitgave', p_uitgave, v_uitgave.casus_id,
      'termijn van de reservering verstreken', p_trace);
  end $$;
`;

const BINNEN_BETAALD = `    select * into strict v_uitgave from uitgave where regio_id = v_regio and id = v_fout.uitgave_id;
    if v_fout.bedrag_in_cent > fonds_terug_te_krijgen(v_uitgave) then
      raise exception 'meer terug dan er betaald is' using errcode = 'DT121', detail = fonds_terug_te_krijgen(v_uitgave)::text;
    end if;
`;
const REDEN = `    perform fonds_reden_vastleggen(p_id, v_uitgave, 'correctie', p_reden);
`;
const REDEN_EERST = `    insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, boeking_id, soort, tekst)
    values (v_regio, p_id, v_fout.uitgave_id, v_fout.casus_id, v_fout.fonds_id, p_id, 'correctie', p_reden);
`;

/** fonds_corrigeren: takes a payment back by a new, opposite entry. */
export const corrigeren = (stap: Stap): string => `  ${begin(stap)} function fonds_corrigeren(p_id uuid, p_boeking uuid, p_reden text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_hash jsonb := verzoek_hash(p_id, jsonb_build_object('handeling', 'corrigeren', 'boekingId', p_boeking));
    v_fout boeking;
    v_boeking boeking;
${sinds('terugweg', stap, '    v_uitgave uitgave;\n')}  begin
    select * into v_fout from boeking where regio_id = v_regio and id = p_boeking and fonds_id in (select mijn_fondsen());
    if v_fout.id is null then
      raise exception 'boeking is er niet' using errcode = 'DT100', detail = 'boekingId';
    end if;
    perform fonds_vergrendelen(v_fout.fonds_id);
    v_boeking := fonds_eerdere_boeking(p_id, v_hash);
    if v_boeking.id is not null then
      return;
    end if;
    if v_fout.soort <> 'betaling' or exists (select 1 from boeking where regio_id = v_regio and corrigeert_id = p_boeking) then
      raise exception 'deze boeking is niet te corrigeren' using errcode = 'DT114';
    end if;
${sinds('terugweg', stap, BINNEN_BETAALD)}    v_boeking := v_fout;
    v_boeking.id := p_id;
    v_boeking.soort := 'correctie';
    v_boeking.corrigeert_id := p_boeking;
    v_boeking.reservering_id := null;
    v_boeking.slot := false;
    v_boeking.debet_rekening_id := v_fout.credit_rekening_id;
    v_boeking.credit_rekening_id := v_fout.debet_rekening_id;
    v_boeking.verzoek_hash := v_hash;
    perform fonds_boek(v_boeking);
    update uitgave set gecorrigeerd_in_cent = gecorrigeerd_in_cent + v_fout.bedrag_in_cent
    where regio_id = v_regio and id = v_fout.uitgave_id;
${sinds('terugweg', stap, REDEN, REDEN_EERST)}  end $$;
`;
