import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

/** Per word the besluiten whose sentence holds it, newest last: what makes searching by words bounded. Nobody reads it; the search does. */
export class Precedentwoord1795305600431 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table precedentwoord (
        regio_id uuid not null references regio,
        woord text not null,
        nummer int not null,
        besluit_id uuid not null,
        primary key (regio_id, woord, nummer),
        foreign key (regio_id, besluit_id) references precedent (regio_id, besluit_id)
      );
      ${tenantTable('precedentwoord', {
        app: 'select, insert',
        read: 'false',
        write: 'exists (select 1 from precedent p where p.regio_id = precedentwoord.regio_id and p.besluit_id = precedentwoord.besluit_id)',
        poort: 'select',
      })}
      alter table precedent no force row level security;
      alter table precedentwoord no force row level security;
      insert into precedentwoord (regio_id, woord, nummer, besluit_id)
      select p.regio_id, l.lexeme, p.nummer, p.besluit_id from precedent p, unnest(p.woorden) l where l.lexeme <> p.regio_id::text;
      alter table precedentwoord force row level security;
      alter table precedent force row level security;
      create function precedent_per_woord() returns trigger language plpgsql as $$
      begin
        insert into precedentwoord (regio_id, woord, nummer, besluit_id)
        select new.regio_id, l.lexeme, new.nummer, new.besluit_id from unnest(new.woorden) l where l.lexeme <> new.regio_id::text;
        return null;
      end $$;
      create trigger precedent_per_woord after insert on precedent for each row execute function precedent_per_woord();
      ${audited('precedentwoord', 'besluit', 'besluit_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
