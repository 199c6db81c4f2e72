import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/**
 * Who is beheerder of a regio gets no second membership there on the word of one person: by inviting himself he would read
 * the dossiers he arranges the access to. A second beheerder confirmed it, or the invitation does not work.
 */
export class BeheerderLeestNietAlleenMee1795305600813 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A light role is proposed too when a beheerder would get it; what a role may be is held by the lid itself.
    await runner.query('alter table rolvoorstel drop constraint rolvoorstel_rol_check, add constraint rolvoorstel_rol_check check (length(rol) between 1 and 40)');
    await runner.query('create policy rolvoorstel_poort on rolvoorstel for select to dt_poort using (true); grant select on rolvoorstel to dt_poort');
    await runner.query(herschrijf('uitnodiging_aannemen(bytea, uuid)', 'returning u.regio_id, u.id, u.lid_id', `
            and (not exists (select 1 from lid b where b.regio_id = u.regio_id and b.account_id = p_account and b.rol = 'beheerder' and b.beeindigd_op is null)
              or exists (select 1 from rolvoorstel v where v.regio_id = u.regio_id and v.lid_id = u.lid_id and v.akkoord))
          returning u.regio_id, u.id, u.lid_id`));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
