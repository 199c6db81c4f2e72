import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesrechtenSql } from './inzage/leesrechten.js';

/** Consent has a last day, says who wrote it down and who withdrew it, is never edited, and is one at a time per data group and receiver. */
export class Toestemming1795305600532 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table toestemming
        add column geldig_tot date,
        add column vastgelegd_door uuid,
        add column ingetrokken_door uuid,
        add foreign key (regio_id, vastgelegd_door) references lid (regio_id, id),
        add foreign key (regio_id, ingetrokken_door) references lid (regio_id, id),
        add constraint toestemming_grond_gevuld check (length(trim(grond)) between 1 and 300) not valid;
      create unique index toestemming_een_geldige on toestemming (regio_id, casus_id, gegevensgroep, ontvangende_organisatie_id) where ingetrokken_op is null;
      revoke update on toestemming from dt_app;
      grant update (ingetrokken_op, ingetrokken_door) on toestemming to dt_app;
      create function toestemming_verzegeld() returns trigger language plpgsql as $$
      begin
        if old.ingetrokken_op is not null then
          raise exception 'toestemming is ingetrokken' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger toestemming_verzegeld before update on toestemming for each row execute function toestemming_verzegeld();
      ${leesrechtenSql()}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
