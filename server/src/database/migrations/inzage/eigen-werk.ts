import { poortFunction } from '../../sql.js';
import { TOEGANG_NU, toestemming } from './leesrechten.js';
import { OPEN_WERK } from './open-werk.js';

/** As it reads since `1795305600565-crisistermijn.ts`. */
const CRISIS = `select 1 from crisisoverleg c
    join crisisgenodigde g on g.regio_id = c.regio_id and g.crisisoverleg_id = c.id and g.organisatie_id = p_organisatie
  where c.regio_id = p_regio and c.casus_id = p_casus and c.tot > now()`;
/** As it reads since `1795305600601-driehoekvraag.ts`. */
const DRIEHOEK = `select 1 from driehoekvraag d
    join casus k on k.regio_id = d.regio_id and k.id = d.casus_id and k.afgesloten_op is null
  where d.regio_id = p_regio and d.casus_id = p_casus and d.organisatie_id = p_organisatie and d.termijn >= (now() at time zone 'Europe/Amsterdam')::date
    and (d.gesloten_op is null or d.gesloten_op > now() - interval '1 minute')`;

const WERK = [...OPEN_WERK.filter(({ wat }) => wat !== 'crisisoverleg').map(({ sql }) => sql), CRISIS, DRIEHOEK];

const VAN_MIJ = `from casustoegang t
  join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null`;
const BIJ_MIJ = `where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
  and ${TOEGANG_NU}`;
const HEEFT_WERK = 'exists (select 1 from open_werk(t.regio_id, t.casus_id, t.organisatie_id))';

/**
 * SQL of what asks for own work over many accesses at once. `open_werk` is the one place that says what own work is; it is
 * written so that the planner takes its text into the asking statement: one select, without owner's rights or settings.
 */
export function eigenWerkSql(): string {
  return `
    create function open_werk(p_regio uuid, p_casus uuid, p_organisatie uuid) returns setof int language sql stable as $$
      ${WERK.join('\n      union all\n      ')} $$;
    ${poortFunction('open_werk(uuid, uuid, uuid)', 'dt_poort')}
    create or replace function heeft_open_werk(p_regio uuid, p_casus uuid, p_organisatie uuid) returns boolean language plpgsql stable
      security definer set search_path = public, pg_temp as $$
    begin
      return exists (select 1 from open_werk(p_regio, p_casus, p_organisatie));
    end $$;

    -- Casussen that no agenda opens and own work does; the planner is told that hardly anybody has many.
    create function mijn_eigen_werk() returns setof uuid language plpgsql stable rows 10
      security definer set search_path = public, pg_temp as $$
    begin
      return query select t.casus_id ${VAN_MIJ} ${BIJ_MIJ} and t.onthuld_tot <= now() and ${HEEFT_WERK};
    end $$;
    ${poortFunction('mijn_eigen_werk()', 'dt_poort')}
    create or replace function mijn_casussen() returns setof uuid language plpgsql stable
      security definer set search_path = public, pg_temp as $$
    begin
      return query select t.casus_id ${VAN_MIJ} ${BIJ_MIJ}
        and (t.onthuld_tot > now() or t.casus_id in (select mijn_eigen_werk()));
    end $$;
    create or replace function mijn_leesrechten(p_codes text) returns table (casus_id uuid, gegevensgroep text) language plpgsql stable
      security definer set search_path = public, pg_temp as $$
    begin
      return query select t.casus_id, m.gegevensgroep ${VAN_MIJ} join veldmatrix m on m.rol = t.rol ${BIJ_MIJ}
        and (t.onthuld_tot > now() or ${HEEFT_WERK})
        and (m.code in ('R', 'E', 'G') or (m.code = 'F' and p_codes = 'RF') or (m.code = 'T' and ${toestemming('m.gegevensgroep')}));
    end $$;`;
}

/** SQL that says anew what own work is, with these kinds beside the ones above; what asks for it stays as it is. */
export function openWerkSql(ook: readonly string[]): string {
  return `
    create or replace function open_werk(p_regio uuid, p_casus uuid, p_organisatie uuid) returns setof int language sql stable as $$
      ${[...WERK, ...ook].join('\n      union all\n      ')} $$;
    ${poortFunction('open_werk(uuid, uuid, uuid)', 'dt_poort')}`;
}
