import { poortFunction } from '../../sql.js';

/** Who decided fast is looked at afterwards: the first grant of each person in a quarter, and of the rest one in so many. */
export const fondssteekproef = `
  create function fonds_steekproef_trekken(p_fonds fonds, p_uitgave uitgave) returns void language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  begin
    if exists (select 1 from uitgave u where u.regio_id = p_uitgave.regio_id and u.fonds_id = p_fonds.id and u.id <> p_uitgave.id
        and u.aangevraagd_door = p_uitgave.aangevraagd_door and u.route <> 'tafel'
        and u.gereserveerd_op >= date_trunc('quarter', now(), 'Europe/Amsterdam'))
      and random() * p_fonds.steekproef_een_op >= 1 then
      return;
    end if;
    insert into uitgavesteekproef (regio_id, uitgave_id, casus_id, fonds_id)
    values (p_uitgave.regio_id, p_uitgave.id, p_uitgave.casus_id, p_fonds.id);
  end $$;
  ${poortFunction('fonds_steekproef_trekken(fonds, uitgave)', 'dt_poort')}

  create function fonds_steekproef_beoordelen(p_uitgave uuid, p_oordeel text, p_reden uuid, p_tekst text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_lid uuid := current_setting('app.lid')::uuid;
  begin
    if v_lid = v_uitgave.aangevraagd_door or exists (select 1 from uitgavegoedkeuring
      where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave and lid_id = v_lid) then
      raise exception 'wie vroeg of akkoord gaf kijkt niet na' using errcode = 'DT105';
    end if;
    update uitgavesteekproef set beoordeeld_op = now(), beoordeeld_door = v_lid, oordeel = p_oordeel
    where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave and beoordeeld_op is null;
    if not found then
      raise exception 'niets na te kijken' using errcode = 'DT150';
    end if;
    insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, soort, tekst)
    values (v_uitgave.regio_id, p_reden, p_uitgave, v_uitgave.casus_id, v_uitgave.fonds_id, 'steekproef', p_tekst);
  end $$;
  ${poortFunction('fonds_steekproef_beoordelen(uuid, text, uuid, text)', 'dt_app')}
`;
