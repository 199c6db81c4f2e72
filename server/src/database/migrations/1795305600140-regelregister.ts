import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

/** The rules of the regio and of each organisation, in versions that each hold from a day on. */
export class Regelregister1795305600140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table regel (
        regio_id uuid not null references regio,
        id uuid not null,
        organisatie_id uuid,
        naam text not null check (length(trim(naam)) between 1 and 120),
        gemaakt_op timestamptz not null default now(),
        gemaakt_door uuid not null,
        primary key (regio_id, id),
        unique nulls not distinct (regio_id, organisatie_id, naam),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gemaakt_door) references lid (regio_id, id)
      );
      ${tenantTable('regel', { app: 'select, insert', lezer: true, poort: 'select' })}
      ${audited('regel', 'regel')}

      create table regelversie (
        regio_id uuid not null references regio,
        id uuid not null,
        regel_id uuid not null,
        nummer int not null check (nummer >= 1),
        tekst text not null check (length(trim(tekst)) between 1 and 1000),
        doel text not null check (length(trim(doel)) between 1 and 500),
        bron text not null check (length(trim(bron)) between 1 and 200),
        geldig_van date not null,
        -- Before geldig_van: replaced or ended before it began, so never in force.
        geldig_tot date,
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, regel_id, id),
        unique (regio_id, regel_id, nummer),
        foreign key (regio_id, regel_id) references regel (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      create function regelversie_verzegeld() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - 'geldig_tot' is distinct from to_jsonb(old) - 'geldig_tot'
          or (old.geldig_tot is not null and (new.geldig_tot is null or new.geldig_tot > old.geldig_tot)) then
          raise exception 'regelversie ligt vast' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger regelversie_verzegeld before update on regelversie for each row execute function regelversie_verzegeld();
      ${tenantTable('regelversie', { app: 'select, insert, update (geldig_tot)', lezer: true, poort: 'select' })}
      ${audited('regelversie', 'regel', 'regel_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
