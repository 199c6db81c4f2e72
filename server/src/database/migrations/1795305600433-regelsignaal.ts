import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction, verruim } from '../sql.js';

/** An id of anything, which a point of beleid may not hold. */
const KENMERK = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * A rule that was set aside again and again comes on the agenda of the policy table by itself, as a point with the id of its signal:
 * the name of the rule and a count. Whoever took the last deviation need not sit at that table, so a function of the poort puts it there.
 */
export class Regelsignaal1795305600433 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${verruim('beleidspunt', 'beleidspunt_herkomst_check', "herkomst = 'regel'")}
      create policy beleidspunt_poort on beleidspunt to dt_poort using (true) with check (true);
      grant select, insert on beleidspunt to dt_poort;
      create function signaal_agenderen(p_signaal uuid) returns uuid
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into beleidspunt (regio_id, id, tafel_id, tafel_soort, titel, tekst, herkomst, toegevoegd_door)
        select s.regio_id, s.id, f.id, f.soort, left(trim('Vaker opzij: ' || regexp_replace(r.naam, '${KENMERK}', '', 'gi')), 120),
          format('Deze regel ging %s keer opzij. Past de regel nog?', s.aantal), 'regel', current_setting('app.lid')::uuid
        from beleidssignaal s
          join regel r on r.regio_id = s.regio_id and r.id = s.regel_id
          cross join lateral (select t.id, t.soort from tafel t where t.regio_id = s.regio_id and t.soort = 'beleid' order by t.id limit 1) f
        where s.regio_id = current_setting('app.regio')::uuid and s.id = p_signaal and s.behandeld_op is null
        on conflict do nothing
        returning id $$;
      ${poortFunction('signaal_agenderen(uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
