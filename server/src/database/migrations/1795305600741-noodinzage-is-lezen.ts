import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ONTHULD, TOEGANG_NU } from './inzage/leesrechten.js';

/** What somebody may do who sees a casus by an emergency only: open it once more, and read a number that leaves a line. */
const LEZEN = "'casus.noodinzage', 'casus.bsn_getoond'";

/**
 * Looking in an emergency is looking: whoever has no other ground changes nothing of that casus.
 * Nothing changes without an event, so the event is the one place where it can be refused (NEN 7513; domain reference P10).
 */
export class NoodinzageIsLezen1795305600741 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function noodinzage_is_lezen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if exists (select 1 from casustoegang t where t.regio_id = new.regio_id and t.lid_id = new.actor_lid_id and t.casus_id = new.casus_id
            and t.grond = 'noodinzage' and ${TOEGANG_NU})
          and not exists (select 1 from casustoegang t where t.regio_id = new.regio_id and t.lid_id = new.actor_lid_id and t.casus_id = new.casus_id
            and t.grond <> 'noodinzage' and ${TOEGANG_NU} and ${ONTHULD}) then
          raise exception 'wie in nood kijkt, wijzigt niets' using errcode = 'DT190';
        end if;
        return new;
      end $$;
      alter function noodinzage_is_lezen() owner to dt_poort;
      create trigger gebeurtenis_noodinzage_is_lezen before insert on gebeurtenis for each row
        when (new.casus_id is not null and new.actor_lid_id is not null and new.actie not in (${LEZEN})) execute function noodinzage_is_lezen();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
