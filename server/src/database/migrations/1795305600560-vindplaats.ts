import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction, tenantTable } from '../sql.js';

const HIER = "regio_id = current_setting('app.regio')::uuid";

interface Bron {
  /** What a hit is called. */
  readonly soort: string;
  readonly tabel: string;
  /** Column that tells one row of the table from another. */
  readonly sleutel: string;
  readonly casus: string;
  /** Words of the row `b`; null when nothing of it may be found any more. */
  readonly tekst: string;
}

const BRONNEN: readonly Bron[] = [
  { soort: 'casus', tabel: 'casus', sleutel: 'id', casus: 'id', tekst: "b.pseudoniem || ' ' || b.vraag" },
  { soort: 'client', tabel: 'persoonsgegeven', sleutel: 'casus_id', casus: 'casus_id', tekst: 'b.naam' },
  { soort: 'bericht', tabel: 'bericht', sleutel: 'id', casus: 'casus_id', tekst: 'b.tekst' },
  { soort: 'actie', tabel: 'actie', sleutel: 'id', casus: 'casus_id', tekst: 'b.tekst' },
  { soort: 'voorstel', tabel: 'voorstel', sleutel: 'id', casus: 'casus_id', tekst: 'b.tekst' },
  { soort: 'grond', tabel: 'besluitgrond', sleutel: 'id', casus: 'casus_id', tekst: 'b.tekst' },
  { soort: 'vertaling', tabel: 'functioneel_deel', sleutel: 'id', casus: 'casus_id', tekst: 'b.tekst' },
  {
    soort: 'dossier', tabel: 'dossierdeel', sleutel: 'id', casus: 'casus_id',
    tekst: "(select string_agg(concat_ws(' ', r ->> 'label', r ->> 'waarde'), '. ') from jsonb_array_elements(b.inhoud -> 'regels') r)",
  },
  {
    soort: 'netwerk', tabel: 'netwerklid', sleutel: 'id', casus: 'casus_id',
    tekst: "case when b.verwijderd_op is null then concat_ws(' ', b.naam, b.relatie, b.doet) end",
  },
];

/**
 * Where words stand, per row of a casus, kept by the database in the commit of that row. Nobody reads this table: the
 * search answers which rows hold the words within the own casussen, and the caller reads each again under its own locks.
 */
export class Vindplaats1795305600560 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vindplaats (
        regio_id uuid not null references regio,
        soort text not null,
        bron_id uuid not null,
        casus_id uuid not null,
        -- The tenant is a lexeme too, so that the index itself stays within one regio.
        woorden tsvector not null,
        primary key (regio_id, soort, bron_id),
        foreign key (regio_id, casus_id) references casus (regio_id, id)
      );
      create index vindplaats_casus on vindplaats (regio_id, casus_id);
      create index vindplaats_woorden on vindplaats using gin (woorden);
      ${tenantTable('vindplaats', { app: 'select', read: 'false', poort: 'select, insert, update, delete' })}

      create function vindbaar(p_regio uuid, p_tekst text) returns tsvector language sql stable as $$
        select to_tsvector('dutch', p_tekst) || to_tsvector('simple', p_tekst) || array_to_tsvector(array['=' || p_regio]) $$;
    `);
    await runner.query(ZOEKVRAAG);
    await runner.query(VINDPLAATSEN);
    for (const bron of BRONNEN) await runner.query(`${bijhouden(bron)}${eerdere(bron)}`);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}

/** Every word, as its Dutch stem or as the beginning of a word; words without meaning and words after the tenth do not count. */
const ZOEKVRAAG = `
  create function zoekvraag(p_woorden text) returns tsquery language sql stable as $$
    select coalesce(string_agg(format('(%s)', case when length(w.lexeme) < 3 then w.stam else w.stam || to_tsquery('simple', w.letterlijk || ':*') end), ' & '), '')::tsquery
    from (
      select l.lexeme, q.letterlijk, to_tsquery('dutch', q.letterlijk) as stam
      from unnest(to_tsvector('simple', p_woorden)) with ordinality l (lexeme, positions, weights, plek)
        cross join lateral (select '''' || replace(replace(l.lexeme, '\\', '\\\\'), '''', '''''') || '''' as letterlijk) q
      where l.plek <= 10
    ) w where numnode(w.stam) > 0 $$;`;

/** Rows of the own casussen that hold all the words, best first. The plan depends on the words and on how many casussen are one's own. */
const VINDPLAATSEN = `
  create function vindplaatsen(p_woorden text, p_hoogstens int)
    returns table (soort text, bron_id uuid, casus_id uuid, rang real)
    language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  declare
    v_vraag tsquery := zoekvraag(p_woorden);
    v_hier tsquery := ('''=' || current_setting('app.regio')::uuid || '''')::tsquery;
  begin
    if numnode(v_vraag) = 0 then return; end if;
    v_hier := v_vraag && v_hier;
    return query
      select v.soort, v.bron_id, v.casus_id, ts_rank(v.woorden, v_vraag) from vindplaats v
      where v.${HIER} and v.casus_id in (select mijn_casussen()) and v.woorden @@ v_hier
      order by 4 desc, v.bron_id desc limit p_hoogstens;
  end $$;
  ${poortFunction('vindplaatsen(text, int)')}`;

function bijhouden({ soort, tabel, sleutel, casus, tekst }: Bron): string {
  const weg = (rij: string) => `delete from vindplaats v where v.regio_id = ${rij}.regio_id and v.soort = '${soort}' and v.bron_id = ${rij}.${sleutel}`;
  return `
    create function vindplaats_van_${tabel}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      b ${tabel};
      v_tekst text;
    begin
      if tg_op = 'DELETE' then
        ${weg('old')};
        return null;
      end if;
      b := new;
      v_tekst := ${tekst};
      if v_tekst is null then
        ${weg('new')};
      else
        insert into vindplaats values (b.regio_id, '${soort}', b.${sleutel}, b.${casus}, vindbaar(b.regio_id, v_tekst))
        on conflict (regio_id, soort, bron_id) do update set woorden = excluded.woorden where vindplaats.woorden <> excluded.woorden;
      end if;
      return null;
    end $$;
    alter function vindplaats_van_${tabel}() owner to dt_poort;
    create trigger ${tabel}_vindplaats after insert or update or delete on ${tabel} for each row execute function vindplaats_van_${tabel}();`;
}

function eerdere({ soort, tabel, sleutel, casus, tekst }: Bron): string {
  return `
    alter table ${tabel} no force row level security;
    alter table vindplaats no force row level security;
    insert into vindplaats select b.regio_id, '${soort}', b.${sleutel}, b.${casus}, vindbaar(b.regio_id, ${tekst})
      from ${tabel} b where ${tekst} is not null;
    alter table vindplaats force row level security;
    alter table ${tabel} force row level security;`;
}
