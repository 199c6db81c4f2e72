import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Granting a mandate and signing beside the chair take two people; a second membership of one human is refused here too. */
export class MandaatTweeMensen1795305600761 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant execute on function leden_van_mens(uuid) to dt_app, dt_lezer;

      create or replace function mandaatverzoek_eigen_naam() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' and (new.gevraagd_door <> current_setting('app.lid')::uuid or new.beslist_op is not null) then
          raise exception 'een verzoek doet u in eigen naam' using errcode = 'DT002';
        end if;
        if tg_op = 'UPDATE' and (old.beslist_op is not null or new.beslist_door is distinct from current_setting('app.lid')::uuid) then
          raise exception 'een verzoek beslist u een keer, in eigen naam' using errcode = 'DT002';
        end if;
        if tg_op = 'UPDATE' and new.beslist_door <> new.gevraagd_door and is_zelfde_mens(new.beslist_door, new.gevraagd_door) then
          raise exception 'een verzoek vraagt twee mensen, niet twee lidmaatschappen' using errcode = 'DT002';
        end if;
        return new;
      end $$;

      create function medeondertekening_ander_mens() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from doorzetvoornemen v where v.regio_id = new.regio_id and v.id = new.voornemen_id and is_zelfde_mens(v.aangekondigd_door, new.lid_id)) then
          raise exception 'een ander mens tekent mee' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger medeondertekening_ander_mens before insert on medeondertekening for each row execute function medeondertekening_ander_mens();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
