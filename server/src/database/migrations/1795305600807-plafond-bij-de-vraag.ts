import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

/**
 * Every ceiling of a fonds binds the table too, so what is asked above one can never be granted: it is refused when it is asked,
 * with the room that is left. What is free in a fonds may grow before anybody decides, and is not asked here.
 */
export class PlafondBijDeVraag1795305600807 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The uitgave of a besluit that would be replaced leaves its room to what comes in its place.
      create function fonds_casusplafond_toetsen(p_fonds fonds, p_casus uuid, p_vervangt uuid, p_bedrag bigint) returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        v_ruimte bigint := p_fonds.plafond_per_casus_in_cent
          - coalesce((select credit_geboekt_in_cent + credit_gereserveerd_in_cent - debet_geboekt_in_cent from rekening
              where regio_id = p_fonds.regio_id and fonds_id = p_fonds.id and casus_id = p_casus and soort = 'casus'), 0)
          + coalesce((select gereserveerd_in_cent - betaald_in_cent - vrijgevallen_in_cent from uitgave
              where regio_id = p_fonds.regio_id and fonds_id = p_fonds.id and id = p_vervangt), 0);
      begin
        if p_bedrag > v_ruimte then
          raise exception 'plafond bereikt' using errcode = 'DT103', detail = greatest(v_ruimte, 0)::text;
        end if;
      end $$;
      ${poortFunction('fonds_casusplafond_toetsen(fonds, uuid, uuid, bigint)', 'dt_poort')}

      -- For a voorstel with an amount; the besluit asks again, under the lock of the fonds.
      create function fonds_ruimte_bij_vraag(p_fonds uuid, p_casus uuid, p_soort text, p_bedrag bigint, p_vervangt uuid) returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        v_fonds fonds;
        v_vervangt uuid;
      begin
        select * into v_fonds from fonds where regio_id = current_setting('app.regio')::uuid and id = p_fonds;
        if v_fonds.id is null or p_casus not in (select mijn_casussen()) then
          raise exception 'fonds is er niet' using errcode = 'DT100', detail = 'fondsId';
        end if;
        select id into v_vervangt from uitgave where regio_id = v_fonds.regio_id and besluit_id = p_vervangt and casus_id = p_casus;
        perform fonds_plafonds_toetsen(v_fonds, v_vervangt, p_casus, p_soort, current_setting('app.lid')::uuid, p_bedrag);
        perform fonds_casusplafond_toetsen(v_fonds, p_casus, v_vervangt, p_bedrag);
      end $$;
      ${poortFunction('fonds_ruimte_bij_vraag(uuid, uuid, text, bigint, uuid)', 'dt_app')}

      ${herschrijf('fonds_aanvragen(uuid, jsonb)', "current_setting('app.lid')::uuid, v_uitgave.bedrag_in_cent);", `current_setting('app.lid')::uuid, v_uitgave.bedrag_in_cent);
    perform fonds_casusplafond_toetsen(v_fonds, v_casus.id, null, v_uitgave.bedrag_in_cent);`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
