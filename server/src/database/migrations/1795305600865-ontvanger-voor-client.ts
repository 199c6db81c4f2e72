import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

const REGIO = "current_setting('app.regio')::uuid";
const NAAST_CLIENT = "coalesce((select mijn_rol()), '') in ('client', 'clientondersteuner')";

/**
 * The client, and who stands beside the client, reads who gets the money of the own casus: an organisatie, or who sent an invoice.
 * Somebody paid on an account alone is another person, and so is whoever bears the name of a client of the regio; that name stays shut.
 */
export class OntvangerVoorClient1795305600865 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function client_leest_ontvanger(p_uitgave uuid) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (select 1 from uitgavebegunstigde b where b.regio_id = ${REGIO} and b.uitgave_id = p_uitgave
          and (b.organisatie_id is not null or ((b.soort = 'organisatie' or b.factuur is not null) and not exists (
            select 1 from persoonsgegeven p where p.regio_id = ${REGIO} and naamwoorden(p.naam) && naamwoorden(b.naam)
              and (naamwoorden(p.naam) @> naamwoorden(b.naam) or (cardinality(naamwoorden(p.naam)) > 1 and naamwoorden(p.naam) <@ naamwoorden(b.naam))))))) $$;
      ${poortFunction('client_leest_ontvanger(uuid)', 'dt_owner, dt_app, dt_lezer')}
      do $wissel$
      declare
        v_regel text;
      begin
        select pg_get_expr(polqual, polrelid) into strict v_regel from pg_policy where polname = 'uitgavebegunstigde_lees';
        execute 'alter policy uitgavebegunstigde_lees on uitgavebegunstigde using ((' || v_regel || $en$) and (not ${NAAST_CLIENT} or client_leest_ontvanger(uitgave_id)))$en$;
      end $wissel$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
