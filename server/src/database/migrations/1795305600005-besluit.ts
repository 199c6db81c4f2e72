import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const MIJN_OF_TOEZICHT = `${MIJN} or houdt_toezicht()`;
const SOORT = `soort in ('procesbesluit', 'werkafspraak', 'toelating', 'toewijzing', 'begeleiding', 'afwijking', 'uitgave',
          'voorwaarde', 'terugkeer', 'doorzetting', 'opschaling', 'afsluiting', 'advies')`;

/** SQL that lets a row change only in the named columns, and each of those only from empty to filled. */
function verzegel(tabel: string, kolommen: string[]): string {
  const eenmalig = kolommen.map((kolom) => `or (old.${kolom} is not null and new.${kolom} is distinct from old.${kolom})`);
  return `
    create function ${tabel}_verzegeld() returns trigger language plpgsql as $$
    begin
      if to_jsonb(new) - array[${kolommen.map((kolom) => `'${kolom}'`)}]::text[]
          is distinct from to_jsonb(old) - array[${kolommen.map((kolom) => `'${kolom}'`)}]::text[]
        ${kolommen.length > 0 ? eenmalig.join(' ') : ''} then
        raise exception '${tabel} ligt vast' using errcode = 'DT002';
      end if;
      return new;
    end $$;
    create trigger ${tabel}_verzegeld before update on ${tabel} for each row execute function ${tabel}_verzegeld();`;
}

/** Mandaten, voorstellen, rondes, standpunten, besluiten with their gronden, and acties. */
export class Besluit1795305600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mandaat (
        regio_id uuid not null references regio,
        id uuid not null,
        organisatie_id uuid not null,
        houder_lid_id uuid not null,
        domein text not null check (domein in ('wonen', 'zorg', 'inkomen', 'noodfonds', 'proces')),
        besluitsoorten text[] not null check (cardinality(besluitsoorten) > 0),
        max_bedrag_in_cent bigint not null default 0 check (max_bedrag_in_cent >= 0),
        doorzetbaar boolean not null,
        verleend_door text not null,
        document text not null,
        geldig_van date not null,
        geldig_tot date not null check (geldig_tot >= geldig_van),
        ingetrokken_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, houder_lid_id) references lid (regio_id, id)
      );
      ${tenantTable('mandaat', { app: 'select, insert, update (ingetrokken_op)', lezer: true, poort: 'select' })}
      ${verzegel('mandaat', ['ingetrokken_op'])}
      ${audited('mandaat', 'mandaat')}

      create table voorstel (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        agendapunt_id uuid,
        soort text not null check (${SOORT}),
        domein text not null check (domein in ('wonen', 'zorg', 'inkomen', 'noodfonds', 'proces')),
        raakt text[] not null default '{}'
          check (raakt <@ array['behandelinhoud', 'instemming_client', 'gezondheidsgegevens']),
        binnen_regels boolean not null default true,
        tekst text not null check (length(tekst) between 1 and 1000),
        bedrag_in_cent bigint check (bedrag_in_cent > 0),
        fonds_id uuid,
        uitgave_soort text,
        begunstigde text check (length(begunstigde) <= 120),
        uitvoerder_id uuid not null,
        uitvoeren_voor date not null,
        vervangt_id uuid,
        ingebracht_op timestamptz not null default now(),
        ingebracht_door uuid not null,
        ingetrokken_op timestamptz,
        primary key (regio_id, id),
        unique (regio_id, casus_id, id),
        unique (regio_id, vervangt_id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, casus_id, vervangt_id) references voorstel (regio_id, casus_id, id),
        foreign key (regio_id, uitvoerder_id) references organisatie (regio_id, id),
        foreign key (regio_id, ingebracht_door) references lid (regio_id, id)
      );
      create index voorstel_casus on voorstel (regio_id, casus_id, ingebracht_op);
      ${tenantTable('voorstel', { app: 'select, insert, update (ingetrokken_op)', read: MIJN_OF_TOEZICHT, write: MIJN })}
      -- Toezicht reads without names, so not who gets the money.
      grant select (regio_id, id, casus_id, agendapunt_id, soort, domein, raakt, binnen_regels, tekst, bedrag_in_cent, fonds_id,
        uitgave_soort, uitvoerder_id, uitvoeren_voor, vervangt_id, ingebracht_op, ingebracht_door, ingetrokken_op) on voorstel to dt_lezer;
      ${verzegel('voorstel', ['ingetrokken_op'])}
      ${audited('voorstel', 'voorstel')}

      create table ronde (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        voorstel_id uuid not null,
        nummer int not null check (nummer >= 1),
        spoed boolean not null default false,
        geopend_op timestamptz not null default now(),
        geopend_door uuid not null,
        gesloten_op timestamptz,
        gesloten_door uuid,
        uitkomst text check (uitkomst in ('consensus', 'geen_consensus')),
        primary key (regio_id, id),
        unique (regio_id, casus_id, id),
        unique (regio_id, voorstel_id, nummer),
        foreign key (regio_id, casus_id, voorstel_id) references voorstel (regio_id, casus_id, id),
        check ((gesloten_op is null) = (uitkomst is null))
      );
      create unique index ronde_een_open on ronde (regio_id, casus_id) where gesloten_op is null;
      ${tenantTable('ronde', {
        app: 'select, insert, update (gesloten_op, gesloten_door, uitkomst)',
        read: MIJN_OF_TOEZICHT,
        write: MIJN,
        lezer: true,
        poort: 'select',
      })}
      ${verzegel('ronde', ['gesloten_op', 'gesloten_door', 'uitkomst'])}
      ${audited('ronde', 'ronde')}

      create table standpunt (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        ronde_id uuid not null,
        organisatie_id uuid not null,
        standpunt text not null check (standpunt in ('akkoord', 'akkoord_met_voorbehoud', 'bezwaar', 'geen_partij', 'geen_reactie')),
        reden text check (length(reden) <= 1000),
        aanwezig boolean not null default false,
        wijze text check (wijze in ('zelf', 'mondeling', 'schriftelijk')),
        gegeven_door uuid,
        gegeven_op timestamptz,
        primary key (regio_id, id),
        unique (regio_id, ronde_id, organisatie_id),
        foreign key (regio_id, casus_id, ronde_id) references ronde (regio_id, casus_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        check (standpunt not in ('bezwaar', 'akkoord_met_voorbehoud') or length(trim(reden)) > 0),
        check ((standpunt = 'geen_reactie') = (gegeven_op is null))
      );
      create function ronde_is_open() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
      begin
        perform 1 from ronde where regio_id = new.regio_id and id = new.ronde_id and gesloten_op is null for share;
        if not found then
          raise exception 'ronde is gesloten' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      alter function ronde_is_open() owner to dt_poort;
      grant update on ronde to dt_poort;
      create trigger standpunt_ronde_open before insert or update on standpunt
        for each row execute function ronde_is_open();
      ${tenantTable('standpunt', {
        app: 'select, insert, update (standpunt, reden, aanwezig, wijze, gegeven_door, gegeven_op)',
        read: MIJN_OF_TOEZICHT,
        write: MIJN,
        lezer: true,
      })}
      ${audited('standpunt', 'ronde', 'ronde_id')}

      create table besluit (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        voorstel_id uuid not null,
        ronde_id uuid not null,
        agendapunt_id uuid,
        nummer int not null,
        soort text not null check (${SOORT}),
        wijze text not null check (wijze in ('consensus', 'doorzetting', 'advies')),
        tekst text not null,
        bedrag_in_cent bigint check (bedrag_in_cent > 0),
        mandaat_id uuid,
        mandaat_bevroren jsonb,
        herzien_voor date,
        genomen_op timestamptz not null default now(),
        genomen_door uuid not null,
        vervangen_door uuid,
        ingetrokken_op timestamptz,
        primary key (regio_id, id),
        unique (regio_id, casus_id, id),
        unique (regio_id, ronde_id),
        unique (regio_id, nummer),
        foreign key (regio_id, casus_id, voorstel_id) references voorstel (regio_id, casus_id, id),
        foreign key (regio_id, casus_id, ronde_id) references ronde (regio_id, casus_id, id),
        foreign key (regio_id, mandaat_id) references mandaat (regio_id, id),
        foreign key (regio_id, genomen_door) references lid (regio_id, id),
        check (wijze <> 'doorzetting' or (mandaat_id is not null and mandaat_bevroren is not null and herzien_voor is not null))
      );
      create index besluit_casus on besluit (regio_id, casus_id, genomen_op);
      ${tenantTable('besluit', {
        app: 'select, insert, update (vervangen_door, ingetrokken_op)',
        read: MIJN_OF_TOEZICHT,
        write: MIJN,
        lezer: true,
        poort: 'select',
      })}
      ${verzegel('besluit', ['vervangen_door', 'ingetrokken_op'])}
      ${audited('besluit', 'besluit')}

      create table besluitnummer (
        regio_id uuid primary key references regio,
        laatste int not null default 0
      );
      ${tenantTable('besluitnummer', { app: 'select, insert, update' })}

      create table besluitgrond (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        besluit_id uuid not null,
        volgorde int not null,
        soort text not null,
        gegevensgroep text not null default 'gronden',
        bron_organisatie_id uuid not null,
        tekst text not null check (length(tekst) between 1 and 2000),
        primary key (regio_id, id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        foreign key (regio_id, bron_organisatie_id) references organisatie (regio_id, id)
      );
      ${tenantTable('besluitgrond', {
        app: 'select, insert',
        lezer: true,
        read: "houdt_toezicht() or leesrecht(casus_id, gegevensgroep, bron_organisatie_id, 'R')",
        write: MIJN,
      })}
      ${audited('besluitgrond', 'besluit', 'besluit_id')}

      create table actie (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        besluit_id uuid,
        organisatie_id uuid not null,
        lid_id uuid,
        tekst text not null check (length(tekst) between 1 and 300),
        voor date not null,
        gemaakt_op timestamptz not null default now(),
        gemaakt_door uuid not null,
        afgerond_op timestamptz,
        afgerond_door uuid,
        resultaat text check (resultaat in ('gedaan', 'kon_niet', 'niet_gedaan', 'client_koos_anders')),
        reden text check (length(reden) <= 300),
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        check ((afgerond_op is null) = (resultaat is null)),
        check (resultaat is null or resultaat = 'gedaan' or length(trim(reden)) > 0)
      );
      create index actie_casus on actie (regio_id, casus_id, voor);
      ${tenantTable('actie', { app: 'select, insert, update (afgerond_op, afgerond_door, resultaat, reden)', read: MIJN })}
      ${verzegel('actie', ['afgerond_op', 'afgerond_door', 'resultaat', 'reden'])}
      ${audited('actie', 'actie')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
