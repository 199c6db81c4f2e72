import { poortFunction } from '../../sql.js';

/** An access that counts now; `t` is the row of casustoegang. */
export const TOEGANG_NU = 't.vanaf <= now() and (t.tot is null or t.tot > now())';
/** Whether the casus is disclosed to who has the access, by the agenda or for own work. */
export const ONTHULD = '(t.onthuld_tot > now() or heeft_open_werk(t.regio_id, t.casus_id, t.organisatie_id))';

/** Consent that holds today for what `groep` says, or a recorded emergency. */
export function toestemming(groep: string): string {
  return `(t.grond = 'noodinzage' or exists (
    select 1 from toestemming s where s.regio_id = t.regio_id and s.casus_id = t.casus_id
      and s.gegevensgroep = ${groep} and s.ontvangende_organisatie_id = t.organisatie_id and s.ingetrokken_op is null
      and (s.geldig_tot is null or s.geldig_tot >= (now() at time zone 'Europe/Amsterdam')::date)))`;
}

const VAN_MIJ = `from casustoegang t
  join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null`;
const BIJ_MIJ = `where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
  and ${TOEGANG_NU} and ${ONTHULD}`;

/** SQL of the two functions that say which data groups a lid reads, by the codes of the veldmatrix. */
export function leesrechtenSql(): string {
  return `
    create or replace function mijn_leesrechten(p_codes text) returns table (casus_id uuid, gegevensgroep text)
      language sql stable security definer set search_path = public, pg_temp as $$
      select t.casus_id, m.gegevensgroep ${VAN_MIJ} join veldmatrix m on m.rol = t.rol ${BIJ_MIJ}
        and (m.code in ('R', 'E', 'G') or (m.code = 'F' and p_codes = 'RF') or (m.code = 'T' and ${toestemming('m.gegevensgroep')})) $$;
    ${poortFunction('mijn_leesrechten(text)', 'dt_owner, dt_app, dt_lezer')}
    create or replace function leesrecht(p_casus uuid, p_groep text, p_bron uuid, p_codes text) returns boolean
      language sql stable security definer set search_path = public, pg_temp as $$
      select exists (
        select 1 ${VAN_MIJ} join veldmatrix m on m.rol = t.rol and m.gegevensgroep = p_groep ${BIJ_MIJ} and t.casus_id = p_casus
          and (m.code in ('R', 'E', 'G') or (m.code = 'F' and p_codes = 'RF')
            or (m.code = 'T' and (t.organisatie_id = p_bron or ${toestemming('p_groep')})))) $$;
    ${poortFunction('leesrecht(uuid, text, uuid, text)', 'dt_owner, dt_app, dt_lezer')}`;
}
