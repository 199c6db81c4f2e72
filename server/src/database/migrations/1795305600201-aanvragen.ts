import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable, verruim } from '../sql.js';
import { fondsaanvraag } from './aanvragen/aanvraag.js';
import { fondstoekenning } from './aanvragen/toekenning.js';
import { tafelreservering } from './aanvragen/tafelreservering.js';
import { goedkeuring } from './aanvragen/goedkeuring.js';
import { voorliggend } from './aanvragen/voorliggend.js';
import { afweging } from './aanvragen/afweging.js';
import { fondssteekproef } from './aanvragen/steekproef.js';

const EIGEN = "(aangevraagd_door = current_setting('app.lid')::uuid and casus_id in (select mijn_casussen()))";
const VAN_EIGEN = 'uitgave_id in (select id from uitgave where aangevraagd_door = current_setting(\'app.lid\')::uuid) and casus_id in (select mijn_casussen())';
const mag = (codes: string) =>
  `(casus_id, 'fondsuitgave') in (select casus_id, gegevensgroep from mijn_leesrechten('${codes}')) or fonds_id in (select mijn_fondsen())`;
const regio = "regio_id = current_setting('app.regio')::uuid";

/** An uitgave begins as a request; granted in the fast lane it rests on a besluit of its own, and every preceding scheme has an outcome. */
export class Aanvragen1795305600201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table uitgave no force row level security;
      alter table uitgave
        add column route text not null default 'tafel' check (route in ('tafel', 'snel', 'vrij_inzetbaar')),
        add column betalende_gemeente_id uuid,
        add column kostenplaats text not null default 'noodfonds' check (length(kostenplaats) between 1 and 40),
        add column taakveld text not null default '6.3' check (taakveld ~ '^[0-9]{1,2}[.][0-9]{1,2}[a-z]?$'),
        add column baat_bij text[] not null default '{}',
        add column voorschot_op text,
        add column afgewezen_op timestamptz,
        add column afgewezen_door uuid,
        add foreign key (regio_id, betalende_gemeente_id) references organisatie (regio_id, id),
        add foreign key (regio_id, afgewezen_door) references lid (regio_id, id),
        add constraint uitgave_kostendrager check (betalende_gemeente_id is not null) not valid,
        add constraint uitgave_afgewezen check ((afgewezen_op is null) = (afgewezen_door is null) and (afgewezen_op is null or gereserveerd_op is null));
      alter table uitgave force row level security;
      create unique index uitgave_een_per_voorstel on uitgave (regio_id, voorstel_id) where besluit_id is null and afgewezen_op is null;
      grant update (voorstel_id, besluit_id, goedkeuringen_nodig, vervalt_op, afgewezen_op, afgewezen_door) on uitgave to dt_poort;
      alter policy uitgave_lees on uitgave using (${regio} and (${mag('RF')} or houdt_toezicht() or ${EIGEN}));

      alter table uitgavebegunstigde add column iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$');
      alter policy uitgavebegunstigde_lees on uitgavebegunstigde
        using (${regio} and (${mag('R')} or (soort = 'organisatie' and houdt_toezicht()) or (${VAN_EIGEN})));
      alter policy uitgavereden_lees on uitgavereden using (${regio} and (${mag('R')} or (${VAN_EIGEN})));
      ${verruim('uitgavereden', 'uitgavereden_soort_check', "soort in ('afwijzing', 'reistijd', 'steekproef')")}

      create table voorliggende_toets (
        regio_id uuid not null references regio,
        id uuid not null,
        uitgave_id uuid not null,
        casus_id uuid not null,
        fonds_id uuid not null,
        regeling text not null,
        uitkomst text not null check (uitkomst in ('toegekend', 'afgewezen', 'te_laat', 'niet_van_toepassing', 'niet_aangevraagd_met_reden')),
        uitkomst_op date,
        reden text check (length(reden) between 1 and 500),
        vastgelegd_op timestamptz not null default clock_timestamp(),
        vastgelegd_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id),
        constraint voorliggende_toets_afgewezen check (uitkomst <> 'afgewezen' or (uitkomst_op is not null and reden is not null)),
        constraint voorliggende_toets_reden check (uitkomst <> 'niet_aangevraagd_met_reden' or reden is not null)
      );
      create index voorliggende_toets_uitgave on voorliggende_toets (regio_id, uitgave_id, regeling, vastgelegd_op desc);
      ${tenantTable('voorliggende_toets', { app: 'select', read: `${mag('R')} or (${VAN_EIGEN})`, lezer: true, poort: 'select, insert' })}
      ${audited('voorliggende_toets', 'uitgave', 'uitgave_id')}

      create table uitgavesteekproef (
        regio_id uuid not null references regio,
        uitgave_id uuid not null,
        casus_id uuid not null,
        fonds_id uuid not null,
        getrokken_op timestamptz not null default now(),
        beoordeeld_op timestamptz,
        beoordeeld_door uuid,
        oordeel text check (oordeel in ('in_orde', 'niet_in_orde')),
        primary key (regio_id, uitgave_id),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, beoordeeld_door) references lid (regio_id, id),
        constraint uitgavesteekproef_oordeel check (num_nonnulls(beoordeeld_op, beoordeeld_door, oordeel) in (0, 3))
      );
      ${tenantTable('uitgavesteekproef', {
        app: 'select', read: 'uitgave_id in (select id from uitgave)', lezer: true, poort: 'select, insert, update (beoordeeld_op, beoordeeld_door, oordeel)',
      })}
      ${audited('uitgavesteekproef', 'uitgave', 'uitgave_id')}

      alter table besluit no force row level security;
      alter table besluit alter column voorstel_id drop not null, alter column ronde_id drop not null, add column uitgave_id uuid,
        add foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        add constraint besluit_toekenning check (case when wijze = 'toekenning'
          then soort = 'uitgave' and bedrag_in_cent is not null and uitgave_id is not null and num_nonnulls(voorstel_id, ronde_id) = 0
          else num_nonnulls(voorstel_id, ronde_id) = 2 and uitgave_id is null end);
      alter table besluit force row level security;
      ${verruim('besluit', 'besluit_wijze_check', "wijze = 'toekenning'")}
      create unique index besluit_een_per_aanvraag on besluit (regio_id, uitgave_id) where uitgave_id is not null;
      grant insert on besluit, besluitgrond to dt_poort;
      grant select, insert, update on besluitnummer to dt_poort;
      create policy besluitnummer_poort on besluitnummer to dt_poort using (true) with check (true);
      create policy besluitgrond_poort on besluitgrond to dt_poort using (true) with check (true);

      create policy persoonsgegeven_poort on persoonsgegeven to dt_poort using (true);
      grant select (regio_id, casus_id, naam) on persoonsgegeven to dt_poort;

      ${voorliggend}
      ${fondsaanvraag}
      ${goedkeuring}
      ${fondssteekproef}
      ${fondstoekenning}
      ${tafelreservering}
      ${afweging}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
