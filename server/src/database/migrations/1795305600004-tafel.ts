import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** Tafels, zittingen, agenda, aanwezigheid and the discussion at the table. */
export class Tafel1795305600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tafel (
        regio_id uuid not null references regio,
        id uuid not null,
        naam text not null check (length(naam) between 1 and 120),
        soort text not null default 'uitvoering' check (soort in ('bestuur', 'beleid', 'uitvoering')),
        voorzitter_lid_id uuid not null,
        ritme text not null check (ritme in ('wekelijks', 'tweewekelijks', 'maandelijks', 'wanneer_nodig')),
        primary key (regio_id, id),
        foreign key (regio_id, voorzitter_lid_id) references lid (regio_id, id)
      );
      ${tenantTable('tafel', { app: 'select, insert, update', lezer: true, poort: 'select' })}
      ${audited('tafel', 'tafel')}

      create table zitting (
        regio_id uuid not null references regio,
        id uuid not null,
        tafel_id uuid not null,
        gepland_op timestamptz not null,
        duur_minuten int not null default 90 check (duur_minuten between 5 and 480),
        gepubliceerd_op timestamptz,
        gepubliceerd_door uuid,
        geopend_op timestamptz,
        geopend_door uuid,
        gesloten_op timestamptz,
        gesloten_door uuid,
        huidig_agendapunt_id uuid,
        versie int not null default 1,
        primary key (regio_id, id),
        foreign key (regio_id, tafel_id) references tafel (regio_id, id),
        check (geopend_op is null or gepubliceerd_op is not null),
        check (gesloten_op is null or geopend_op is not null)
      );
      create unique index zitting_een_open on zitting (regio_id, tafel_id) where geopend_op is not null and gesloten_op is null;
      ${tenantTable('zitting', { app: 'select, insert, update', lezer: true, poort: 'select', werker: 'select' })}
      ${audited('zitting', 'zitting')}

      create table agendapunt (
        regio_id uuid not null references regio,
        id uuid not null,
        zitting_id uuid not null,
        volgorde int not null,
        minuten int not null default 6 check (minuten between 1 and 120),
        behandeld_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, zitting_id) references zitting (regio_id, id),
        unique (regio_id, zitting_id, volgorde) deferrable initially deferred
      );
      ${tenantTable('agendapunt', { app: 'select, insert, update, delete', lezer: true, poort: 'select', werker: 'select' })}
      ${audited('agendapunt', 'zitting', 'zitting_id')}
      alter table zitting add foreign key (regio_id, huidig_agendapunt_id) references agendapunt (regio_id, id) deferrable initially deferred;

      create table agendapunt_casus (
        regio_id uuid not null references regio,
        agendapunt_id uuid not null,
        zitting_id uuid not null,
        casus_id uuid not null,
        reden text not null check (length(reden) <= 300),
        uitkomst text check (uitkomst in ('besloten', 'aangehouden', 'opgeschaald', 'besproken', 'doorgeschoven')),
        primary key (regio_id, agendapunt_id),
        unique (regio_id, zitting_id, casus_id),
        foreign key (regio_id, agendapunt_id) references agendapunt (regio_id, id) on delete cascade,
        foreign key (regio_id, casus_id) references casus (regio_id, id)
      );
      ${tenantTable('agendapunt_casus', { app: 'select, insert, update, delete', read: MIJN, poort: 'select', werker: 'select' })}
      ${audited('agendapunt_casus', 'zitting', 'zitting_id')}

      create table aanwezigheid (
        regio_id uuid not null references regio,
        zitting_id uuid not null,
        lid_id uuid not null,
        organisatie_id uuid not null,
        vanaf timestamptz not null default now(),
        gezien_op timestamptz not null default now(),
        tot timestamptz,
        primary key (regio_id, zitting_id, lid_id),
        foreign key (regio_id, zitting_id) references zitting (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      ${tenantTable('aanwezigheid', {
        app: 'select, insert, update',
        write: "lid_id = current_setting('app.lid')::uuid",
        werker: 'select',
      })}
      ${audited('aanwezigheid', 'zitting', 'zitting_id')}

      create table bericht (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        agendapunt_id uuid,
        auteur_lid_id uuid not null,
        organisatie_id uuid not null,
        gegevensgroep text not null default 'discussie',
        tekst text not null check (length(tekst) between 1 and 4000),
        geplaatst_op timestamptz not null default now(),
        ingetrokken_op timestamptz,
        versie int not null default 1,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, agendapunt_id) references agendapunt (regio_id, id),
        foreign key (regio_id, auteur_lid_id) references lid (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      create index bericht_casus on bericht (regio_id, casus_id, geplaatst_op, id);
      ${tenantTable('bericht', {
        app: 'select, insert, update',
        read: `${MIJN} and (organisatie_id = mijn_organisatie()
          or (casus_id, gegevensgroep) in (select casus_id, gegevensgroep from mijn_leesrechten('R')))`,
        write: `${MIJN} and auteur_lid_id = current_setting('app.lid')::uuid and organisatie_id = mijn_organisatie()`,
      })}
      ${audited('bericht', 'bericht')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
