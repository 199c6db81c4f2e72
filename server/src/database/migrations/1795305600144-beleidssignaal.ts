import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const BELEID = "(select mijn_rol()) in ('beheerder', 'bestuurder', 'ketenregisseur', 'uitstroomcoordinator')";

/** That a rule was set aside again and again: a question for the policy table, without anything about a casus. */
export class Beleidssignaal1795305600144 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table beleidssignaal (
        regio_id uuid not null references regio,
        id uuid not null,
        regel_id uuid not null,
        aantal int not null check (aantal >= 3),
        -- Number of the last besluit that was counted, so that the next signal counts from there.
        tot_en_met int not null,
        ontstaan_op timestamptz not null default now(),
        behandeld_op timestamptz,
        behandeld_door uuid,
        uitkomst text check (uitkomst in ('regel_aangepast', 'regel_blijft', 'wordt_onderzocht')),
        toelichting text check (length(trim(toelichting)) between 1 and 500),
        primary key (regio_id, id),
        unique (regio_id, regel_id, tot_en_met),
        foreign key (regio_id, regel_id) references regel (regio_id, id),
        foreign key (regio_id, behandeld_door) references lid (regio_id, id),
        check (num_nonnulls(behandeld_op, behandeld_door, uitkomst, toelichting) in (0, 4))
      );
      create function beleidssignaal_verzegeld() returns trigger language plpgsql as $$
      begin
        if old.behandeld_op is not null or to_jsonb(new) - array['behandeld_op', 'behandeld_door', 'uitkomst', 'toelichting']
            is distinct from to_jsonb(old) - array['behandeld_op', 'behandeld_door', 'uitkomst', 'toelichting'] then
          raise exception 'beleidssignaal ligt vast' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger beleidssignaal_verzegeld before update on beleidssignaal for each row execute function beleidssignaal_verzegeld();
      ${tenantTable('beleidssignaal', {
        app: 'select, insert, update (behandeld_op, behandeld_door, uitkomst, toelichting)',
        read: `${BELEID} or houdt_toezicht()`,
        write: BELEID,
        lezer: true,
        poort: 'select',
      })}
      ${audited('beleidssignaal', 'beleidssignaal')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
