import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction, tenantTable } from '../sql.js';

/** Refusals that time alone can take away: too little balance, no room under the ceiling, an approval that is missing. */
const VOORBIJGAAND = "('DT102', 'DT103', 'DT104')";

/** An id of which an act once failed stays failed: who was told "no" can never find a later "yes" under the same id. */
export class Grootboekpogingen1795305600240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mislukte_boeking (
        regio_id uuid not null references regio,
        id uuid not null,
        weigering text not null constraint mislukte_boeking_voorbijgaand check (weigering in ${VOORBIJGAAND}),
        detail text constraint mislukte_boeking_detail check (detail ~ '^[0-9]{1,20}$'),
        verzoek_hash jsonb not null,
        mislukt_op timestamptz not null default clock_timestamp(),
        primary key (regio_id, id)
      );
      ${tenantTable('mislukte_boeking', { app: 'select', read: 'houdt_toezicht()', lezer: true, poort: 'select, insert' })}
      create trigger mislukte_boeking_onveranderlijk before update or delete on mislukte_boeking for each row execute function boeking_blijft();
      create trigger mislukte_boeking_onverwijderbaar before truncate on mislukte_boeking for each statement execute function boeking_blijft();

      create function fonds_pogingslot(p_id uuid) returns void language sql volatile security definer set search_path = public, pg_temp as $$
        select pg_advisory_xact_lock(hashtextextended('boeking ' || current_setting('app.regio') || p_id, 0)) $$;
      ${poortFunction('fonds_pogingslot(uuid)', 'dt_poort')}

      create function fonds_ander_verzoek(p_id uuid, p_hash jsonb, p_bewaard jsonb) returns void language plpgsql immutable
        set search_path = public, pg_temp as $$
      declare
        v_veld text;
      begin
        select n.key into v_veld from jsonb_each_text(p_hash) n
        where n.value is distinct from p_bewaard ->> n.key order by n.key <> 'handeling', n.key limit 1;
        if v_veld is not null then
          raise exception 'boeking % bestaat met een ander verzoek', p_id using errcode = 'DT101', detail = v_veld;
        end if;
      end $$;
      ${poortFunction('fonds_ander_verzoek(uuid, jsonb, jsonb)', 'dt_poort')}

      create or replace function fonds_eerdere_boeking(p_id uuid, p_hash jsonb) returns boeking language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      declare
        v_eerder boeking;
        v_mislukt mislukte_boeking;
      begin
        perform fonds_pogingslot(p_id);
        select * into v_mislukt from mislukte_boeking where regio_id = current_setting('app.regio')::uuid and id = p_id;
        if v_mislukt.id is not null then
          perform fonds_ander_verzoek(p_id, p_hash, v_mislukt.verzoek_hash);
          raise exception 'boeking % is eerder geweigerd', p_id using errcode = v_mislukt.weigering, detail = v_mislukt.detail;
        end if;
        select * into v_eerder from boeking where regio_id = current_setting('app.regio')::uuid and id = p_id;
        if v_eerder.id is null then
          return null;
        end if;
        perform fonds_ander_verzoek(p_id, p_hash, v_eerder.verzoek_hash);
        return v_eerder;
      end $$;

      create function fonds_mislukken(p_id uuid, p_verzoek jsonb, p_weigering text, p_detail text) returns void language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      begin
        perform fonds_pogingslot(p_id);
        if exists (select 1 from boeking where regio_id = current_setting('app.regio')::uuid and id = p_id) then
          raise exception 'boeking % lukte intussen toch', p_id using errcode = '40001';
        end if;
        insert into mislukte_boeking (regio_id, id, weigering, detail, verzoek_hash)
        values (current_setting('app.regio')::uuid, p_id, p_weigering, p_detail, verzoek_hash(p_id, p_verzoek))
        on conflict do nothing;
      end $$;
      ${poortFunction('fonds_mislukken(uuid, jsonb, text, text)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
