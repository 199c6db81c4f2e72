import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable, verruim } from '../sql.js';
import { begrotenPerGemeente } from './fondsbeheer/begroten.js';
import { jaarafsluiting } from './fondsbeheer/jaarafsluiting.js';
import { fondsgrenzen } from './fondsbeheer/grenzen.js';
import { fondsregels } from './fondsbeheer/regels.js';

const PROFESSIONAL = "mijn_rol() not in ('client', 'clientondersteuner', 'bewindvoerder') or houdt_toezicht()";

/** What a fonds holds itself to: fast lane, thresholds, ceilings, who approves what, who contributes, and how its year ends. */
export class Fondsbeheer1795305600200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table fonds no force row level security;
      alter table fonds
        add column snel_tot_en_met_in_cent bigint not null default 0 check (snel_tot_en_met_in_cent >= 0),
        add column alleen_tot_en_met_in_cent bigint not null default 0 check (alleen_tot_en_met_in_cent >= 0),
        add column kostenplaats text not null default 'noodfonds' check (length(kostenplaats) between 1 and 40),
        add column taakveld text not null default '6.3' check (taakveld ~ '^[0-9]{1,2}[.][0-9]{1,2}[a-z]?$'),
        add column steekproef_een_op int not null default 10 check (steekproef_een_op between 1 and 100),
        add column gesloten_op timestamptz,
        add column gesloten_door uuid,
        add column opvolger_id uuid,
        add foreign key (regio_id, gesloten_door) references lid (regio_id, id),
        add foreign key (regio_id, opvolger_id) references fonds (regio_id, id);
      alter table fonds force row level security;
      grant update (snel_tot_en_met_in_cent, alleen_tot_en_met_in_cent, kostenplaats, taakveld, steekproef_een_op, gesloten_op, gesloten_door,
        opvolger_id, drempel_tweede_akkoord_in_cent, plafond_per_casus_in_cent, reservering_vervalt_na_dagen) on fonds to dt_poort;

      alter table fondsgoedkeurder add column soorten text[] check (cardinality(soorten) > 0);
      grant update (tot_en_met_in_cent, sinds, tot, soorten) on fondsgoedkeurder to dt_poort;

      create table fondsdrempel (
        regio_id uuid not null references regio,
        fonds_id uuid not null,
        boven_in_cent bigint not null check (boven_in_cent >= 0),
        goedkeuringen smallint not null check (goedkeuringen between 1 and 5),
        primary key (regio_id, fonds_id, boven_in_cent),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id)
      );
      ${tenantTable('fondsdrempel', { app: 'select', read: PROFESSIONAL, lezer: true, poort: 'select, insert, delete' })}
      ${audited('fondsdrempel', 'fonds', 'fonds_id')}

      create table fondsplafond (
        regio_id uuid not null references regio,
        id uuid not null,
        fonds_id uuid not null,
        per text not null check (per in ('casus', 'soort', 'aanvrager', 'fonds')),
        uitgave_soort text,
        periode text not null check (periode in ('maand', 'kwartaal', 'boekjaar')),
        bedrag_in_cent bigint not null check (bedrag_in_cent > 0),
        primary key (regio_id, id),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id)
      );
      create unique index fondsplafond_een_keer on fondsplafond (regio_id, fonds_id, per, periode, coalesce(uitgave_soort, ''));
      ${tenantTable('fondsplafond', { app: 'select', read: PROFESSIONAL, lezer: true, poort: 'select, insert, delete' })}
      ${audited('fondsplafond', 'fonds', 'fonds_id')}

      alter table begrotingsbesluit no force row level security;
      alter table begrotingsbesluit add column gemeente_id uuid,
        add foreign key (regio_id, gemeente_id) references organisatie (regio_id, id);
      alter table begrotingsbesluit force row level security;

      ${verruim('boeking', 'boeking_soort_check', "soort = 'overheveling'")}
      ${verruim('boeking', 'boeking_grondslag', "soort = 'overheveling' and begrotingsbesluit_id is not null")}
      ${fondsgrenzen}
      ${fondsregels}
      ${begrotenPerGemeente}
      ${jaarafsluiting('begin')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
