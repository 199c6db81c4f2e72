/** Runtime roles that read and write under row-level security. */
const RUNTIME = 'dt_owner, dt_app, dt_lezer';

export interface TenantTable {
  /** What dt_app may do; dt_lezer may only select. */
  readonly app: string;
  /** Extra condition on reading, beside the regio. */
  readonly read?: string;
  /** Extra condition on writing, beside the regio. */
  readonly write?: string;
  /** Whether dt_lezer (toezicht) may select from it. */
  readonly lezer?: boolean;
  /** Definer functions of dt_poort need this table. */
  readonly poort?: string;
  /** Sequencer, dispatcher and jobs need this table over all regio's. */
  readonly werker?: string;
}

/** SQL that puts both tenant locks on a table: RLS enabled and forced, policies, and grants per role. */
export function tenantTable(name: string, options: TenantTable): string {
  const regio = "regio_id = current_setting('app.regio')::uuid";
  const read = options.read ? `${regio} and (${options.read})` : regio;
  const write = options.write ? `${regio} and (${options.write})` : read;
  const parts = [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy ${name}_lees on ${name} for select to ${RUNTIME} using (${read})`,
    `create policy ${name}_invoeg on ${name} for insert to ${RUNTIME} with check (${write})`,
    `create policy ${name}_wijzig on ${name} for update to ${RUNTIME} using (${read}) with check (${write})`,
    `create policy ${name}_verwijder on ${name} for delete to ${RUNTIME} using (${write})`,
    `grant ${options.app} on ${name} to dt_app`,
  ];
  if (options.lezer) parts.push(`grant select on ${name} to dt_lezer`);
  if (options.poort) parts.push(...roleAccess(name, 'dt_poort', options.poort));
  if (options.werker) parts.push(...roleAccess(name, 'dt_werker', options.werker));
  return `${parts.join(';\n')};`;
}

function roleAccess(name: string, role: string, grants: string): string[] {
  return [
    `create policy ${name}_${role.slice(3)} on ${name} to ${role} using (true) with check (true)`,
    `grant ${grants} on ${name} to ${role}`,
  ];
}

/** SQL that hands a SECURITY DEFINER function to dt_poort and opens it to the named roles only. */
export function poortFunction(signature: string, roles = 'dt_app, dt_lezer'): string {
  return `alter function ${signature} owner to dt_poort;
    revoke all on function ${signature} from public;
    grant execute on function ${signature} to ${roles};`;
}

/**
 * SQL for the deferred trigger that refuses a commit in which a row changed
 * without an event of that transaction for its subject.
 * `subject` is the kind named in the event, `column` holds the subject's id.
 */
export function audited(table: string, subject: string, column = 'id'): string {
  return `create constraint trigger ${table}_vereist_gebeurtenis
    after insert or update or delete on ${table} deferrable initially deferred
    for each row execute function vereis_gebeurtenis('${subject}', '${column}');`;
}

/** SQL that lets a check constraint allow more, whatever another migration made of it. */
export function verruim(table: string, constraint: string, also: string): string {
  return `do $verruim$
    declare
      v_oud text;
    begin
      select pg_get_expr(conbin, conrelid) into strict v_oud from pg_constraint
      where conrelid = '${table}'::regclass and conname = '${constraint}';
      alter table ${table} drop constraint ${constraint};
      execute format('alter table ${table} add constraint ${constraint} check ((%s) or (%s)) not valid', v_oud, $also$${also}$also$);
    end $verruim$;`;
}

/** SQL that changes a few words of a function as it stands; it fails when those words are not there. */
export function herschrijf(signature: string, van: string, naar: string): string {
  return `do $herschrijf$
    declare
      v_tekst text := pg_get_functiondef('${signature}'::regprocedure);
    begin
      if position($van$${van}$van$ in v_tekst) = 0 then
        raise exception 'in ${signature} staat niet wat vervangen moet worden';
      end if;
      execute replace(v_tekst, $van$${van}$van$, $naar$${naar}$naar$);
    end $herschrijf$;`;
}
