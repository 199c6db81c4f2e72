import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** A legal hold: as long as one stands, nothing of the casus is destroyed. It is lifted with a reason and never edited. */
export class Bewaarstop1795305600651 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bewaarstop (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        reden text not null check (length(trim(reden)) between 10 and 500),
        gezag text not null check (length(trim(gezag)) between 3 and 200),
        gezet_op timestamptz not null default clock_timestamp(),
        gezet_door uuid not null,
        opgeheven_op timestamptz,
        opgeheven_door uuid,
        opheffingsreden text check (length(trim(opheffingsreden)) between 10 and 500),
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, gezet_door) references lid (regio_id, id),
        foreign key (regio_id, opgeheven_door) references lid (regio_id, id),
        check (num_nonnulls(opgeheven_op, opgeheven_door, opheffingsreden) in (0, 3))
      );
      create index bewaarstop_casus on bewaarstop (regio_id, casus_id);
      ${tenantTable('bewaarstop', {
        app: 'select, insert, update (opgeheven_op, opgeheven_door, opheffingsreden)', lezer: true, poort: 'select',
        read: `${MIJN} or houdt_toezicht()`, write: MIJN,
      })}
      ${audited('bewaarstop', 'casus', 'casus_id')}

      create function bewaarstop_verzegeld() returns trigger language plpgsql as $$
      begin
        if old.opgeheven_op is not null then
          raise exception 'deze stop is al opgeheven' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger bewaarstop_verzegeld before update on bewaarstop for each row execute function bewaarstop_verzegeld();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
