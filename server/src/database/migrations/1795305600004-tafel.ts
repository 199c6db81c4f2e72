import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const MIJN_ZITTING = 'zitting_id in (select mijn_zittingen())';
const VOORGEZETEN = 'zitting_id in (select z.id from zitting z where z.tafel_id in (select mijn_tafels()))';

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
      create unique index zitting_een_keer on zitting (regio_id, tafel_id, gepland_op);

      create table agendapunt (
        regio_id uuid not null references regio,
        id uuid not null,
        zitting_id uuid not null,
        volgorde int,
        minuten int not null default 6 check (minuten between 1 and 120),
        op_tafel_op timestamptz,
        behandeld_op timestamptz,
        vervallen_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, zitting_id) references zitting (regio_id, id),
        unique (regio_id, zitting_id, volgorde) deferrable initially deferred,
        check ((volgorde is null) = (vervallen_op is not null))
      );
      alter table zitting add foreign key (regio_id, huidig_agendapunt_id) references agendapunt (regio_id, id) deferrable initially deferred;

      create table agendapunt_casus (
        regio_id uuid not null references regio,
        agendapunt_id uuid not null,
        zitting_id uuid not null,
        casus_id uuid not null,
        reden text not null check (length(reden) between 1 and 300),
        uitkomst text check (uitkomst in ('besloten', 'aangehouden', 'opgeschaald', 'besproken', 'doorgeschoven')),
        vervallen_op timestamptz,
        vervallen_reden text check (length(vervallen_reden) between 1 and 300),
        primary key (regio_id, agendapunt_id),
        foreign key (regio_id, agendapunt_id) references agendapunt (regio_id, id),
        foreign key (regio_id, zitting_id) references zitting (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        check ((vervallen_op is null) = (vervallen_reden is null))
      );
      create unique index agendapunt_casus_een_keer on agendapunt_casus (regio_id, zitting_id, casus_id) where vervallen_op is null;
      create index agendapunt_casus_casus on agendapunt_casus (regio_id, casus_id);

      create policy routeregie_poort on routeregie to dt_poort using (true);
      grant select on routeregie to dt_poort;

      create function mijn_tafels() returns setof uuid language sql stable
        security definer set search_path = public, pg_temp as $$
        select f.id from tafel f
          join lid l on l.regio_id = f.regio_id and l.id = current_setting('app.lid')::uuid and l.beeindigd_op is null
        where f.regio_id = current_setting('app.regio')::uuid
          and (f.voorzitter_lid_id = l.id or exists (
            select 1 from routeregie r where r.regio_id = f.regio_id and r.plaatsvervanger_lid_id = l.id and r.tot is null)) $$;
      ${poortFunction('mijn_tafels()', 'dt_owner, dt_app, dt_lezer, dt_poort')}

      create function mijn_zittingen() returns setof uuid language sql stable
        security definer set search_path = public, pg_temp as $$
        select z.id from zitting z
        where z.regio_id = current_setting('app.regio')::uuid and z.tafel_id in (select mijn_tafels())
        union
        select z.id from agendapunt_casus a
          join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id and z.gepubliceerd_op is not null
          join casustoegang t on t.regio_id = a.regio_id and t.casus_id = a.casus_id
          join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
        where a.regio_id = current_setting('app.regio')::uuid and a.vervallen_op is null
          and t.lid_id = current_setting('app.lid')::uuid and t.vanaf <= now() and (t.tot is null or t.tot > now()) $$;
      ${poortFunction('mijn_zittingen()', 'dt_owner, dt_app, dt_lezer')}

      ${tenantTable('zitting', {
        app: 'select, insert, update',
        read: 'id in (select mijn_zittingen()) or houdt_toezicht()',
        write: 'tafel_id in (select mijn_tafels())',
        lezer: true,
        poort: 'select',
        werker: 'select',
      })}
      ${audited('zitting', 'zitting')}
      ${tenantTable('agendapunt', {
        app: 'select, insert, update',
        read: MIJN_ZITTING,
        write: VOORGEZETEN,
        poort: 'select',
        werker: 'select',
      })}
      ${audited('agendapunt', 'zitting', 'zitting_id')}
      ${tenantTable('agendapunt_casus', {
        app: 'select, insert, update',
        read: `${MIJN} and ${MIJN_ZITTING}`,
        write: `${MIJN} and ${VOORGEZETEN}`,
        poort: 'select',
        werker: 'select',
      })}
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
        read: MIJN_ZITTING,
        write: `${MIJN_ZITTING} and lid_id = current_setting('app.lid')::uuid and organisatie_id = mijn_organisatie()`,
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
        alleen_eigen_organisatie boolean not null default false,
        tekst text check (length(tekst) between 1 and 4000),
        geplaatst_op timestamptz not null default clock_timestamp(),
        ingetrokken_op timestamptz,
        primary key (regio_id, id),
        check ((tekst is null) = (ingetrokken_op is not null)),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, agendapunt_id) references agendapunt (regio_id, id),
        foreign key (regio_id, auteur_lid_id) references lid (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      create index bericht_casus on bericht (regio_id, casus_id, geplaatst_op, id);
      ${tenantTable('bericht', {
        app: 'select, insert, update',
        read: `${MIJN} and (casus_id, gegevensgroep) in (select casus_id, gegevensgroep from mijn_leesrechten('R'))
          and (not alleen_eigen_organisatie or organisatie_id = mijn_organisatie())`,
        write: `${MIJN} and auteur_lid_id = current_setting('app.lid')::uuid and organisatie_id = mijn_organisatie()`,
      })}
      ${audited('bericht', 'bericht')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
