import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Whether a receipt was looked at for malware; one that waits for the scanner is locked, and one that is infected never counts. */
export class Bonkeuring1795305600482 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bon no force row level security;
      alter table bon
        add column keuring text not null default 'niet_gekeurd' check (keuring in ('niet_gekeurd', 'wacht', 'schoon', 'besmet')),
        add column gekeurd_op timestamptz,
        add constraint bon_gekeurd check (keuring <> 'besmet' or gekeurd_op is not null);
      alter table bon force row level security;
      create index bon_wacht on bon (ontvangen_op) where keuring = 'wacht';
      grant update (keuring, gekeurd_op) on bon to dt_poort;
      create policy bon_werker on bon to dt_werker using (true);
      grant select on bon to dt_werker;

      create function bon_keuren(p_bon uuid, p_keuring text, p_gebeurtenis uuid, p_trace text) returns boolean
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_bon bon;
      begin
        update bon set keuring = p_keuring, gekeurd_op = now()
        where regio_id = current_setting('app.regio')::uuid and id = p_bon and keuring = 'wacht' returning * into v_bon;
        if v_bon.id is null then
          return false;
        end if;
        insert into gebeurtenis (regio_id, id, gebeurd_op, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
        values (v_bon.regio_id, p_gebeurtenis, now(), 'uitgave.bonGekeurd', 'uitgave', v_bon.uitgave_id, v_bon.casus_id, 'virusscan van een bon', p_trace);
        return true;
      end $$;
      ${poortFunction('bon_keuren(uuid, text, uuid, text)', 'dt_werker')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
