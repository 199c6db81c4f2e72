import { poortFunction } from '../../sql.js';

/** As the shared vocabulary had it when this was made; a test compares the two. */
const REGELINGEN = {
  inrichting: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
  waarborgsom: ['bijzondere_bijstand', 'corporatie', 'fonds'],
  eerste_huur: ['bijzondere_bijstand', 'huurtoeslag', 'corporatie', 'fonds'],
  huurschuld: ['schuldhulp', 'bijzondere_bijstand', 'corporatie'],
  verhuizing: ['bijzondere_bijstand', 'wmo', 'fonds'],
  opslag: ['bijzondere_bijstand', 'fonds'],
  dubbele_lasten: ['bijzondere_bijstand', 'wmo', 'huurtoeslag'],
  identiteitsbewijs: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
  ov: ['bijzondere_bijstand', 'armoedebeleid', 'wmo'],
  fiets_ebike_brommer: ['bijzondere_bijstand', 'armoedebeleid', 'wmo'],
  telefoon: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
  sleutel_en_aansluiting: ['bijzondere_bijstand', 'corporatie', 'fonds'],
  opleiding: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
  dier: ['armoedebeleid', 'fonds'],
  overig: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
} as const;

const lijst = (regelingen: readonly string[]) => `array[${regelingen.map((regeling) => `'${regeling}'`).join(', ')}]`;
const takken = Object.entries(REGELINGEN).map(([soort, regelingen]) => `when '${soort}' then ${lijst(regelingen)}`);

/** Which schemes come first for which kind, which of them have no outcome yet, and recording one; an outcome is never edited, the newest counts. */
export const voorliggend = `
  create function voorliggende_regelingen(p_soort text) returns text[] language sql immutable set search_path = public, pg_temp as $$
    select case p_soort ${takken.join(' ')} end $$;
  revoke all on function voorliggende_regelingen(text) from public;
  grant execute on function voorliggende_regelingen(text) to dt_app, dt_lezer, dt_poort;

  create function voorliggend_ontbreekt(p_uitgave uuid) returns text[] language sql stable
    security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(r.regeling order by r.plek), '{}') from uitgave u
      cross join lateral unnest(voorliggende_regelingen(u.soort)) with ordinality as r(regeling, plek)
    where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave and not exists (
      select 1 from voorliggende_toets t where t.regio_id = u.regio_id and t.uitgave_id = u.id and t.regeling = r.regeling) $$;
  ${poortFunction('voorliggend_ontbreekt(uuid)')}

  create function voorliggend_eisen(p_uitgave uuid) returns void language plpgsql stable
    security definer set search_path = public, pg_temp as $$
  declare
    v_ontbreekt text[] := voorliggend_ontbreekt(p_uitgave);
  begin
    if cardinality(v_ontbreekt) > 0 then
      raise exception 'voorliggende voorziening zonder uitkomst' using errcode = 'DT152', detail = array_to_string(v_ontbreekt, ',');
    end if;
  end $$;
  ${poortFunction('voorliggend_eisen(uuid)', 'dt_poort')}

  create function voorliggend_schrijven(p_uitgave uitgave, p_voorzieningen jsonb) returns void language sql volatile
    security definer set search_path = public, pg_temp as $$
    insert into voorliggende_toets (regio_id, id, uitgave_id, casus_id, fonds_id, regeling, uitkomst, uitkomst_op, reden, vastgelegd_door)
    select p_uitgave.regio_id, v.id, p_uitgave.id, p_uitgave.casus_id, p_uitgave.fonds_id, v.regeling, v.uitkomst, v."uitkomstOp",
      nullif(v.reden, ''), current_setting('app.lid')::uuid
    from jsonb_to_recordset(p_voorzieningen) as v(id uuid, regeling text, uitkomst text, "uitkomstOp" date, reden text) $$;
  ${poortFunction('voorliggend_schrijven(uitgave, jsonb)', 'dt_poort')}

  create function fonds_voorliggend_vastleggen(p_uitgave uuid, p_voorzieningen jsonb) returns void language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave;
  begin
    select * into v_uitgave from uitgave where regio_id = current_setting('app.regio')::uuid and id = p_uitgave;
    if v_uitgave.id is null or not (v_uitgave.fonds_id in (select mijn_fondsen())
      or (v_uitgave.aangevraagd_door = current_setting('app.lid')::uuid and v_uitgave.casus_id in (select mijn_casussen()))
      or (v_uitgave.casus_id, 'fondsuitgave') in (select casus_id, gegevensgroep from mijn_leesrechten('R'))) then
      raise exception 'uitgave is er niet' using errcode = 'DT100', detail = 'uitgaveId';
    end if;
    perform voorliggend_schrijven(v_uitgave, p_voorzieningen);
  end $$;
  ${poortFunction('fonds_voorliggend_vastleggen(uuid, jsonb)', 'dt_app')}
`;
