import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const mag = (codes: string) =>
  `(casus_id, 'fondsuitgave') in (select casus_id, gegevensgroep from mijn_leesrechten('${codes}')) or fonds_id in (select mijn_fondsen())`;

/** Receipts of an expense; the bytes stand in the file store under the same id, never in the database. */
export class Bon1795305600224 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bon (
        regio_id uuid not null references regio,
        id uuid not null,
        uitgave_id uuid not null,
        casus_id uuid not null,
        fonds_id uuid not null,
        volgnummer smallint not null check (volgnummer between 1 and 20),
        bedrag_in_cent bigint not null check (bedrag_in_cent > 0),
        mediatype text not null check (mediatype in ('application/pdf', 'image/png', 'image/jpeg')),
        grootte int not null check (grootte between 1 and 10485760),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        ontvangen_op timestamptz not null default now(),
        ontvangen_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, uitgave_id, volgnummer),
        constraint bon_een_keer unique (regio_id, uitgave_id, sha256),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, ontvangen_door) references lid (regio_id, id)
      );
      ${tenantTable('bon', {
        app: 'select, insert',
        read: `${mag('R')} or houdt_toezicht()`,
        write: `(${mag('R')}) and ontvangen_door = current_setting('app.lid')::uuid
          and (uitgave_id, casus_id, fonds_id) in (select id, casus_id, fonds_id from uitgave where gereserveerd_op is not null)`,
        lezer: true,
        poort: 'select',
      })}
      ${audited('bon', 'uitgave', 'uitgave_id')}

      create function bonnen_omvang() returns bigint language sql stable
        security definer set search_path = public, pg_temp as $$
        select coalesce(sum(grootte), 0)::bigint from bon where regio_id = current_setting('app.regio')::uuid $$;
      ${poortFunction('bonnen_omvang()', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
