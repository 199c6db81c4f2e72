import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** What a voorstel asks of other organisations beside its uitvoerder (decision model §2.4); what was put to the table never grows. */
export class Voorstelactie1795305600600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table voorstelactie (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        voorstel_id uuid not null,
        volgorde int not null check (volgorde between 1 and 8),
        organisatie_id uuid not null,
        tekst text not null check (length(trim(tekst)) between 1 and 300),
        voor date not null,
        primary key (regio_id, id),
        unique (regio_id, voorstel_id, volgorde),
        foreign key (regio_id, casus_id, voorstel_id) references voorstel (regio_id, casus_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      ${tenantTable('voorstelactie', { app: 'select, insert', lezer: true, read: `${MIJN} or houdt_toezicht()`, write: MIJN })}
      ${audited('voorstelactie', 'voorstel', 'voorstel_id')}

      create function voorstelactie_voor_de_ronde() returns trigger language plpgsql as $$
      begin
        if exists (select from ronde r where r.regio_id = new.regio_id and r.voorstel_id = new.voorstel_id) then
          raise exception 'voorstel ligt vast' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger voorstelactie_voor_de_ronde before insert on voorstelactie for each row execute function voorstelactie_voor_de_ronde();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
