import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';
import { fondsonderweg } from './betaling/onderweg.js';
import { fondsbetaalopdracht, fondsbetaalwijze } from './betaling/opdracht.js';

const FONDS = 'fonds_id in (select mijn_fondsen()) or houdt_toezicht()';

/** Payments that leave as one file, and come back line by line as paid or failed. */
export class Betaalopdracht1795305600222 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table uitgave
        add column in_opdracht_in_cent bigint not null default 0 constraint uitgave_opdracht_niet_negatief check (in_opdracht_in_cent >= 0),
        drop constraint uitgave_binnen_reservering,
        add constraint uitgave_binnen_reservering check (betaald_in_cent + vrijgevallen_in_cent + in_opdracht_in_cent <= gereserveerd_in_cent);
      grant update (in_opdracht_in_cent) on uitgave to dt_poort;

      create table betaalwijze (
        regio_id uuid not null references regio,
        fonds_id uuid not null,
        vorm text not null check (vorm in ('csv', 'sepa')),
        rekeninghouder text check (length(rekeninghouder) between 1 and 70),
        iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
        indeling jsonb not null,
        gezet_op timestamptz not null default now(),
        gezet_door uuid not null,
        primary key (regio_id, fonds_id),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id),
        foreign key (regio_id, gezet_door) references lid (regio_id, id),
        constraint betaalwijze_sepa check (vorm <> 'sepa' or num_nonnulls(rekeninghouder, iban) = 2)
      );
      ${tenantTable('betaalwijze', { app: 'select', read: FONDS, lezer: true, poort: 'select, insert, update' })}
      ${audited('betaalwijze', 'fonds', 'fonds_id')}

      create table betaalgegevens (
        regio_id uuid not null references regio,
        uitgave_id uuid not null,
        casus_id uuid not null,
        fonds_id uuid not null,
        iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
        crediteur text check (length(crediteur) between 1 and 20),
        kostenplaats text check (length(kostenplaats) between 1 and 20),
        taakveld text check (length(taakveld) between 1 and 20),
        gezet_op timestamptz not null default now(),
        gezet_door uuid not null,
        primary key (regio_id, uitgave_id),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, gezet_door) references lid (regio_id, id)
      );
      ${tenantTable('betaalgegevens', { app: 'select', read: 'fonds_id in (select mijn_fondsen())', poort: 'select, insert, update' })}
      ${audited('betaalgegevens', 'uitgave', 'uitgave_id')}

      create table betaalopdracht (
        regio_id uuid not null references regio,
        id uuid not null,
        fonds_id uuid not null,
        nummer int not null check (nummer > 0),
        vorm text not null check (vorm in ('csv', 'sepa')),
        rekeninghouder text,
        iban text,
        indeling jsonb not null,
        uitvoeren_op date not null,
        verzoek_hash jsonb not null,
        gemaakt_op timestamptz not null default now(),
        gemaakt_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, fonds_id, id),
        unique (regio_id, fonds_id, nummer),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id),
        foreign key (regio_id, gemaakt_door) references lid (regio_id, id)
      );
      ${tenantTable('betaalopdracht', { app: 'select', read: FONDS, lezer: true, poort: 'select, insert' })}
      ${audited('betaalopdracht', 'betaalopdracht')}

      create table betaalregel (
        regio_id uuid not null references regio,
        id uuid not null,
        betaalopdracht_id uuid not null,
        fonds_id uuid not null,
        uitgave_id uuid not null,
        casus_id uuid not null,
        volgnummer int not null check (volgnummer > 0),
        bedrag_in_cent bigint not null check (bedrag_in_cent > 0),
        kenmerk text not null check (kenmerk ~ '^[A-Z0-9]{1,35}$'),
        stand text not null default 'open' check (stand in ('open', 'betaald', 'mislukt')),
        boeking_id uuid,
        afgehandeld_op timestamptz,
        afgehandeld_door uuid,
        primary key (regio_id, id),
        unique (regio_id, kenmerk),
        unique (regio_id, betaalopdracht_id, volgnummer),
        unique (regio_id, fonds_id, id),
        foreign key (regio_id, fonds_id, betaalopdracht_id) references betaalopdracht (regio_id, fonds_id, id),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, uitgave_id, boeking_id) references boeking (regio_id, uitgave_id, id),
        foreign key (regio_id, afgehandeld_door) references lid (regio_id, id),
        constraint betaalregel_betaald check ((stand = 'betaald') = (boeking_id is not null)),
        constraint betaalregel_afgehandeld check ((stand = 'open') = (afgehandeld_op is null))
      );
      create unique index betaalregel_een_boeking on betaalregel (regio_id, boeking_id);
      create index betaalregel_uitgave on betaalregel (regio_id, uitgave_id);
      ${tenantTable('betaalregel', {
        app: 'select', read: FONDS, lezer: true, poort: 'select, insert, update (stand, boeking_id, afgehandeld_op, afgehandeld_door)',
      })}
      ${audited('betaalregel', 'uitgave', 'uitgave_id')}

      ${fondsonderweg}
      ${fondsbetaalwijze}
      ${fondsbetaalopdracht}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
