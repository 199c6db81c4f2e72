import type { MigrationInterface, QueryRunner } from 'typeorm';

const VOOR_DE_WONING = "'woning_vinden', 'huurcontract', 'woning_behouden'";

/**
 * For what an organisation takes part is a choice: a corporatie comes for a home or a tenancy and for nothing else, unless she brought
 * the casus in (domain reference §5.2 P2; second lock of `UITNODIGDOELREGELS`). Rows from before keep the sentence they were invited with.
 */
export class DoelBijUitnodiging1795305600825 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deelnemer add column doelsoort text
        check (doelsoort in ('inbreng', ${VOOR_DE_WONING}, 'zorg', 'inkomen_of_schulden', 'fondsbijdrage', 'regel_of_taak'));

      create function deelnemer_heeft_doel() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and new.doelsoort is not distinct from old.doelsoort and new.organisatie_id = old.organisatie_id then
          return new;
        end if;
        if new.doelsoort is null then
          raise exception 'een deelnemer heeft een doel' using errcode = 'check_violation', constraint = 'deelnemer_heeft_doel';
        end if;
        if new.doelsoort = 'inbreng' and not exists (select 1 from casus c
          where c.regio_id = new.regio_id and c.id = new.casus_id and c.brengende_organisatie_id = new.organisatie_id) then
          raise exception 'alleen wie de casus inbracht doet daarom mee' using errcode = 'check_violation', constraint = 'deelnemer_heeft_doel';
        end if;
        if new.doelsoort not in ('inbreng', ${VOOR_DE_WONING}) and exists (select 1 from organisatie o
          where o.regio_id = new.regio_id and o.id = new.organisatie_id and o.soort = 'corporatie') then
          raise exception 'een corporatie doet mee voor een woning of een huurcontract' using errcode = 'check_violation', constraint = 'deelnemer_heeft_doel';
        end if;
        return new;
      end $$;
      create trigger deelnemer_heeft_doel before insert or update on deelnemer for each row execute function deelnemer_heeft_doel();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
