import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Presence ends when nobody sees the lid any more; being seen is no event, coming and going is. */
export class Aanwezigheid1795305600021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index zitting_niet_gesloten on zitting (regio_id, id) where gesloten_op is null;
      create policy aanwezigheid_poort on aanwezigheid to dt_poort using (true) with check (true);
      grant select, update on aanwezigheid to dt_poort;
      drop trigger aanwezigheid_vereist_gebeurtenis on aanwezigheid;
      create constraint trigger aanwezigheid_vereist_gebeurtenis
        after insert or update of regio_id, zitting_id, lid_id, organisatie_id, vanaf, tot or delete on aanwezigheid
        deferrable initially deferred for each row execute function vereis_gebeurtenis('zitting', 'zitting_id');

      create function aanwezigheid_gezien(p_regios uuid[], p_zittingen uuid[], p_leden uuid[]) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        update aanwezigheid a set gezien_op = now()
        from (select b.regio_id, b.zitting_id, b.lid_id
              from unnest(p_regios, p_zittingen, p_leden) as s(regio_id, zitting_id, lid_id)
                join aanwezigheid b on (b.regio_id, b.zitting_id, b.lid_id) = (s.regio_id, s.zitting_id, s.lid_id)
              where b.tot is null for update of b skip locked) g
        where (a.regio_id, a.zitting_id, a.lid_id) = (g.regio_id, g.zitting_id, g.lid_id) $$;
      ${poortFunction('aanwezigheid_gezien(uuid[], uuid[], uuid[])', 'dt_werker')}

      create function aanwezigheid_laten_verlopen(p_respijt_ms int, p_trace text) returns int
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_weg record;
        v_aantal int := 0;
      begin
        for v_weg in
          select a.* from zitting z join aanwezigheid a on a.regio_id = z.regio_id and a.zitting_id = z.id
          where z.gesloten_op is null and a.tot is null and a.gezien_op < now() - p_respijt_ms * interval '1 ms'
          order by a.regio_id, a.zitting_id, a.lid_id for update of a skip locked
        loop
          perform set_config('app.regio', v_weg.regio_id::text, true);
          update aanwezigheid set tot = v_weg.gezien_op
          where regio_id = v_weg.regio_id and zitting_id = v_weg.zitting_id and lid_id = v_weg.lid_id;
          insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, namens_organisatie_id, actie, onderwerp_soort, onderwerp_id, doel, trace_id)
          values (v_weg.regio_id, gen_random_uuid(), v_weg.gezien_op, v_weg.lid_id, v_weg.organisatie_id, 'aanwezigheid.verlopen',
            'zitting', v_weg.zitting_id, 'verbinding met de zitting viel weg', p_trace);
          perform kamerberichten_plaatsen(jsonb_build_array(jsonb_build_object('kamer', 'zitting:' || v_weg.zitting_id,
            'soort', 'aanwezigheid.gewijzigd', 'gegevens', jsonb_build_object('zittingId', v_weg.zitting_id))), '[]'::jsonb);
          v_aantal := v_aantal + 1;
        end loop;
        return v_aantal;
      end $$;
      ${poortFunction('aanwezigheid_laten_verlopen(int, text)', 'dt_werker')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
