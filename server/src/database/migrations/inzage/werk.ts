import { herschrijf, poortFunction } from '../../sql.js';

interface Werk {
  readonly wat: string;
  /** Answers `regio_id`, `casus_id` and `organisatie_id` of each that is open, for whomever. */
  readonly sql: string;
}

const VANDAAG = "(now() at time zone 'Europe/Amsterdam')::date";
/** Work that was just done counts for a minute more, so that who did it can read the answer to that act. */
const NOG_OPEN = (tijd: string) => `(${tijd} is null or ${tijd} > now() - interval '1 minute')`;
const VAN = (rij: string, organisatie = `${rij}.organisatie_id`) => `select ${rij}.regio_id, ${rij}.casus_id, ${organisatie} as organisatie_id`;
const OPEN_CASUS = (rij: string) => `join casus k on k.regio_id = ${rij}.regio_id and k.id = ${rij}.casus_id and k.afgesloten_op is null`;

/**
 * What keeps a casus open for an organisation that takes part, also outside the agenda (ADR 0015). A question about a fact is
 * none of these: it waits until the casus is on the agenda.
 */
export const WERK: readonly Werk[] = [
  { wat: 'actie', sql: `${VAN('a')} from actie a where ${NOG_OPEN('a.afgerond_op')}` },
  { wat: 'ronde', sql: `${VAN('r', 's.organisatie_id')} from ronde r join standpunt s on s.regio_id = r.regio_id and s.ronde_id = r.id where r.gesloten_op is null` },
  {
    wat: 'zienswijze voor een doorzetting',
    sql: `${VAN('z')} from zienswijze z join doorzetvoornemen v on v.regio_id = z.regio_id and v.id = z.voornemen_id and v.termijn_op > now()
      where ${NOG_OPEN('z.gegeven_op')}`,
  },
  {
    wat: 'termijn voor tegenspraak of heroverweging',
    sql: `${VAN('b', 's.organisatie_id')} from besluit b join standpunt s on s.regio_id = b.regio_id and s.ronde_id = b.ronde_id
      where b.ingetrokken_op is null and greatest(b.tegenspraak_op, b.heroverweging_op) > now()`,
  },
  { wat: 'heroverweging', sql: `${VAN('h')} from heroverweging h where h.uitkomst is null` },
  { wat: 'termijn op de route', sql: `${VAN('o', 'o.eigenaar_organisatie_id')} from opschaalstap o where o.termijn >= ${VANDAAG}` },
  {
    wat: 'crisisoverleg',
    sql: `${VAN('c', 'g.organisatie_id')} from crisisoverleg c join crisisgenodigde g on g.regio_id = c.regio_id and g.crisisoverleg_id = c.id
      where c.tot > now()`,
  },
  { wat: 'vraag aan de driehoek', sql: `${VAN('d')} from driehoekvraag d ${OPEN_CASUS('d')} where d.termijn >= ${VANDAAG} and ${NOG_OPEN('d.gesloten_op')}` },
  {
    wat: 'uitzoekopdracht',
    sql: `${VAN('u', 'w.organisatie_id')} from uitzoekopdracht u
      join lid w on w.regio_id = u.regio_id and w.id = u.lid_id and w.beeindigd_op is null ${OPEN_CASUS('u')} where ${NOG_OPEN('u.beeindigd_op')}`,
  },
  {
    wat: 'aanbod van verantwoordelijkheid',
    sql: `${VAN('v', 'v.naar_organisatie_id')} from overdracht v ${OPEN_CASUS('v')} where (v.antwoord is null or v.beantwoord_op > now() - interval '1 minute')`,
  },
];

// Whether the own membership still runs is for who asks: joined here, the planner may look it up again for every access.
const MIJN = `select t.casus_id, t.organisatie_id from casustoegang t
      where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
        and t.vanaf <= now() and (t.tot is null or t.tot > now()) and t.onthuld_tot <= now()`;
const samen = (werk: readonly Werk[], van: (sql: string) => string) => werk.map(({ sql }) => van(sql)).join('\n      union all\n      ');

/**
 * SQL that says anew what own work is, from one list and in two ways: `open_werk` for one organisation in one casus, and
 * `mijn_open_werk` for all own accesses that no agenda opens. There each kind is asked by itself which of its work is for one of
 * those, so that the planner looks up many by their casus, and reads few or none just once.
 */
export function werkSql(werk: readonly Werk[]): string {
  return `
    create or replace function open_werk(p_regio uuid, p_casus uuid, p_organisatie uuid) returns setof int language sql stable as $$
      ${samen(werk, (sql) => `select 1 from (${sql}) werk where werk.regio_id = p_regio and werk.casus_id = p_casus and werk.organisatie_id = p_organisatie`)} $$;
    ${poortFunction('open_werk(uuid, uuid, uuid)', 'dt_poort')}
    create or replace function mijn_open_werk() returns table (casus_id uuid, organisatie_id uuid) language plpgsql stable rows 10
      security definer set search_path = public, pg_temp as $$
    begin
      return query with mijn as materialized (${MIJN})
      ${samen(werk, (sql) => `select werk.casus_id, werk.organisatie_id from (${sql}) werk
        where werk.regio_id = current_setting('app.regio')::uuid and (werk.casus_id, werk.organisatie_id) in (select mijn.casus_id, mijn.organisatie_id from mijn)`)};
    end $$;
    ${poortFunction('mijn_open_werk()', 'dt_poort')}`;
}

const BIJ_MIJN_WERK = '(t.casus_id, t.organisatie_id) in (select werk.casus_id, werk.organisatie_id from mijn_open_werk() werk)';

/** SQL by which what asks over many accesses looks all of their work up at once. */
export function vraagMijnWerkSql(): string {
  return `
    ${herschrijf('mijn_casussen()', 't.casus_id in (select mijn_eigen_werk())', BIJ_MIJN_WERK)}
    ${herschrijf('mijn_leesrechten(text)', 'exists (select 1 from open_werk(t.regio_id, t.casus_id, t.organisatie_id))', BIJ_MIJN_WERK)}
    drop function mijn_eigen_werk();`;
}
