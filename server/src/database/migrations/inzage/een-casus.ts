import { ONTHULD, TOEGANG_NU, toestemming } from './leesrechten.js';

const VAN_MIJ = `from casustoegang t
          join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null`;
const BIJ_MIJ = `where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
            and ${TOEGANG_NU}`;
/** Over many accesses at once own work is looked for in the text of the asking statement; for one it would make that text dear to begin. */
const ONTHULD_OF_WERK = '(t.onthuld_tot > now() or exists (select 1 from open_werk(t.regio_id, t.casus_id, t.organisatie_id)))';
/** What was never set and what was set back at the end of a transaction both read as nothing. */
const CASUS = "nullif(current_setting('app.casus', true), '')::uuid";
const ALLEEN_DIE = 't.casus_id = v_casus';

const rechten = (onthuld: string, welke = '') => `select t.casus_id, m.gegevensgroep ${VAN_MIJ} join veldmatrix m on m.rol = t.rol ${BIJ_MIJ}${welke}
            and ${onthuld}
            and (m.code in ('R', 'E', 'G') or (m.code = 'F' and p_codes = 'RF') or (m.code = 'T' and ${toestemming('m.gegevensgroep')}))`;

/**
 * SQL of what the policies ask, narrowed to the casus that the transaction says it is about. The casus is one condition more on
 * the own accesses, so whatever stands in it, nobody sees by it what he would not see without; what is no id fails the statement.
 */
export function eenCasusSql(): string {
  return `
    create or replace function mijn_casussen() returns setof uuid language plpgsql stable
      security definer set search_path = public, pg_temp as $$
    declare
      v_casus uuid := ${CASUS};
    begin
      if v_casus is null then
        return query select t.casus_id ${VAN_MIJ} ${BIJ_MIJ}
            and (t.onthuld_tot > now() or t.casus_id in (select mijn_eigen_werk()));
      elsif exists (select 1 ${VAN_MIJ} ${BIJ_MIJ}
            and ${ALLEEN_DIE} and ${ONTHULD}) then
        return next v_casus;
      end if;
    end $$;
    create or replace function mijn_leesrechten(p_codes text) returns table (casus_id uuid, gegevensgroep text) language plpgsql stable
      security definer set search_path = public, pg_temp as $$
    declare
      v_casus uuid := ${CASUS};
    begin
      if v_casus is null then
        return query ${rechten(ONTHULD_OF_WERK)};
      else
        return query ${rechten(ONTHULD, ` and ${ALLEEN_DIE}`)};
      end if;
    end $$;`;
}
