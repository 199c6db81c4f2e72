import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';
import { fondsaanvraag } from './aanvragen/aanvraag.js';
import { opnieuw } from './opnieuw.js';

/** A fonds never pays the client, whichever way money is asked: by request or at the table; spacing, case and look-alike forms of a letter make no other name. */
export class BegunstigdeNooitClient1795305600762 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function naam_gelijkgemaakt(p_naam text) returns text language sql immutable set search_path = public, pg_temp as $$
        select lower(btrim(regexp_replace(regexp_replace(normalize(p_naam, nfkc), '[\\u200b-\\u200d\\u2060\\ufeff]', '', 'g'), '\\s+', ' ', 'g'))) $$;
      revoke all on function naam_gelijkgemaakt(text) from public;
      grant execute on function naam_gelijkgemaakt(text) to dt_poort;

      create function is_naam_van_client(p_casus uuid, p_naam text) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (select 1 from persoonsgegeven where regio_id = current_setting('app.regio')::uuid and casus_id = p_casus
          and naam_gelijkgemaakt(naam) = naam_gelijkgemaakt(p_naam)) $$;
      ${poortFunction('is_naam_van_client(uuid, text)', 'dt_poort')}

      -- Said when it is asked, and not only when the table decides; only to who is in the casus.
      create function fonds_betaalt_client(p_casus uuid, p_naam text) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select p_casus in (select mijn_casussen()) and is_naam_van_client(p_casus, p_naam) $$;
      ${poortFunction('fonds_betaalt_client(uuid, text)', 'dt_app')}

      ${opnieuw(fondsaanvraag, 'fonds_aanvragen', [`if exists (select 1 from persoonsgegeven where regio_id = v_regio and casus_id = v_casus.id
      and lower(btrim(naam)) = lower(btrim(p_invoer ->> 'begunstigde'))) then`, "if is_naam_van_client(v_casus.id, p_invoer ->> 'begunstigde') then"])}

      create or replace function fonds_begunstigde_vastleggen(p_uitgave uitgave, p_naam text, p_soort text, p_factuur text) returns void
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      begin
        if is_naam_van_client(p_uitgave.casus_id, p_naam) then
          raise exception 'nooit aan de client zelf' using errcode = 'DT162';
        end if;
        insert into uitgavebegunstigde (regio_id, uitgave_id, casus_id, fonds_id, soort, organisatie_id, naam, factuur)
        select p_uitgave.regio_id, p_uitgave.id, p_uitgave.casus_id, p_uitgave.fonds_id,
          case when o.id is not null then 'organisatie' else coalesce(p_soort, 'persoon') end, o.id, p_naam, p_factuur
        from (values (p_naam)) as n(naam) left join organisatie o on o.regio_id = p_uitgave.regio_id and o.naam = n.naam
        on conflict (regio_id, uitgave_id) do nothing;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
