import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const BEHEERDER = "mijn_rol() = 'beheerder'";
const VANDAAG = "(now() at time zone 'Europe/Amsterdam')::date";

/**
 * The words of the promise as a regio laid them down, in versions; without one the words of the product hold, as version 1.
 * A version holds from tomorrow at the earliest, so that nobody is asked anew during a zitting, and only the words that
 * hold today can be promised.
 */
export class Geheimhoudingsverklaring1795305600812 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table geheimhoudingsverklaring (
        regio_id uuid not null references regio,
        id uuid not null,
        versie int not null check (versie > 1),
        zinnen text[] not null check (cardinality(zinnen) between 1 and 12 and length(array_to_string(zinnen, '')) between 20 and 3600),
        geldig_van date not null,
        vastgelegd_door uuid not null,
        vastgelegd_op timestamptz not null default now(),
        primary key (regio_id, id),
        unique (regio_id, versie),
        unique (regio_id, geldig_van),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      ${tenantTable('geheimhoudingsverklaring', { app: 'select, insert', write: BEHEERDER, read: 'true' })}
      ${audited('geheimhoudingsverklaring', 'geheimhoudingsverklaring')}

      create function verklaring_pas_morgen() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if new.geldig_van <= ${VANDAAG} or exists (
          select 1 from geheimhoudingsverklaring v where v.regio_id = new.regio_id and v.id <> new.id and (v.versie >= new.versie or v.geldig_van >= new.geldig_van)) then
          raise exception 'een versie van de geheimhouding geldt op zijn vroegst morgen, en na de vorige' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger geheimhoudingsverklaring_pas_morgen before insert on geheimhoudingsverklaring for each row execute function verklaring_pas_morgen();

      create function belofte_van_vandaag() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if new.versie <> coalesce((select max(v.versie) from geheimhoudingsverklaring v where v.regio_id = new.regio_id and v.geldig_van <= ${VANDAAG}), 1) then
          raise exception 'alleen de woorden die vandaag gelden zijn te beloven' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger geheimhouding_van_vandaag before insert on geheimhouding for each row execute function belofte_van_vandaag();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
