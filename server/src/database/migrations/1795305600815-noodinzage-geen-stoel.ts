import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

const GEEN_NOOD = "t.grond <> 'noodinzage'";

/**
 * Looking in an emergency opens the casus for reading and gives no seat: not the zitting, not its room, not its presence (domain reference P10).
 * Both functions that say for whom a zitting is are told so, and who is chosen as secretary has to sit at the table.
 */
export class NoodinzageGeenStoel1795305600815 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${herschrijf('mijn_zittingen()', "t.lid_id = current_setting('app.lid')::uuid and", `t.lid_id = current_setting('app.lid')::uuid and ${GEEN_NOOD} and`)}
      ${herschrijf('kamer_leden(uuid, text)', 'and z.gepubliceerd_op is not null', `and z.gepubliceerd_op is not null and ${GEEN_NOOD}`)}

      -- With the rights of who chooses: the chair reads who is present.
      create function bewaak_secretaris() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from aanwezigheid a join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id
            where a.regio_id = new.regio_id and a.lid_id = new.lid_id and a.tot is null and z.tafel_id = new.tafel_id) then
          raise exception 'een secretaris zit aan tafel' using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create trigger tafelsecretaris_aan_tafel after insert on tafelsecretaris for each row execute function bewaak_secretaris();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
