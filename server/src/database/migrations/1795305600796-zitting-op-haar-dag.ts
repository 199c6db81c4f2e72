import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A zitting opens on its day in the Netherlands or later, by this clock; once it opened, its day is a fact. */
export class ZittingOpHaarDag1795305600796 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function zitting_op_haar_dag() returns trigger language plpgsql as $$
      begin
        if old.geopend_op is not null and new.gepland_op is distinct from old.gepland_op then
          raise exception 'een zitting die open ging verhuist niet' using errcode = 'DT002';
        end if;
        if old.geopend_op is null and new.geopend_op is not null
          and (new.gepland_op at time zone 'Europe/Amsterdam')::date > (now() at time zone 'Europe/Amsterdam')::date then
          raise exception 'een zitting opent op haar dag' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger zitting_op_haar_dag before update on zitting for each row execute function zitting_op_haar_dag();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
