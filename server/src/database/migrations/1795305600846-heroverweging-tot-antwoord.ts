import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asked to look again sees the casus for that question alone (AVG art. 5 lid 1c; ADR 0015). */
export class HeroverwegingTotAntwoord1795305600846 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table heroverweging add unique (regio_id, casus_id, id);
      -- Filled while the access rests on nothing but a heroverweging.
      alter table casustoegang add column om_heroverweging_id uuid,
        add foreign key (regio_id, casus_id, om_heroverweging_id) references heroverweging (regio_id, casus_id, id) on delete set null (om_heroverweging_id),
        add check (om_heroverweging_id is null or (grond = 'bestuurder' and om_voorstel_id is null));
      grant update (om_heroverweging_id) on casustoegang to dt_app;
      create index casustoegang_om_heroverweging on casustoegang (regio_id, casus_id, om_heroverweging_id) where om_heroverweging_id is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
