import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Money that left does not come back by itself, so a payment waits for the answer of a heroverweging, like every step that cannot be undone (§2.4). */
export class BetalenNaHeroverweging1795305600401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy heroverweging_poort on heroverweging to dt_poort using (true) with check (true);
      grant select on heroverweging to dt_poort;

      -- Who pays may not see the casus, and still has to know that the payment waits.
      create function besluit_in_heroverweging(p_besluit uuid) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (select 1 from heroverweging h
          where h.regio_id = current_setting('app.regio')::uuid and h.besluit_id = p_besluit and h.uitkomst is null) $$;
      ${poortFunction('besluit_in_heroverweging(uuid)', 'dt_app, dt_lezer, dt_poort')}

      create or replace function fonds_betaalbaar(p_uitgave uitgave) returns void language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare
        v_ontbreekt int;
      begin
        if current_setting('app.lid')::uuid = p_uitgave.aangevraagd_door then
          raise exception 'wie vraagt betaalt niet' using errcode = 'DT105';
        end if;
        if exists (select 1 from besluit where regio_id = p_uitgave.regio_id and id = p_uitgave.besluit_id
          and (ingetrokken_op is not null or vervangen_door is not null)) then
          raise exception 'het besluit is ingetrokken' using errcode = 'DT109', detail = 'ingetrokken';
        end if;
        if besluit_in_heroverweging(p_uitgave.besluit_id) then
          raise exception 'er loopt een heroverweging' using errcode = 'DT109', detail = 'heroverweging';
        end if;
        select p_uitgave.goedkeuringen_nodig - count(*) into v_ontbreekt from uitgavegoedkeuring
        where regio_id = p_uitgave.regio_id and uitgave_id = p_uitgave.id;
        if v_ontbreekt > 0 then
          raise exception 'goedkeuring ontbreekt' using errcode = 'DT104', detail = v_ontbreekt::text;
        end if;
        perform voorliggend_eisen(p_uitgave.id);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
