import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

/**
 * Who asks says what the money breaks open. That is the expectation the report holds the effect against,
 * also when the table wrote down none of its own; a name of the client in it is left out.
 */
export class VerwachtingVanVrager1795305600801 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${herschrijf(
        'fonds_verslagposten(date, date)',
        "case when w.id is null then 'geen_verwachting'",
        "case when w.id is null and not exists (select 1 from uitgavereden r where r.regio_id = u.regio_id and r.uitgave_id = u.id and r.soort = 'aanvraag') then 'geen_verwachting'",
      )}
      create index uitgavereden_uitgave on uitgavereden (regio_id, uitgave_id);

      create function uitgave_verwachting(p_uitgave uuid) returns text language sql stable
        security definer set search_path = public, pg_temp as $$
        select zonder_clientnaam(u.casus_id, coalesce(
          (select r.tekst from uitgavereden r where r.regio_id = u.regio_id and r.uitgave_id = u.id and r.soort = 'aanvraag' order by r.id limit 1),
          (select w.tekst from verwachting w where w.regio_id = u.regio_id and w.besluit_id = u.besluit_id)))
        from uitgave u
        where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave and (houdt_toezicht() or u.fonds_id in (select mijn_fondsen())) $$;
      ${poortFunction('uitgave_verwachting(uuid)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
