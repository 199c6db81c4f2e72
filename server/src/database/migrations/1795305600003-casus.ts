import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const GROEP = "leesrecht(casus_id, gegevensgroep, bron_organisatie_id, 'R')";
const FUNCTIONEEL = "leesrecht(casus_id, gegevensgroep, bron_organisatie_id, 'RF')";

/** Casus, who takes part and with which ground, the dossier by data group, facts and open questions. */
export class Casus1795305600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table veldmatrix (
        gegevensgroep text not null,
        rol text not null,
        code text not null check (code in ('R', 'T', 'F', 'P', 'L', 'E', 'I', 'A', 'G', '-')),
        bron text not null default '',
        primary key (gegevensgroep, rol)
      );
      grant select on veldmatrix to dt_app, dt_lezer, dt_poort;

      create table casus (
        regio_id uuid not null references regio,
        id uuid not null,
        pseudoniem text not null check (length(pseudoniem) between 1 and 60),
        fase text not null,
        brengende_organisatie_id uuid not null,
        gemeente_id uuid not null,
        vraag text not null check (length(vraag) between 1 and 500),
        blokkade text not null,
        eigen_woorden text check (length(eigen_woorden) <= 500),
        client_weet_dit boolean not null,
        niveau smallint not null default 1 check (niveau between 1 and 3),
        niveau_sinds timestamptz not null default now(),
        wacht_sinds timestamptz not null,
        volgende_termijn date,
        aangehouden_tot date,
        spoed boolean not null default false,
        versie int not null default 1,
        aangemeld_op timestamptz not null default now(),
        afgesloten_op timestamptz,
        primary key (regio_id, id),
        unique (regio_id, pseudoniem),
        foreign key (regio_id, brengende_organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gemeente_id) references organisatie (regio_id, id)
      );

      create table casustoegang (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        lid_id uuid not null,
        organisatie_id uuid not null,
        rol text not null,
        grond text not null check (grond in ('regisseur', 'plaatsvervanger', 'deelnemer', 'fondsbeheerder', 'bestuurder', 'client', 'clientondersteuner')),
        vanaf timestamptz not null default now(),
        tot timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      create unique index casustoegang_een_regisseur on casustoegang (regio_id, casus_id)
        where grond = 'regisseur' and tot is null;
      create unique index casustoegang_een_keer on casustoegang (regio_id, casus_id, lid_id, grond) where tot is null;
      create index casustoegang_lid on casustoegang (regio_id, lid_id, casus_id);

      create function mijn_casussen() returns setof uuid language sql stable
        security definer set search_path = public, pg_temp as $$
        select t.casus_id from casustoegang t
          join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
        where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
          and t.vanaf <= now() and (t.tot is null or t.tot > now()) $$;
      ${poortFunction('mijn_casussen()', 'dt_owner, dt_app, dt_lezer')}

      ${tenantTable('casus', {
        app: 'select, insert, update',
        read: 'id in (select mijn_casussen())',
        write: 'id in (select mijn_casussen()) or brengende_organisatie_id = mijn_organisatie()',
        poort: 'select',
      })}
      ${audited('casus', 'casus')}
      ${tenantTable('casustoegang', {
        app: 'select, insert, update',
        read: MIJN,
        write: `${MIJN} or not casus_bestaat(casus_id)`,
        poort: 'select, insert, update',
        werker: 'select',
      }).replace(/create policy casustoegang_(invoeg|wijzig|verwijder)[^;]*;/g, '')}
      create function casus_bestaat(p_casus uuid) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (select 1 from casustoegang where regio_id = current_setting('app.regio')::uuid and casus_id = p_casus) $$;
      ${poortFunction('casus_bestaat(uuid)', 'dt_owner, dt_app')}
      create policy casustoegang_invoeg on casustoegang for insert to dt_owner, dt_app
        with check (regio_id = current_setting('app.regio')::uuid and (${MIJN} or not casus_bestaat(casus_id)));
      create policy casustoegang_wijzig on casustoegang for update to dt_owner, dt_app
        using (regio_id = current_setting('app.regio')::uuid and ${MIJN});
      ${audited('casustoegang', 'casus', 'casus_id')}

      create table deelnemer (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        organisatie_id uuid not null,
        reden text not null check (length(reden) between 1 and 300),
        doel text not null check (length(doel) between 1 and 300),
        grondslag text not null check (length(grondslag) between 1 and 200),
        uitgenodigd_op timestamptz not null default now(),
        uitgenodigd_door uuid not null,
        vertrokken_op timestamptz,
        vertrek_reden text,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, uitgenodigd_door) references lid (regio_id, id)
      );
      create unique index deelnemer_een_keer on deelnemer (regio_id, casus_id, organisatie_id) where vertrokken_op is null;
      ${tenantTable('deelnemer', { app: 'select, insert, update', read: MIJN, poort: 'select' })}
      ${audited('deelnemer', 'casus', 'casus_id')}

      create table regievoering (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        onderwerp text not null check (onderwerp in ('route', 'wonen', 'zorg', 'inkomen', 'verslaving', 'veiligheid')),
        organisatie_id uuid not null,
        sinds timestamptz not null default now(),
        tot timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      create unique index regievoering_een_partij on regievoering (regio_id, casus_id, onderwerp) where tot is null;
      ${tenantTable('regievoering', { app: 'select, insert, update', read: MIJN })}
      ${audited('regievoering', 'casus', 'casus_id')}

      create table toestemming (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        gegevensgroep text not null,
        ontvangende_organisatie_id uuid not null,
        versie int not null default 1,
        grond text not null,
        gegeven_op timestamptz not null default now(),
        ingetrokken_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, ontvangende_organisatie_id) references organisatie (regio_id, id)
      );
      ${tenantTable('toestemming', { app: 'select, insert, update', read: MIJN, poort: 'select' })}
      ${audited('toestemming', 'casus', 'casus_id')}

      create function mijn_leesrechten(p_codes text) returns table (casus_id uuid, gegevensgroep text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select t.casus_id, m.gegevensgroep
        from casustoegang t
          join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
          join veldmatrix m on m.rol = t.rol
        where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
          and t.vanaf <= now() and (t.tot is null or t.tot > now())
          and (m.code in ('R', 'E', 'G') or (m.code = 'F' and p_codes = 'RF')
            or (m.code = 'T' and exists (
              select 1 from toestemming s where s.regio_id = t.regio_id and s.casus_id = t.casus_id
                and s.gegevensgroep = m.gegevensgroep and s.ontvangende_organisatie_id = t.organisatie_id
                and s.ingetrokken_op is null))) $$;
      ${poortFunction('mijn_leesrechten(text)', 'dt_owner, dt_app, dt_lezer')}

      -- One row at a time, so that one casus never costs the rights over all casussen; an organisation needs no consent for what it brought itself.
      create function leesrecht(p_casus uuid, p_groep text, p_bron uuid, p_codes text) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (
          select 1 from casustoegang t
            join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
            join veldmatrix m on m.rol = t.rol and m.gegevensgroep = p_groep
          where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
            and t.casus_id = p_casus and t.vanaf <= now() and (t.tot is null or t.tot > now())
            and (m.code in ('R', 'E', 'G') or (m.code = 'F' and p_codes = 'RF')
              or (m.code = 'T' and (t.organisatie_id = p_bron or exists (
                select 1 from toestemming s where s.regio_id = t.regio_id and s.casus_id = t.casus_id
                  and s.gegevensgroep = p_groep and s.ontvangende_organisatie_id = t.organisatie_id
                  and s.ingetrokken_op is null))))) $$;
      ${poortFunction('leesrecht(uuid, text, uuid, text)', 'dt_owner, dt_app, dt_lezer')}

      create table persoonsgegeven (
        regio_id uuid not null references regio,
        casus_id uuid not null,
        bron_organisatie_id uuid not null,
        gegevensgroep text not null default 'personalia' check (gegevensgroep = 'personalia'),
        naam text not null check (length(naam) between 1 and 120),
        geboortejaar int check (geboortejaar between 1900 and 2030),
        telefoon text check (length(telefoon) <= 30),
        primary key (regio_id, casus_id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, bron_organisatie_id) references organisatie (regio_id, id)
      );
      ${tenantTable('persoonsgegeven', { app: 'select, insert, update', read: GROEP })}
      ${audited('persoonsgegeven', 'casus', 'casus_id')}

      create table dossierdeel (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        gegevensgroep text not null,
        bron_organisatie_id uuid not null,
        grondslag text not null,
        doel text not null,
        inhoud jsonb not null,
        gewijzigd_op timestamptz not null default now(),
        primary key (regio_id, id),
        unique (regio_id, casus_id, gegevensgroep, bron_organisatie_id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, bron_organisatie_id) references organisatie (regio_id, id)
      );
      ${tenantTable('dossierdeel', { app: 'select, insert, update', read: GROEP })}
      ${audited('dossierdeel', 'casus', 'casus_id')}

      create table functioneel_deel (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        gegevensgroep text not null,
        bron_organisatie_id uuid not null,
        tekst text not null check (length(tekst) between 1 and 500),
        gewijzigd_op timestamptz not null default now(),
        primary key (regio_id, id),
        unique (regio_id, casus_id, gegevensgroep, bron_organisatie_id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, bron_organisatie_id) references organisatie (regio_id, id)
      );
      ${tenantTable('functioneel_deel', { app: 'select, insert, update', read: FUNCTIONEEL })}
      ${audited('functioneel_deel', 'casus', 'casus_id')}

      create table casusfeit (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        soort text not null,
        gebeurd_op date not null,
        vastgelegd_op timestamptz not null default now(),
        waarde text check (length(waarde) <= 120),
        vervallen_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id)
      );
      create index casusfeit_casus on casusfeit (regio_id, casus_id);
      ${tenantTable('casusfeit', { app: 'select, insert, update', read: MIJN })}
      ${audited('casusfeit', 'casus', 'casus_id')}

      create table casusvraag (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        feit_soort text not null,
        aan_lid_id uuid not null,
        gesteld_op timestamptz not null default now(),
        beantwoord_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, aan_lid_id) references lid (regio_id, id)
      );
      create unique index casusvraag_een_keer on casusvraag (regio_id, casus_id, feit_soort) where beantwoord_op is null;
      ${tenantTable('casusvraag', { app: 'select, insert, update', read: MIJN })}
      ${audited('casusvraag', 'casus', 'casus_id')}

      create table netwerklid (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        gegevensgroep text not null check (gegevensgroep in ('netwerkpersonen', 'begeleiding')),
        bron_organisatie_id uuid not null,
        soort text not null check (soort in ('persoon', 'professional', 'organisatie')),
        naam text not null check (length(naam) between 1 and 120),
        relatie text not null check (length(relatie) between 1 and 120),
        doet text not null default '' check (length(doet) <= 300),
        leefgebied text not null,
        band text not null check (band in ('sterk', 'gewoon', 'zwak', 'gespannen')),
        bereikbaar text not null default 'onbekend' check (bereikbaar in ('onbekend', 'kantooruren', 'avond_en_weekend')),
        laatste_contact date,
        stopt_op date,
        organisatie_id uuid,
        verwijderd_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, bron_organisatie_id) references organisatie (regio_id, id)
      );
      create index netwerklid_casus on netwerklid (regio_id, casus_id);
      ${tenantTable('netwerklid', { app: 'select, insert, update', read: GROEP })}
      ${audited('netwerklid', 'casus', 'casus_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
