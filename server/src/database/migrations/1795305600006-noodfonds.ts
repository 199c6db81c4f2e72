import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';
import { fondsbegroting, fondsinrichting } from './noodfonds/begroting.js';
import { fondskern, fondsrechten } from './noodfonds/kern.js';
import { fondslezing } from './noodfonds/lezen.js';
import { fondsreservering } from './noodfonds/reservering.js';
import { fondsafhandeling } from './noodfonds/afhandeling.js';
import { fondsverval } from './noodfonds/verval.js';

const PROFESSIONAL = "mijn_rol() not in ('client', 'clientondersteuner', 'bewindvoerder') or houdt_toezicht()";
const mag = (codes: string) =>
  `(casus_id, 'fondsuitgave') in (select casus_id, gegevensgroep from mijn_leesrechten('${codes}')) or fonds_id in (select mijn_fondsen())`;

/** Fondsen, double-entry boekingen and the uitgaven they pay; every write of money goes through one function per act. */
export class Noodfonds1795305600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fonds (
        regio_id uuid not null references regio,
        id uuid not null,
        naam text not null check (length(naam) between 1 and 120),
        soort text not null check (soort in ('noodfonds', 'waarborgfonds', 'vrij_inzetbaar')),
        boekjaar int not null check (boekjaar between 2000 and 2100),
        beheerder_lid_id uuid not null,
        drempel_tweede_akkoord_in_cent bigint not null check (drempel_tweede_akkoord_in_cent >= 0),
        plafond_per_casus_in_cent bigint check (plafond_per_casus_in_cent > 0),
        reservering_vervalt_na_dagen int not null check (reservering_vervalt_na_dagen between 1 and 730),
        geopend_op timestamptz not null default now(),
        geopend_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, naam, boekjaar),
        foreign key (regio_id, beheerder_lid_id) references lid (regio_id, id),
        foreign key (regio_id, geopend_door) references lid (regio_id, id)
      );
      ${tenantTable('fonds', { app: 'select', read: PROFESSIONAL, lezer: true, poort: 'select, insert' })}
      ${audited('fonds', 'fonds')}
      -- Existing rows are checked as owner, and FORCE would hide them from that check.
      alter table voorstel no force row level security;
      alter table voorstel add constraint voorstel_fonds foreign key (regio_id, fonds_id) references fonds (regio_id, id);
      alter table voorstel force row level security;

      create table fondsgoedkeurder (
        regio_id uuid not null references regio,
        fonds_id uuid not null,
        lid_id uuid not null,
        tot_en_met_in_cent bigint check (tot_en_met_in_cent > 0),
        sinds timestamptz not null default now(),
        tot timestamptz check (tot > sinds),
        primary key (regio_id, fonds_id, lid_id),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id)
      );
      ${tenantTable('fondsgoedkeurder', { app: 'select', read: PROFESSIONAL, lezer: true, poort: 'select, insert' })}
      ${audited('fondsgoedkeurder', 'fonds', 'fonds_id')}

      ${fondsrechten}

      create table begrotingsbesluit (
        regio_id uuid not null references regio,
        id uuid not null,
        fonds_id uuid not null,
        orgaan text not null check (length(orgaan) between 1 and 120),
        kenmerk text not null check (length(kenmerk) between 1 and 80),
        genomen_op date not null,
        bedrag_in_cent bigint not null check (bedrag_in_cent > 0),
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, fonds_id, id),
        unique (regio_id, fonds_id, kenmerk),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      ${tenantTable('begrotingsbesluit', { app: 'select', read: PROFESSIONAL, lezer: true, poort: 'select, insert' })}
      ${audited('begrotingsbesluit', 'fonds', 'fonds_id')}

      create table rekening (
        regio_id uuid not null references regio,
        id uuid not null,
        fonds_id uuid not null,
        soort text not null check (soort in ('begroting', 'saldo', 'casus')),
        valuta text not null default 'EUR' check (valuta = 'EUR'),
        casus_id uuid,
        plafond_in_cent bigint,
        debet_geboekt_in_cent bigint not null default 0,
        credit_geboekt_in_cent bigint not null default 0,
        debet_gereserveerd_in_cent bigint not null default 0,
        credit_gereserveerd_in_cent bigint not null default 0,
        laatste_nummer bigint not null default 0,
        primary key (regio_id, id),
        unique (regio_id, fonds_id, id),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        constraint rekening_casus check ((soort = 'casus') = (casus_id is not null)),
        constraint rekening_niet_negatief check (least(debet_geboekt_in_cent, credit_geboekt_in_cent,
          debet_gereserveerd_in_cent, credit_gereserveerd_in_cent) >= 0),
        constraint rekening_saldo_toereikend check (soort <> 'saldo'
          or debet_geboekt_in_cent + debet_gereserveerd_in_cent <= credit_geboekt_in_cent),
        constraint rekening_casus_toereikend check (soort <> 'casus' or debet_geboekt_in_cent <= credit_geboekt_in_cent),
        constraint rekening_binnen_plafond check (
          credit_geboekt_in_cent + credit_gereserveerd_in_cent - debet_geboekt_in_cent <= plafond_in_cent)
      );
      create unique index rekening_een_per_soort on rekening (regio_id, fonds_id, soort) where soort <> 'casus';
      create unique index rekening_een_per_casus on rekening (regio_id, fonds_id, casus_id) where soort = 'casus';
      ${tenantTable('rekening', {
        app: 'select',
        read: `(casus_id is null and (${PROFESSIONAL})) or fonds_id in (select mijn_fondsen()) or houdt_toezicht()`,
        lezer: true,
        poort: `select, insert, update (plafond_in_cent, debet_geboekt_in_cent, credit_geboekt_in_cent,
          debet_gereserveerd_in_cent, credit_gereserveerd_in_cent, laatste_nummer)`,
      })}

      create table uitgave (
        regio_id uuid not null references regio,
        id uuid not null,
        fonds_id uuid not null,
        casus_id uuid not null,
        voorstel_id uuid,
        besluit_id uuid,
        soort text not null check (soort in ('inrichting', 'waarborgsom', 'eerste_huur', 'huurschuld', 'verhuizing', 'opslag',
          'dubbele_lasten', 'identiteitsbewijs', 'ov', 'fiets_ebike_brommer', 'telefoon', 'sleutel_en_aansluiting',
          'opleiding', 'dier', 'overig')),
        bedrag_in_cent bigint not null check (bedrag_in_cent > 0),
        goedkeuringen_nodig smallint not null check (goedkeuringen_nodig between 0 and 5),
        aangevraagd_op timestamptz not null default now(),
        aangevraagd_door uuid not null,
        gereserveerd_op timestamptz,
        gereserveerd_in_cent bigint not null default 0,
        betaald_op timestamptz,
        betaald_door uuid,
        betaald_in_cent bigint not null default 0 check (betaald_in_cent >= 0),
        vrijgevallen_op timestamptz,
        vrijgevallen_door uuid,
        vrijgevallen_in_cent bigint not null default 0 check (vrijgevallen_in_cent >= 0),
        gecorrigeerd_in_cent bigint not null default 0,
        vervalt_op timestamptz,
        vervallen_op timestamptz,
        primary key (regio_id, id),
        unique (regio_id, id, aangevraagd_door),
        unique (regio_id, id, fonds_id, casus_id, besluit_id),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, casus_id, voorstel_id) references voorstel (regio_id, casus_id, id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        foreign key (regio_id, aangevraagd_door) references lid (regio_id, id),
        constraint uitgave_op_besluit check ((gereserveerd_op is null) = (gereserveerd_in_cent = 0)
          and (gereserveerd_op is null or (besluit_id is not null and vervalt_op is not null))),
        constraint uitgave_binnen_aanvraag check (gereserveerd_in_cent <= bedrag_in_cent),
        constraint uitgave_binnen_reservering check (betaald_in_cent + vrijgevallen_in_cent <= gereserveerd_in_cent),
        constraint uitgave_correctie_binnen_betaling check (gecorrigeerd_in_cent between 0 and betaald_in_cent)
      );
      create index uitgave_casus on uitgave (regio_id, casus_id);
      create index uitgave_fonds on uitgave (regio_id, fonds_id, aangevraagd_op desc, id desc);
      create index uitgave_open on uitgave (vervalt_op) where betaald_in_cent + vrijgevallen_in_cent < gereserveerd_in_cent;

      create table uitgavebegunstigde (
        regio_id uuid not null references regio,
        uitgave_id uuid not null,
        casus_id uuid not null,
        fonds_id uuid not null,
        soort text not null check (soort in ('organisatie', 'persoon')),
        organisatie_id uuid,
        naam text not null check (length(naam) between 1 and 120),
        factuur text check (length(factuur) between 1 and 80),
        primary key (regio_id, uitgave_id),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        check (organisatie_id is null or soort = 'organisatie')
      );

      create table uitgavegoedkeuring (
        regio_id uuid not null references regio,
        uitgave_id uuid not null,
        lid_id uuid not null,
        aangevraagd_door uuid not null,
        wijze text not null check (wijze in ('standpunt', 'akkoord')),
        gegeven_op timestamptz not null default now(),
        constraint uitgavegoedkeuring_een_keer primary key (regio_id, uitgave_id, lid_id),
        foreign key (regio_id, uitgave_id, aangevraagd_door) references uitgave (regio_id, id, aangevraagd_door),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        constraint uitgavegoedkeuring_ander check (lid_id <> aangevraagd_door)
      );

      create table boeking (
        regio_id uuid not null references regio,
        id uuid not null,
        fonds_id uuid not null,
        nummer bigint not null check (nummer > 0),
        soort text not null check (soort in ('begroting', 'reservering', 'betaling', 'terugontvangst', 'vrijval', 'correctie')),
        bedrag_in_cent bigint not null constraint boeking_positief check (bedrag_in_cent > 0),
        debet_rekening_id uuid not null,
        credit_rekening_id uuid not null,
        begrotingsbesluit_id uuid,
        casus_id uuid,
        besluit_id uuid,
        uitgave_id uuid,
        reservering_id uuid,
        slot boolean not null default false,
        corrigeert_id uuid,
        verzoek_hash jsonb not null,
        geboekt_op timestamptz not null default clock_timestamp(),
        geboekt_door uuid,
        primary key (regio_id, id),
        unique (regio_id, fonds_id, nummer),
        unique (regio_id, uitgave_id, id),
        foreign key (regio_id, fonds_id, debet_rekening_id) references rekening (regio_id, fonds_id, id),
        foreign key (regio_id, fonds_id, credit_rekening_id) references rekening (regio_id, fonds_id, id),
        foreign key (regio_id, fonds_id, begrotingsbesluit_id) references begrotingsbesluit (regio_id, fonds_id, id),
        constraint boeking_besluit_bestaat foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        constraint boeking_besluit_van_uitgave foreign key (regio_id, uitgave_id, fonds_id, casus_id, besluit_id)
          references uitgave (regio_id, id, fonds_id, casus_id, besluit_id),
        foreign key (regio_id, uitgave_id, reservering_id) references boeking (regio_id, uitgave_id, id),
        foreign key (regio_id, corrigeert_id) references boeking (regio_id, id),
        foreign key (regio_id, geboekt_door) references lid (regio_id, id),
        constraint boeking_twee_rekeningen check (debet_rekening_id <> credit_rekening_id),
        constraint boeking_een_besluit check (num_nonnulls(besluit_id, begrotingsbesluit_id) = 1),
        constraint boeking_casusbesluit check (num_nonnulls(besluit_id, casus_id, uitgave_id) in (0, 3)),
        constraint boeking_grondslag check (soort = 'correctie' or (soort = 'begroting') = (begrotingsbesluit_id is not null)),
        constraint boeking_handelt_af check ((soort in ('betaling', 'vrijval')) = (reservering_id is not null)),
        constraint boeking_slot check (case soort when 'vrijval' then slot when 'betaling' then true else not slot end),
        constraint boeking_corrigeert check ((soort = 'correctie') = (corrigeert_id is not null))
      );
      create unique index boeking_een_slot on boeking (regio_id, reservering_id) where slot;
      create unique index boeking_een_per_besluit on boeking (regio_id, besluit_id) where soort = 'reservering';
      create unique index boeking_een_per_begrotingsbesluit on boeking (regio_id, begrotingsbesluit_id) where soort = 'begroting';
      create unique index boeking_een_correctie on boeking (regio_id, corrigeert_id);
      create index boeking_uitgave on boeking (regio_id, uitgave_id, nummer);

      create table uitgavereden (
        regio_id uuid not null references regio,
        id uuid not null,
        uitgave_id uuid not null,
        casus_id uuid not null,
        fonds_id uuid not null,
        boeking_id uuid,
        soort text not null check (soort in ('aanvraag', 'vrijval', 'correctie')),
        tekst text not null check (length(tekst) between 1 and 1000),
        primary key (regio_id, id),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, uitgave_id, boeking_id) references boeking (regio_id, uitgave_id, id)
      );
      ${fondskern}
      ${tenantTable('uitgave', {
        app: 'select',
        read: `${mag('RF')} or houdt_toezicht()`,
        lezer: true,
        poort: `select, insert, update (gereserveerd_op, gereserveerd_in_cent, betaald_op, betaald_door, betaald_in_cent,
          vrijgevallen_op, vrijgevallen_door, vrijgevallen_in_cent, gecorrigeerd_in_cent, vervallen_op)`,
        werker: 'select',
      })}
      ${audited('uitgave', 'uitgave')}
      ${tenantTable('uitgavebegunstigde', {
        app: 'select',
        read: `${mag('R')} or (soort = 'organisatie' and houdt_toezicht())`,
        lezer: true,
        poort: 'select, insert',
      })}
      ${audited('uitgavebegunstigde', 'uitgave', 'uitgave_id')}
      ${tenantTable('uitgavegoedkeuring', {
        app: 'select',
        read: 'uitgave_id in (select id from uitgave)',
        lezer: true,
        poort: 'select, insert',
      })}
      ${audited('uitgavegoedkeuring', 'uitgave', 'uitgave_id')}
      ${tenantTable('uitgavereden', { app: 'select', read: mag('R'), lezer: true, poort: 'select, insert' })}
      ${audited('uitgavereden', 'uitgave', 'uitgave_id')}
      ${tenantTable('boeking', {
        app: 'select',
        read: `houdt_toezicht() or fonds_id in (select mijn_fondsen()) or uitgave_id in (select id from uitgave)`,
        lezer: true,
        poort: 'select, insert',
      })}
      create constraint trigger boeking_vereist_gebeurtenis after insert on boeking deferrable initially deferred
        for each row when (new.uitgave_id is not null) execute function vereis_gebeurtenis('uitgave', 'uitgave_id');
      create constraint trigger boeking_begroting_vereist_gebeurtenis after insert on boeking deferrable initially deferred
        for each row when (new.uitgave_id is null) execute function vereis_gebeurtenis('fonds', 'fonds_id');

      ${fondsinrichting}
      ${fondsbegroting}
      ${fondsreservering}
      ${fondsafhandeling}
      ${fondsverval}
      ${fondslezing}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
