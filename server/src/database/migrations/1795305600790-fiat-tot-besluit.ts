import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A fiat is asked only of who has a part in the casus, and what that question opens is tied to the voorstel it was about (domain reference §2.4; ADR 0015). */
export class FiatTotBesluit1795305600790 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Filled while the access rests on nothing but a question for fiat.
      alter table casustoegang add column om_voorstel_id uuid,
        add foreign key (regio_id, casus_id, om_voorstel_id) references voorstel (regio_id, casus_id, id),
        add check (om_voorstel_id is null or grond = 'bestuurder');
      grant update (om_voorstel_id) on casustoegang to dt_app;
      create index casustoegang_om_voorstel on casustoegang (regio_id, casus_id, om_voorstel_id) where om_voorstel_id is not null;

      create function bewaak_fiat() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from deelnemer d
            where d.regio_id = new.regio_id and d.casus_id = new.casus_id and d.organisatie_id = new.organisatie_id and d.vertrokken_op is null)
          and not exists (select 1 from casus k where k.regio_id = new.regio_id and k.id = new.casus_id and k.gemeente_id = new.organisatie_id) then
          raise exception 'fiat wordt gevraagd aan wie meedoet' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger fiatverzoek_van_betrokkene before insert on fiatverzoek for each row execute function bewaak_fiat();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
