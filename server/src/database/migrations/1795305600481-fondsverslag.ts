import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/**
 * What was asked, granted and refused in a period, one row per uitgave, for who holds the fonds or audits.
 * It reads over the casus, because a fast grant has no seat at the table; it gives codes and amounts, never words of people.
 */
export class Fondsverslag1795305600481 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only what a review came to, not what was said in it.
      grant select on verwachting, evaluatie, besluitgrond to dt_poort;

      create function fonds_verslagposten(p_van date, p_tot_en_met date)
        returns table (uitgave_id uuid, casus_id uuid, fonds_naam text, besluit_id uuid, besluit_nummer int, soort text, grond text, organisatie text,
          gemeente text, bedrag_in_cent bigint, afloop text, afgewezen_om text, effect text, op timestamptz, dagen double precision)
        language sql stable security definer set search_path = public, pg_temp as $$
        select u.id, u.casus_id, f.naam, u.besluit_id, b.nummer, u.soort,
          coalesce((select g.soort from besluitgrond g where g.regio_id = b.regio_id and g.besluit_id = b.id order by g.volgorde limit 1), b.wijze),
          coalesce(uitvoerder.naam, vrager.naam), gemeente.naam,
          case when u.gereserveerd_op is null then u.bedrag_in_cent else u.gereserveerd_in_cent end,
          case when u.gereserveerd_op is not null then 'toegekend' when u.afgewezen_op is null then 'open'
            when u.afgewezen_door = u.aangevraagd_door then 'ingetrokken' else 'afgewezen' end,
          coalesce(u.afgewezen_om, case when u.afgewezen_door <> u.aangevraagd_door then 'anders' end),
          case when u.gereserveerd_op is not null then coalesce(e.uitkomst, case when w.id is null then 'geen_verwachting' else 'nog_niet_bekeken' end) end,
          coalesce(u.gereserveerd_op, u.afgewezen_op, u.aangevraagd_op),
          extract(epoch from coalesce(b.genomen_op, u.afgewezen_op) - least(u.aangevraagd_op, v.ingebracht_op)) / 86400
        from uitgave u
          join fonds f on f.regio_id = u.regio_id and f.id = u.fonds_id
          left join besluit b on b.regio_id = u.regio_id and b.id = u.besluit_id
          left join voorstel v on v.regio_id = b.regio_id and v.id = b.voorstel_id
          left join organisatie uitvoerder on uitvoerder.regio_id = v.regio_id and uitvoerder.id = v.uitvoerder_id
          left join lid l on l.regio_id = u.regio_id and l.id = u.aangevraagd_door
          left join organisatie vrager on vrager.regio_id = l.regio_id and vrager.id = l.organisatie_id
          left join organisatie gemeente on gemeente.regio_id = u.regio_id and gemeente.id = u.betalende_gemeente_id
          left join verwachting w on w.regio_id = u.regio_id and w.besluit_id = u.besluit_id
          left join evaluatie e on e.regio_id = u.regio_id and e.besluit_id = u.besluit_id
        where u.regio_id = current_setting('app.regio')::uuid and (u.fonds_id in (select mijn_fondsen()) or houdt_toezicht())
          and (coalesce(u.gereserveerd_op, u.afgewezen_op, u.aangevraagd_op) at time zone 'Europe/Amsterdam')::date between p_van and p_tot_en_met $$;
      ${poortFunction('fonds_verslagposten(date, date)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
