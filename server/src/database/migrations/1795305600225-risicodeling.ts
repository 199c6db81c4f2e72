import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';
import { risicoafspraak, risicoclaim } from './betaling/risicodeling.js';
import { staToe } from './betaling/waarden.js';

// Parties of the casus read the agreement and its claims; whoever holds the fonds or toezicht does too.
const READ = 'casus_id in (select mijn_casussen()) or fonds_id in (select mijn_fondsen()) or houdt_toezicht()';
const VIA = 'uitgave_id in (select uitgave_id from risicodeling)';

/** Sharing the risk of a tenancy that fails: shares of a hundred, a ceiling that is set aside, and claims with evidence. Source: Almelo, P31-2018 vraagstuk 1 (Y10). */
export class Risicodeling1795305600225 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await staToe(runner, 'rekening', 'soort', ['risicodeling']);
    await staToe(runner, 'boeking', 'soort', ['claim']);
    await runner.query(`
      create table risicodeling (
        regio_id uuid not null references regio,
        uitgave_id uuid not null,
        casus_id uuid not null,
        fonds_id uuid not null,
        contract text not null check (length(contract) between 1 and 120),
        van date not null,
        tot date not null,
        rekening_id uuid not null,
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null,
        primary key (regio_id, uitgave_id),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, fonds_id, rekening_id) references rekening (regio_id, fonds_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id),
        constraint risicodeling_periode check (tot > van and tot <= van + 1830)
      );
      ${tenantTable('risicodeling', { app: 'select', read: READ, lezer: true, poort: 'select, insert' })}
      ${audited('risicodeling', 'uitgave', 'uitgave_id')}

      create table risicodelingspartij (
        regio_id uuid not null references regio,
        uitgave_id uuid not null,
        organisatie_id uuid not null,
        aandeel int not null check (aandeel between 1 and 100),
        primary key (regio_id, uitgave_id, organisatie_id),
        foreign key (regio_id, uitgave_id) references risicodeling (regio_id, uitgave_id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      ${tenantTable('risicodelingspartij', { app: 'select', read: VIA, lezer: true, poort: 'select, insert' })}
      ${audited('risicodelingspartij', 'uitgave', 'uitgave_id')}

      create table risicobewijs (
        regio_id uuid not null references regio,
        id uuid not null,
        mediatype text not null check (mediatype in ('application/pdf', 'image/png', 'image/jpeg')),
        grootte int not null check (grootte between 1 and 10485760),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        ontvangen_op timestamptz not null default now(),
        ontvangen_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, ontvangen_door) references lid (regio_id, id)
      );

      create table risicoclaim (
        regio_id uuid not null references regio,
        id uuid not null,
        uitgave_id uuid not null,
        casus_id uuid not null,
        fonds_id uuid not null,
        soort text not null check (soort in ('huur', 'schade', 'ontruiming')),
        schade_in_cent bigint not null check (schade_in_cent > 0),
        ontstaan_op date not null,
        bewijs_id uuid not null,
        ingediend_op timestamptz not null default now(),
        ingediend_door uuid not null,
        besloten_op timestamptz,
        besloten_door uuid,
        toegekend_in_cent bigint check (toegekend_in_cent >= 0),
        boeking_id uuid,
        reden text check (length(reden) between 1 and 500),
        primary key (regio_id, id),
        constraint risicoclaim_eigen_bewijs unique (regio_id, bewijs_id),
        foreign key (regio_id, uitgave_id) references risicodeling (regio_id, uitgave_id),
        foreign key (regio_id, bewijs_id) references risicobewijs (regio_id, id),
        foreign key (regio_id, uitgave_id, boeking_id) references boeking (regio_id, uitgave_id, id),
        foreign key (regio_id, ingediend_door) references lid (regio_id, id),
        foreign key (regio_id, besloten_door) references lid (regio_id, id),
        constraint risicoclaim_besloten check (num_nonnulls(besloten_op, besloten_door) in (0, 2) and (besloten_op is not null or num_nonnulls(toegekend_in_cent, reden) = 0)),
        constraint risicoclaim_ander check (besloten_door <> ingediend_door),
        constraint risicoclaim_geboekt check ((coalesce(toegekend_in_cent, 0) > 0) = (boeking_id is not null)),
        constraint risicoclaim_afwijzing check (besloten_op is null or toegekend_in_cent is not null or reden is not null)
      );
      ${tenantTable('risicoclaim', {
        app: 'select', read: READ, lezer: true, poort: 'select, insert, update (besloten_op, besloten_door, toegekend_in_cent, boeking_id, reden)',
      })}
      ${audited('risicoclaim', 'uitgave', 'uitgave_id')}
      ${tenantTable('risicobewijs', {
        app: 'select, insert',
        read: "ontvangen_door = current_setting('app.lid')::uuid or id in (select bewijs_id from risicoclaim)",
        write: "ontvangen_door = current_setting('app.lid')::uuid",
        poort: 'select',
      })}
      ${audited('risicobewijs', 'risicobewijs')}

      grant update (vervalt_op) on uitgave to dt_poort;

      ${risicoafspraak}
      ${risicoclaim}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
