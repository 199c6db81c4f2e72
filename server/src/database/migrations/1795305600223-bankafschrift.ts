import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';
import { fondsafschrift, fondsafschriftregel } from './betaling/afschrift.js';

/** Bank statements and paid-messages with their lines; each line ends in an entry, or is laid aside with a reason. */
export class Bankafschrift1795305600223 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bankafschrift (
        regio_id uuid not null references regio,
        id uuid not null,
        fonds_id uuid not null,
        soort text not null check (soort in ('camt053', 'betaalbericht')),
        kenmerk text not null check (length(kenmerk) between 1 and 80),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        ingelezen_op timestamptz not null default now(),
        ingelezen_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, fonds_id, id),
        constraint bankafschrift_een_keer unique (regio_id, fonds_id, sha256),
        constraint bankafschrift_een_kenmerk unique (regio_id, fonds_id, soort, kenmerk),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id),
        foreign key (regio_id, ingelezen_door) references lid (regio_id, id)
      );
      ${tenantTable('bankafschrift', {
        app: 'select', read: 'fonds_id in (select mijn_fondsen()) or houdt_toezicht()', lezer: true, poort: 'select, insert',
      })}
      ${audited('bankafschrift', 'bankafschrift')}

      create table afschriftregel (
        regio_id uuid not null references regio,
        id uuid not null,
        afschrift_id uuid not null,
        fonds_id uuid not null,
        volgnummer int not null check (volgnummer > 0),
        richting text not null check (richting in ('af', 'bij')),
        bedrag_in_cent bigint not null check (bedrag_in_cent > 0),
        geboekt_op date not null,
        kenmerk text check (length(kenmerk) <= 35),
        stand text not null default 'open' check (stand in ('open', 'verwerkt', 'terzijde')),
        uitgave_id uuid,
        betaalregel_id uuid,
        boeking_id uuid,
        reden text check (length(reden) between 1 and 500),
        afgehandeld_op timestamptz,
        afgehandeld_door uuid,
        primary key (regio_id, id),
        unique (regio_id, fonds_id, id),
        unique (regio_id, afschrift_id, volgnummer),
        foreign key (regio_id, fonds_id, afschrift_id) references bankafschrift (regio_id, fonds_id, id),
        foreign key (regio_id, fonds_id, betaalregel_id) references betaalregel (regio_id, fonds_id, id),
        foreign key (regio_id, uitgave_id, boeking_id) references boeking (regio_id, uitgave_id, id),
        foreign key (regio_id, afgehandeld_door) references lid (regio_id, id),
        constraint afschriftregel_afgehandeld check ((stand = 'open') = (afgehandeld_op is null)),
        constraint afschriftregel_terzijde check (stand <> 'terzijde' or (reden is not null and boeking_id is null)),
        constraint afschriftregel_verwerkt check (stand <> 'verwerkt' or num_nonnulls(boeking_id, betaalregel_id) >= 1)
      );
      create unique index afschriftregel_een_boeking on afschriftregel (regio_id, boeking_id);
      create index afschriftregel_open on afschriftregel (regio_id, fonds_id, geboekt_op, id) where stand = 'open';
      ${tenantTable('afschriftregel', {
        app: 'select', read: 'fonds_id in (select mijn_fondsen()) or houdt_toezicht()', lezer: true,
        poort: 'select, insert, update (stand, uitgave_id, betaalregel_id, boeking_id, reden, afgehandeld_op, afgehandeld_door)',
      })}
      ${audited('afschriftregel', 'bankafschrift', 'afschrift_id')}

      -- Names and descriptions of a bank are about people; whoever holds toezicht reads the lines without them.
      create table afschrifttekst (
        regio_id uuid not null references regio,
        afschriftregel_id uuid not null,
        fonds_id uuid not null,
        tegenpartij text check (length(tegenpartij) <= 140),
        omschrijving text check (length(omschrijving) <= 500),
        primary key (regio_id, afschriftregel_id),
        foreign key (regio_id, fonds_id, afschriftregel_id) references afschriftregel (regio_id, fonds_id, id)
      );
      ${tenantTable('afschrifttekst', { app: 'select', read: 'fonds_id in (select mijn_fondsen())', poort: 'select, insert' })}

      ${fondsafschrift}
      ${fondsafschriftregel}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
