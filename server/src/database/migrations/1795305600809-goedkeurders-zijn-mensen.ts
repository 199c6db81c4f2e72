import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/** N of M counts people: two memberships of one human are one approver, also when the rules of a fonds are set. */
export class GoedkeurdersZijnMensen1795305600809 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(herschrijf('fonds_regels_zetten(uuid, jsonb)', `select count(*) + 1 into v_aantal from fondsgoedkeurder
    where regio_id = v_fonds.regio_id and fonds_id = p_fonds and lid_id <> v_fonds.beheerder_lid_id and (tot is null or tot > now());`, `select count(distinct coalesce(l.account_id, l.id)) into v_aantal from lid l
    where l.regio_id = v_fonds.regio_id and (l.id = v_fonds.beheerder_lid_id or exists (select 1 from fondsgoedkeurder g
      where g.regio_id = l.regio_id and g.fonds_id = p_fonds and g.lid_id = l.id and (g.tot is null or g.tot > now())));`));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
