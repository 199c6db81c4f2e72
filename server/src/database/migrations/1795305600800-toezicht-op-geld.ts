import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

const REGIO = "current_setting('app.regio')::uuid";
/** Words between a given name and a surname; by themselves they name nobody. */
const TUSSEN = ['van', 'de', 'der', 'den', 'het', 'ter', 'ten', 'te', 'von', 'el', 'al', 'la', 'le', 'in', 'op', 'aan', 'uit', 'voor', 'bij'];

/**
 * What somebody who audits reads of an expense beside its figures: why an entry was taken back, and what each preceding scheme said.
 * He does not read the reasons of a client (veldmatrix: L, only under an audit assignment), so the outcome comes without its words,
 * and where somebody wrote the name of the client, "de cliënt" stands.
 */
export class ToezichtOpGeld1795305600800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function zonder_clientnaam(p_casus uuid, p_tekst text) returns text language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare
        v_naam text;
        v_woord text;
        v_tekst text := p_tekst;
      begin
        select btrim(naam) into v_naam from persoonsgegeven where regio_id = ${REGIO} and casus_id = p_casus;
        if v_naam is null then
          return p_tekst;
        end if;
        for v_woord in select w from (
          select v_naam as w union
          select deel from regexp_split_to_table(v_naam, '[[:space:]]+') deel
          where length(deel) > 1 and deel !~ '[.]$' and lower(deel) <> all ('{${TUSSEN.join(',')}}')
        ) n order by length(w) desc loop
          -- A word of two or three letters is a name only with its capital.
          v_tekst := regexp_replace(v_tekst, '\\m' || regexp_replace(v_woord, '([^[:alnum:][:space:]])', '\\\\\\1', 'g') || '\\M',
            'de cliënt', case when length(v_woord) > 3 then 'gi' else 'g' end);
        end loop;
        return v_tekst;
      end $$;
      ${poortFunction('zonder_clientnaam(uuid, text)', 'dt_poort')}

      create function boeking_reden(p_boeking uuid) returns text language sql stable
        security definer set search_path = public, pg_temp as $$
        select zonder_clientnaam(r.casus_id, r.tekst) from uitgavereden r
        where r.regio_id = ${REGIO} and r.id = p_boeking and r.boeking_id = p_boeking
          and r.soort in ('correctie', 'vrijval', 'terugontvangst')
          and (houdt_toezicht() or r.fonds_id in (select mijn_fondsen())) $$;
      ${poortFunction('boeking_reden(uuid)')}

      create function toezicht_voorzieningen(p_uitgave uuid) returns table (regeling text, uitkomst text, uitkomst_op date)
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct on (t.regeling) t.regeling, t.uitkomst, t.uitkomst_op from voorliggende_toets t
        where t.regio_id = ${REGIO} and t.uitgave_id = p_uitgave and houdt_toezicht()
        order by t.regeling, t.vastgelegd_op desc, t.id desc $$;
      ${poortFunction('toezicht_voorzieningen(uuid)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
