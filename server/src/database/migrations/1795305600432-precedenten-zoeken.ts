import type { MigrationInterface, QueryRunner } from 'typeorm';

const HIER = "regio_id = current_setting('app.regio')::uuid";

/**
 * The nearest besluiten as before, those on the same rule first, but by words over a bounded set: of each of the ten rarest words
 * the newest three thousand besluiten, and, however old, those that hold the three rarest words together. The two hundred that
 * share the most and the rarest are ranked, a rare word weighing more than a common one.
 */
export class PrecedentenZoeken1795305600432 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function precedenten_zoeken(p_regel uuid, p_soort text, p_doelgroep text, p_leefgebieden text[], p_blokkades text[],
          p_woorden text, p_voor int, p_hoogstens int)
        returns table (besluit_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
        with bij_regel as materialized (
          select p.* from precedent p where p.${HIER} and p.regel_id = p_regel and p.nummer < p_voor
        ), woord as materialized (
          select l.lexeme, '''' || replace(replace(l.lexeme, '\\', '\\\\'), '''', '''''') || '''' as term, w.nummers, cardinality(w.nummers) as aantal,
            row_number() over (order by cardinality(w.nummers), l.lexeme) as zeldzaam
          from unnest(to_tsvector('dutch', coalesce(p_woorden, ''))) l
            cross join lateral (select array(
              select w.nummer from precedentwoord w where w.${HIER} and w.woord = l.lexeme and w.nummer < p_voor order by w.nummer desc
              limit case when (select count(*) from bij_regel) < p_hoogstens then 3000 else 1 end
            ) as nummers) w
          where w.nummers <> '{}'
        ), vraag as materialized (
          select coalesce(string_agg(term, ' | '), '')::tsquery as woorden,
            coalesce(string_agg(term, ' & ') filter (where zeldzaam <= 3), '')::tsquery as kern
          from woord
        ), dichtbij as materialized (
          select n.nummer, sum(1.0 / (10 + w.aantal)) as gewicht from woord w, unnest(w.nummers) as n (nummer)
          where w.zeldzaam <= 10 and (select count(*) from bij_regel) < p_hoogstens
          group by n.nummer order by gewicht desc, n.nummer desc limit 200
        ), oud as (
          select p.nummer from precedent p, vraag v
          where (select count(*) from bij_regel) < p_hoogstens and numnode(v.kern) > 0 and p.${HIER} and p.nummer < p_voor
            and p.woorden @@ (v.kern && ('''' || current_setting('app.regio')::uuid || '''')::tsquery)
          order by p.nummer desc limit 200
        ), kandidaat as (
          select p.*, 0.0 as gewicht from bij_regel p
          union all
          select p.*, d.gewicht / max(d.gewicht) over () from (
              select nummer, gewicht from dichtbij
              union all select o.nummer, (select max(gewicht) from dichtbij) from oud o where not exists (select from dichtbij n where n.nummer = o.nummer)
            ) d
            join precedent p on p.${HIER} and p.nummer = d.nummer
          where p.regel_id is distinct from p_regel
        )
        select k.besluit_id from kandidaat k, vraag v
        where not exists (select 1 from besluit b where b.regio_id = k.regio_id and b.id = k.besluit_id
          and (b.ingetrokken_op is not null or b.vervangen_door is not null))
        order by (k.regel_id is not distinct from p_regel) desc,
          4 * ts_rank(k.woorden, v.woorden, 32) + 2 * k.gewicht + 2 * (k.soort = p_soort)::int + 2 * (k.doelgroep = p_doelgroep)::int
            + 2 * deel_gemeen(k.leefgebieden, p_leefgebieden) + 2 * deel_gemeen(k.blokkades, p_blokkades) desc,
          k.nummer desc
        limit least(p_hoogstens, 20) $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
