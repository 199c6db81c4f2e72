import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

const EIGEN_REGIO = "current_setting('app.regio')::uuid";
const IEDEREEN = 'dt_owner, dt_app, dt_lezer';

/** What is answered in an open ronde that hides answers is kept from everybody else by the database too (domain reference §2.4; second lock of `Rondebeelden`). */
export class VerborgenSlot1795305600791 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index ronde_verborgen on ronde (regio_id) where verborgen and gesloten_op is null;

      create function verborgen_rondes() returns setof uuid language plpgsql stable rows 10
        security definer set search_path = public, pg_temp as $$
      begin
        return query select r.id from ronde r where r.regio_id = ${EIGEN_REGIO} and r.verborgen and r.gesloten_op is null;
      end $$;
      ${poortFunction('verborgen_rondes()', IEDEREEN)}

      -- Casussen of which this lid leads the route.
      create function mijn_voorzittingen() returns setof uuid language plpgsql stable rows 50
        security definer set search_path = public, pg_temp as $$
      begin
        return query select t.casus_id from casustoegang t
          join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
          where t.regio_id = ${EIGEN_REGIO} and t.lid_id = current_setting('app.lid')::uuid
            and t.grond in ('regisseur', 'plaatsvervanger') and t.vanaf <= now() and (t.tot is null or t.tot > now());
      end $$;
      ${poortFunction('mijn_voorzittingen()', IEDEREEN)}

      -- Who leads reads what the chair wrote down, and everything in the one act that closes the ronde.
      create policy standpunt_verborgen on standpunt as restrictive for select to ${IEDEREEN} using (
        standpunt = 'geen_reactie' or organisatie_id = mijn_organisatie() or ronde_id not in (select verborgen_rondes())
        or (casus_id in (select mijn_voorzittingen())
          and (wijze in ('genoteerd', 'mondeling') or ronde_id::text = current_setting('app.sluit_ronde', true))));

      -- That they answered, without what.
      create function verborgen_standpunten(p_rondes uuid[])
        returns table (ronde_id uuid, organisatie_id uuid, aanwezig boolean, wijze text, gegeven_op timestamptz, namens_lid_id uuid)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return query select s.ronde_id, s.organisatie_id, s.aanwezig, s.wijze, s.gegeven_op, s.namens_lid_id from standpunt s
          where s.regio_id = ${EIGEN_REGIO} and s.ronde_id = any(p_rondes) and s.ronde_id in (select verborgen_rondes())
            and s.casus_id in (select mijn_casussen()) and s.standpunt <> 'geen_reactie';
      end $$;
      ${poortFunction('verborgen_standpunten(uuid[])', IEDEREEN)}

      create function is_gevraagd(p_ronde uuid, p_organisatie uuid) returns boolean language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      begin
        return exists (select 1 from standpunt s where s.regio_id = ${EIGEN_REGIO} and s.ronde_id = p_ronde and s.organisatie_id = p_organisatie);
      end $$;
      ${poortFunction('is_gevraagd(uuid, uuid)', IEDEREEN)}
    `);
    // Who answered in a hidden ronde is held by it all the same.
    await runner.query(herschrijf('deelname_gebonden(uuid, uuid)', 'from ronde r join standpunt s on s.regio_id = r.regio_id and s.ronde_id = r.id', 'from ronde r'));
    await runner.query(herschrijf('deelname_gebonden(uuid, uuid)', 'r.gesloten_op is null and s.organisatie_id = p_organisatie', 'r.gesloten_op is null and is_gevraagd(r.id, p_organisatie)'));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
