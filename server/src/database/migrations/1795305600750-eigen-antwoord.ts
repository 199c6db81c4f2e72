import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation answered, confirmed or disputed itself is not written over with what somebody else wrote down. */
export class EigenAntwoord1795305600750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function eigen_antwoord_blijft() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if coalesce(new.wijze, '') not in ('zelf', 'schriftelijk') and (old.wijze in ('zelf', 'schriftelijk') or exists (
          select from standpuntbevestiging k where k.regio_id = old.regio_id and k.ronde_id = old.ronde_id
            and k.organisatie_id = old.organisatie_id and k.gegeven_op >= old.gegeven_op)) then
          raise exception 'de organisatie gaf zelf al antwoord' using errcode = 'DT010';
        end if;
        return new;
      end $$;
      create trigger standpunt_eigen_antwoord before update of standpunt, reden, wijze, gegeven_door, gegeven_op, namens_lid_id on standpunt
        for each row execute function eigen_antwoord_blijft();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
