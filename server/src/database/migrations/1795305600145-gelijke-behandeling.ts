import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/**
 * Counts of outcomes of comparable casussen, per tafel and per chair. A cell with one to four besluiten is withheld.
 * Where one is, both cuts of that column lose at least two cells and their totals, and every row with a withheld cell
 * loses its total, so that nothing withheld can be worked out from what is told. Only whole months count.
 */
export class GelijkeBehandeling1795305600145 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function gelijke_behandeling(p_peildatum date)
        returns table (snede text, blokkade text, rij text, totaal boolean, uitkomst text, aantal int, onderdrukt boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        with voorzitter as (
          select s.voorzitter_lid_id as id, 'Voorzitter ' || row_number() over (order by s.voorzitter_lid_id) as naam
          from (select distinct voorzitter_lid_id from besluittelling where regio_id = current_setting('app.regio')::uuid) s
        ), feit as (
          select s.snede, t.blokkade, case s.snede when 'tafel' then coalesce(f.naam, 'Buiten een zitting') else v.naam end as rij, t.uitkomst
          from besluittelling t
            cross join (values ('tafel'), ('voorzitter')) s (snede)
            join voorzitter v on v.id = t.voorzitter_lid_id
            left join tafel f on f.regio_id = t.regio_id and f.id = t.tafel_id
          where t.regio_id = current_setting('app.regio')::uuid and t.maand < date_trunc('month', p_peildatum + 1)
        ), cel as (
          select r.snede, r.blokkade, r.rij, u.uitkomst, count(f.uitkomst)::int as aantal
          from (select distinct f.snede, f.blokkade, f.rij from feit f) r
            cross join (values ('binnen'), ('afwijking'), ('doorgezet'), ('advies')) u (uitkomst)
            left join feit f on f.snede = r.snede and f.blokkade = r.blokkade and f.rij = r.rij and f.uitkomst = u.uitkomst
          group by 1, 2, 3, 4
        ), rang as (
          select c.*, bool_or(c.aantal between 1 and 4) over (partition by c.blokkade, c.uitkomst) as kleine_kolom,
            row_number() over (partition by c.snede, c.blokkade, c.uitkomst order by c.aantal = 0, c.aantal, c.rij) as plek
          from cel c
        ), oordeel as (
          select g.*, g.aantal between 1 and 4 or (g.kleine_kolom and g.aantal > 0 and g.plek <= 2) as weg from rang g
        ), geheel as (
          select o.snede, o.blokkade, bool_or(o.kleine_kolom) as weg, sum(o.aantal)::int as aantal from oordeel o group by 1, 2
        )
        select o.snede, o.blokkade, o.rij, false, o.uitkomst, case when not o.weg then o.aantal end, o.weg from oordeel o
        union all
        select o.snede, o.blokkade, o.rij, false, 'totaal', case when not bool_or(o.weg) then sum(o.aantal)::int end, bool_or(o.weg)
        from oordeel o group by o.snede, o.blokkade, o.rij
        union all
        select o.snede, o.blokkade, 'Totaal', true, o.uitkomst, case when not bool_or(o.kleine_kolom) then sum(o.aantal)::int end, bool_or(o.kleine_kolom)
        from oordeel o group by o.snede, o.blokkade, o.uitkomst
        union all
        select g.snede, g.blokkade, 'Totaal', true, 'totaal', case when not g.weg then g.aantal end, g.weg from geheel g $$;
      ${poortFunction('gelijke_behandeling(date)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
