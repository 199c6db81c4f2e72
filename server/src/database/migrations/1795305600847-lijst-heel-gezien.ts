import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** A secretary fixes a list that it can read as a whole; the chair of the tafel answers for all of it. */
export class LijstHeelGezien1795305600847 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function besluiten_buiten_zicht(p_zitting uuid) returns int language sql stable
        security definer set search_path = public, pg_temp as $$
        select count(*)::int from agendapunt_casus a join besluit b on b.regio_id = a.regio_id and b.agendapunt_id = a.agendapunt_id
        where a.regio_id = current_setting('app.regio')::uuid and a.zitting_id = p_zitting and b.casus_id not in (select mijn_casussen()) $$;
      ${poortFunction('besluiten_buiten_zicht(uuid)', 'dt_owner, dt_app, dt_lezer')}

      alter policy besluitenlijst_invoeg on besluitenlijst
        with check (regio_id = current_setting('app.regio')::uuid and exists (select 1 from zitting z
          where z.regio_id = besluitenlijst.regio_id and z.id = besluitenlijst.zitting_id and (z.tafel_id in (select mijn_tafels())
            or (z.tafel_id in (select mijn_secretariaten()) and besluiten_buiten_zicht(z.id) = 0))));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
