import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** Which version of which rule a voorstel sets aside, on what ground and why in one sentence; a voorstel outside the rules has one. */
export class Opzijzetting1795305600141 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opzijzetting (
        regio_id uuid not null references regio,
        voorstel_id uuid not null,
        casus_id uuid not null,
        regel_id uuid not null,
        regelversie_id uuid not null,
        grond text not null check (grond in ('wettelijke_hardheidsclausule', 'inherente_afwijking_beleidsregel', 'convenant', 'eigen_beleid')),
        motief text not null check (length(trim(motief)) between 1 and 300),
        primary key (regio_id, voorstel_id),
        unique (regio_id, casus_id, voorstel_id),
        foreign key (regio_id, casus_id, voorstel_id) references voorstel (regio_id, casus_id, id),
        foreign key (regio_id, regel_id, regelversie_id) references regelversie (regio_id, regel_id, id)
      );
      ${tenantTable('opzijzetting', { app: 'select, insert', read: `${MIJN} or houdt_toezicht()`, write: MIJN, lezer: true, poort: 'select' })}
      ${audited('opzijzetting', 'voorstel', 'voorstel_id')}

      create policy voorstel_dt_poort on voorstel for select to dt_poort using (true);
      grant select on voorstel to dt_poort;

      create function vereis_opzijzetting() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
      begin
        if exists (select 1 from voorstel v where v.regio_id = new.regio_id and v.id = (to_jsonb(new) ->> tg_argv[0])::uuid
            and v.binnen_regels = exists (select 1 from opzijzetting o where o.regio_id = v.regio_id and o.voorstel_id = v.id)) then
          raise exception 'buiten de regels hoort de regel, de grond en een zin' using errcode = 'DT004';
        end if;
        return null;
      end $$;
      alter function vereis_opzijzetting() owner to dt_poort;
      create constraint trigger voorstel_vereist_opzijzetting after insert on voorstel
        deferrable initially deferred for each row execute function vereis_opzijzetting('id');
      create constraint trigger opzijzetting_hoort_buiten after insert on opzijzetting
        deferrable initially deferred for each row execute function vereis_opzijzetting('voorstel_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
