import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const MECHANISMEN = `'woningaanbod', 'woning_past_niet', 'woning_te_laat', 'vaste_route_past_niet', 'uitsluitende_regel', 'geld', 'risico', 'voorwaarden',
  'overdracht', 'niemand_verantwoordelijk', 'tempo_aanbieder', 'gegevens_ontbreken'`;
const RESULTATEN = `'binnen_de_regels', 'regel_losgelaten', 'geld_bijgelegd', 'voorwaarde_aangepast', 'begeleiding_geregeld', 'andere_woonvorm',
  'samen_afgestemd', 'doorgezet', 'niets_werkte'`;

/** What excluded somebody and what worked, chosen when a casus closes; counted without telling about fewer than five people. */
export class Afsluiting1795305600163 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casusafsluiting (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        mechanismen text[] not null check (cardinality(mechanismen) >= 1 and mechanismen <@ array[${MECHANISMEN}]),
        resultaten text[] not null check (cardinality(resultaten) >= 1 and resultaten <@ array[${RESULTATEN}]),
        toelichting text check (length(trim(toelichting)) between 1 and 500),
        afgesloten_op timestamptz not null default now(),
        afgesloten_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, casus_id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, afgesloten_door) references lid (regio_id, id)
      );
      ${tenantTable('casusafsluiting', { app: 'select, insert', read: MIJN, poort: 'select' })}
      ${audited('casusafsluiting', 'casus', 'casus_id')}

      create function uitsluitingstellingen(p_peildatum date)
        returns table (mechanisme text, resultaat text, aantal int, onderdrukt boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        with gesloten as (
          select a.id, a.mechanismen, a.resultaten from casusafsluiting a
          where a.regio_id = current_setting('app.regio')::uuid and (a.afgesloten_op at time zone 'Europe/Amsterdam')::date <= p_peildatum
        ), cel as (
          select m as mechanisme, r as resultaat, count(distinct g.id)::int as aantal
          from gesloten g, unnest(g.mechanismen) m, unnest(g.resultaten) r group by m, r
        ), rand as (
          select m as mechanisme, null::text as resultaat, count(distinct g.id)::int as aantal from gesloten g, unnest(g.mechanismen) m group by m
          union all
          select null, r, count(distinct g.id)::int from gesloten g, unnest(g.resultaten) r group by r
          union all
          select null, null, count(*)::int from gesloten g
        ), alles as (
          select c.mechanisme, c.resultaat, c.aantal, c.aantal between 1 and 4 as onderdrukt from cel c
          union all
          -- A total would tell what a withheld number beside it is.
          select r.mechanisme, r.resultaat, r.aantal, r.aantal between 1 and 4 or exists (
            select 1 from cel c where c.aantal between 1 and 4 and (r.mechanisme is null or c.mechanisme = r.mechanisme) and (r.resultaat is null or c.resultaat = r.resultaat))
          from rand r
        )
        select a.mechanisme, a.resultaat, case when a.onderdrukt then null else a.aantal end, a.onderdrukt from alles a $$;
      ${poortFunction('uitsluitingstellingen(date)', 'dt_app, dt_lezer')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
