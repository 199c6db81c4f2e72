import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

const REGIO = "current_setting('app.regio')::uuid";
/** Words before or inside a name that by themselves name nobody. */
const GEEN_NAAM = [
  'van', 'de', 'der', 'den', 'het', 'ter', 'ten', 'te', 'von', 'el', 'al', 'la', 'le', 'in', 'op', 'aan', 'uit', 'voor', 'bij',
  'heer', 'dhr', 'meneer', 'mevrouw', 'mevr', 'mw', 'familie', 'fam',
];
/** A client whose name the text may hold; the words are found by the index, over every casus of the regio. */
const GENOEMD = `regio_id = ${REGIO} and naamwoorden(naam) && naamwoorden(p_naam)`;

/**
 * The name of a client is also the surname alone, and that of a client of another casus.
 * A fonds pays none of the own casus; toezicht reads none of the whole regio, as a payee nor in a reason.
 */
export class NaamVanClient1795305600837 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function naamwoorden(p_naam text) returns text[] language sql immutable set search_path = public, pg_temp as $$
        select coalesce(array_agg(distinct w), '{}') from regexp_split_to_table(naam_gelijkgemaakt(p_naam), '[[:space:][:punct:]\u2018\u2019\u201c\u201d\u201e\u2026]+') w
        where length(w) > 1 and w <> all ('{${GEEN_NAAM.join(',')}}') $$;
      create function voorletter(p_naam text) returns text language sql immutable set search_path = public, pg_temp as $$
        select (regexp_match(naam_gelijkgemaakt(p_naam), '(?:^|[[:space:][:punct:]])([^[:space:][:punct:]])(?=[[:space:][:punct:]]|$)'))[1] $$;
      revoke all on function naamwoorden(text), voorletter(text) from public;
      -- Who writes a name keeps the index.
      grant execute on function naam_gelijkgemaakt(text) to dt_owner, dt_app;
      grant execute on function naamwoorden(text) to dt_owner, dt_app, dt_poort;
      grant execute on function voorletter(text) to dt_poort;
      create index persoonsgegeven_naamwoorden on persoonsgegeven using gin (naamwoorden(naam));

      -- The surname alone is the client; with the initial of somebody else it is somebody else. A registered organisatie may bear the name.
      create or replace function is_naam_van_client(p_casus uuid, p_naam text) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (select 1 from persoonsgegeven where regio_id = ${REGIO} and casus_id = p_casus
          and (naam_gelijkgemaakt(naam) = naam_gelijkgemaakt(p_naam) or (naam ~ '\\S\\s+\\S{2}' and naam_met_voorletter(naam) = naam_met_voorletter(p_naam))
            or (naamwoorden(p_naam) <> '{}' and naamwoorden(p_naam) <@ naamwoorden(naam)
              and coalesce(voorletter(p_naam), left(naam_gelijkgemaakt(naam), 1)) = left(naam_gelijkgemaakt(naam), 1)
              and not exists (select 1 from organisatie o where o.regio_id = ${REGIO} and o.naam = p_naam)))) $$;

      create function toezicht_leest_ontvanger(p_naam text) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select houdt_toezicht() and not exists (select 1 from persoonsgegeven where ${GENOEMD}
          and (naamwoorden(naam) @> naamwoorden(p_naam) or (cardinality(naamwoorden(naam)) > 1 and naamwoorden(naam) <@ naamwoorden(p_naam)))) $$;
      ${poortFunction('toezicht_leest_ontvanger(text)', 'dt_owner, dt_app, dt_lezer')}
      do $wissel$
      declare
        v_regel text;
      begin
        select pg_get_expr(polqual, polrelid) into strict v_regel from pg_policy where polname = 'uitgavebegunstigde_lees';
        if v_regel not like '%houdt_toezicht()%' then
          raise exception 'uitgavebegunstigde_lees kent geen toezicht';
        end if;
        execute 'alter policy uitgavebegunstigde_lees on uitgavebegunstigde using ('
          || replace(v_regel, 'houdt_toezicht()', '(organisatie_id is not null and houdt_toezicht() or toezicht_leest_ontvanger(naam))') || ')';
      end $wissel$;

      -- Of the own client every word of the name; of another the whole name, and the surname as it is written.
      create function zonder_andere_clienten(p_casus uuid, p_naam text) returns text language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare
        v_naam text;
        v_tekst text := p_naam;
      begin
        for v_naam in select distinct btrim(naam) from persoonsgegeven where ${GENOEMD} and casus_id is distinct from p_casus loop
          if naamwoorden(v_naam) <@ naamwoorden(p_naam) then
            v_tekst := regexp_replace(v_tekst, '\\m' || regexp_replace(naam_als_patroon(v_naam), '\\s+', '\\\\s+', 'g') || '\\M', 'een cliënt', 'gi');
          end if;
          v_tekst := regexp_replace(v_tekst, '(\\m[[:upper:]][.] ?)*\\m' || naam_als_patroon((regexp_match(v_naam, '\\S+$'))[1]) || '\\M', 'een cliënt', 'g');
        end loop;
        return v_tekst;
      end $$;
      create function naam_als_patroon(p_naam text) returns text language sql immutable set search_path = public, pg_temp as $$
        select regexp_replace(p_naam, '([^[:alnum:][:space:]])', '\\\\\\1', 'g') $$;
      revoke all on function naam_als_patroon(text) from public;
      grant execute on function naam_als_patroon(text) to dt_poort;
      ${poortFunction('zonder_andere_clienten(uuid, text)', 'dt_poort')}

      alter function zonder_clientnaam(uuid, text) rename to zonder_eigen_clientnaam;
      create function zonder_clientnaam(p_casus uuid, p_tekst text) returns text language sql stable
        security definer set search_path = public, pg_temp as $$
        select zonder_andere_clienten(p_casus, zonder_eigen_clientnaam(p_casus, p_tekst)) $$;
      ${poortFunction('zonder_clientnaam(uuid, text)', 'dt_poort')}

      create function toezicht_teksten(p_casus uuid, p_teksten text[]) returns table (tekst text) language sql stable
        security definer set search_path = public, pg_temp as $$
        select zonder_clientnaam(p_casus, t) from unnest(p_teksten) with ordinality u(t, plek) where houdt_toezicht() order by plek $$;
      ${poortFunction('toezicht_teksten(uuid, text[])')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
