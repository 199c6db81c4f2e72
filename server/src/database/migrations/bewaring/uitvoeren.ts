import { herschrijf, poortFunction } from '../../sql.js';
import { type Lot, VERNIETIGINGSPLAN, waarVan } from './plan.js';

function stap(lot: Lot): string {
  if (lot.lot === 'blijft') return '';
  const doe = lot.lot === 'weg' ? `delete from ${lot.tabel} t where ${waarVan(lot)}` : `update ${lot.tabel} t set ${lot.zet} where ${waarVan(lot)}`;
  return `
        ${doe};
        get diagnostics v_aantal = row_count;
        if v_aantal > 0 then
          v_aantallen := v_aantallen || jsonb_build_object('${lot.tabel}', v_aantal);
        end if;`;
}

const VANAF_HET_BEGIN = VERNIETIGINGSPLAN.filter((lot) => !('later' in lot));

/** SQL that adds a later table to the act, before the table named. */
export function ookVernietigen(lot: Lot, voor: string): string {
  const plek = `delete from ${voor} t where`;
  return `${poortrechtenSql([lot])}
    ${herschrijf('vernietiging_uitvoeren(uuid, text)', plek, `${stap(lot)}
        ${plek}`)}`;
}

/** Access of dt_poort to every table of the plan; what a table gave already stays as it is. */
export function poortrechtenSql(plan = VANAF_HET_BEGIN): string {
  return plan.flatMap((lot) => {
    if (lot.lot === 'blijft') return [];
    const kolommen = lot.lot === 'leeg' ? lot.zet.split(/, (?=[a-z_]+ = )/).map((zet) => zet.split(' = ')[0]).join(', ') : '';
    return [
      `do $r$ begin
        if not exists (select 1 from pg_policies where schemaname = 'public' and tablename = '${lot.tabel}' and 'dt_poort' = any (roles) and cmd = 'ALL') then
          create policy ${lot.tabel}_vernietiging on ${lot.tabel} to dt_poort using (true) with check (true);
        end if;
      end $r$;`,
      `grant select, ${lot.lot === 'weg' ? 'delete' : `update (${kolommen})`} on ${lot.tabel} to dt_poort;`,
    ];
  }).join('\n');
}

/**
 * SQL of the act itself. It asks again, under a lock, everything that was asked before: another human, a lawful role, nothing in the way,
 * and every event of the casus in the log already, else the log would never have held a commitment to what goes.
 */
export function uitvoerenSql(): string {
  return `
    create function vernietiging_uitvoeren(p_id uuid, p_trace text) returns table (aantallen jsonb, sha256 text)
      language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_regio uuid := current_setting('app.regio')::uuid;
        v_lid uuid := current_setting('app.lid')::uuid;
        v vernietiging;
        v_casus uuid;
        v_client uuid;
        v_belet text;
        v_aantal bigint;
        v_aantallen jsonb := '{}';
        v_bewijs jsonb;
        v_onderwerpen uuid[];
      begin
        select * into v from vernietiging w where w.regio_id = v_regio and w.id = p_id and w.casus_id in (select mijn_casussen()) for update;
        if v.id is null or v.ingetrokken_op is not null or v.bevestigd_op is not null then
          raise exception 'dit voorstel staat niet open' using errcode = 'DT181';
        end if;
        v_casus := v.casus_id;
        if v.voorgesteld_door = v_lid or is_zelfde_mens(v.voorgesteld_door, v_lid) then
          raise exception 'een ander bevestigt' using errcode = 'DT182';
        end if;
        if not mag_vernietigen(v_casus, v_lid) then
          raise exception 'deze rol bevestigt niet' using errcode = 'DT185';
        end if;
        select k.client_id into v_client from casus k where k.regio_id = v_regio and k.id = v_casus for update;
        select b into v_belet from vernietiging_belet_van(v_regio, v_casus, v.grond) b limit 1;
        if v_belet is not null then
          raise exception 'er staat iets in de weg' using errcode = 'DT183', detail = v_belet;
        end if;
        -- What an event of this casus can be about; what hangs under it often names no casus.
        v_onderwerpen := array(select v_casus union all select u.id from uitgave u where u.regio_id = v_regio and u.casus_id = v_casus
          union all select s.id from voorstel s where s.regio_id = v_regio and s.casus_id = v_casus union all select b.id from besluit b where b.regio_id = v_regio and b.casus_id = v_casus
          union all select o.id from ronde o where o.regio_id = v_regio and o.casus_id = v_casus);
        if exists (select 1 from gebeurtenis g join gebeurtenis_inhoud i on i.regio_id = g.regio_id and i.gebeurtenis_id = g.id
            where g.regio_id = v_regio and (g.casus_id = v_casus or g.onderwerp_id = any (v_onderwerpen))
              and not exists (select 1 from audit_blad a where a.regio_id = g.regio_id and a.gebeurtenis_id = g.id)) then
          raise exception 'het logboek loopt nog achter' using errcode = 'DT184';
        end if;
        update vernietiging w set bevestigd_op = clock_timestamp(), bevestigd_door = v_lid, xid = pg_current_xact_id() where w.regio_id = v_regio and w.id = p_id;

        insert into te_wissen_bestand (regio_id, bestand_id)
        select v_regio, b.id from bon b where b.regio_id = v_regio and b.casus_id = v_casus
        union select v_regio, a.id from besluitenlijstafdruk a where a.regio_id = v_regio
          and a.zitting_id in (select p.zitting_id from agendapunt_casus p where p.regio_id = v_regio and p.casus_id = v_casus)
        union select v_regio, f.id from inzagekopie k cross join lateral unnest(array[k.json_bestand_id, k.pdf_bestand_id]) f (id)
          where k.regio_id = v_regio and k.casus_id = v_casus and f.id is not null
        on conflict do nothing;
        get diagnostics v_aantal = row_count;
        if v_aantal > 0 then
          v_aantallen := v_aantallen || jsonb_build_object('bestand', v_aantal);
        end if;

        with gewist as (
          delete from gebeurtenis_inhoud i using gebeurtenis g
          where g.regio_id = v_regio and i.regio_id = g.regio_id and i.gebeurtenis_id = g.id and (g.casus_id = v_casus or g.onderwerp_id = any (v_onderwerpen))
          returning g.id)
        insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, namens_organisatie_id, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
        select v_regio, gen_random_uuid(), clock_timestamp(), v_lid, mijn_organisatie(), 'gebeurtenis.inhoudGewist', 'gebeurtenis', w.id, v_casus, 'vernietiging van een dossier', p_trace from gewist w;
        get diagnostics v_aantal = row_count;
        if v_aantal > 0 then
          v_aantallen := v_aantallen || jsonb_build_object('gebeurtenis_inhoud', v_aantal);
        end if;
        ${VANAF_HET_BEGIN.map(stap).join('')}

        if v_client is not null and not exists (select 1 from casus k where k.regio_id = v_regio and k.client_id = v_client) then
          delete from caseload c where c.regio_id = v_regio and c.id = v_client;
          v_aantallen := v_aantallen || jsonb_build_object('caseload', 1);
        end if;

        v_bewijs := jsonb_build_object('vernietiging', p_id, 'casus', v_casus, 'grond', v.grond, 'voorgesteldDoor', v.voorgesteld_door, 'bevestigdDoor', v_lid, 'aantallen', v_aantallen);
        update vernietiging w set aantallen = v_aantallen, bewijs_sha256 = encode(sha256(convert_to(v_bewijs::text, 'UTF8')), 'hex') where w.regio_id = v_regio and w.id = p_id;
        return query select w.aantallen, w.bewijs_sha256 from vernietiging w where w.regio_id = v_regio and w.id = p_id;
      end $$;
    ${poortFunction('vernietiging_uitvoeren(uuid, text)', 'dt_app')}`;
}
