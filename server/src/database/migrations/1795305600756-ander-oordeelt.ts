import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A heroverweging is judged by another human than who took the besluit, of an organisation that did not ask and is not bound. */
export class AnderOordeelt1795305600756 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant execute on function is_zelfde_mens(uuid, uuid) to dt_lezer;

      create function bewaak_heroverweging() returns trigger language plpgsql as $$
      begin
        if old.uitkomst is null and new.uitkomst is not null and (
          new.beantwoord_door is distinct from current_setting('app.lid')::uuid
          or exists (select 1 from besluit b where b.regio_id = new.regio_id and b.id = new.besluit_id
            and (b.genomen_door = new.beantwoord_door or is_zelfde_mens(b.genomen_door, new.beantwoord_door)))
          or (new.namens = 'deelnemer' and new.organisatie_id = mijn_organisatie())
          or exists (select 1 from kennisgeving k where k.regio_id = new.regio_id and k.besluit_id = new.besluit_id and k.organisatie_id = mijn_organisatie())) then
          raise exception 'over een besluit oordeelt een ander' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger heroverweging_ander_oordeelt before update on heroverweging for each row execute function bewaak_heroverweging();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
