import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';
import { goedkeuring } from './aanvragen/goedkeuring.js';
import { fondssteekproef } from './aanvragen/steekproef.js';
import { risicoclaim } from './betaling/risicodeling.js';
import { fondsgrenzen } from './fondsbeheer/grenzen.js';
import { opnieuw } from './opnieuw.js';

const IK = "current_setting('app.lid')::uuid";
const BETAALBAAR = 'fonds_betaalbaar(uitgave)';

/** Four eyes are those of two people, not of two memberships of one: whoever asks, agrees, fills in or claims counts as a human under each own lid. */
export class EenMens1795305600760 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Also true for one lid without an account, so that a rule asks this alone.
      create or replace function is_zelfde_mens(p_een uuid, p_ander uuid) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select coalesce(p_een = p_ander, false) or exists (select 1 from lid a join lid b on b.account_id = a.account_id and b.regio_id = a.regio_id
          where a.regio_id = current_setting('app.regio')::uuid and a.id = p_een and b.id = p_ander) $$;
      grant execute on function is_zelfde_mens(uuid, uuid) to dt_lezer, dt_poort;

      create function leden_van_mens(p_lid uuid) returns uuid[] language sql stable
        security definer set search_path = public, pg_temp as $$
        select array(select p_lid union select b.id from lid a join lid b on b.account_id = a.account_id and b.regio_id = a.regio_id
          where a.regio_id = current_setting('app.regio')::uuid and a.id = p_lid) $$;
      ${poortFunction('leden_van_mens(uuid)', 'dt_poort')}

      ${opnieuw(goedkeuring, 'fonds_goedkeuring_vastleggen',
        ['if p_lid = v_uitgave.aangevraagd_door then', 'if is_zelfde_mens(p_lid, v_uitgave.aangevraagd_door) then'],
        ["values (v_uitgave.regio_id, p_uitgave, p_lid, v_uitgave.aangevraagd_door, case when p_ronde is null then 'akkoord' else 'standpunt' end)",
          `select v_uitgave.regio_id, p_uitgave, p_lid, v_uitgave.aangevraagd_door, case when p_ronde is null then 'akkoord' else 'standpunt' end
    where not exists (select 1 from uitgavegoedkeuring g
      where g.regio_id = v_uitgave.regio_id and g.uitgave_id = p_uitgave and is_zelfde_mens(g.lid_id, p_lid))`])}

      ${herschrijf(BETAALBAAR, `if ${IK} = p_uitgave.aangevraagd_door then`, `if is_zelfde_mens(${IK}, p_uitgave.aangevraagd_door) then`)}
      ${herschrijf(BETAALBAAR, 'count(*) into v_ontbreekt from uitgavegoedkeuring',
        'count(distinct coalesce(l.account_id, l.id)) into v_ontbreekt from uitgavegoedkeuring g join lid l on l.regio_id = g.regio_id and l.id = g.lid_id')}
      ${herschrijf(BETAALBAAR, 'where regio_id = p_uitgave.regio_id and uitgave_id = p_uitgave.id;', 'where g.regio_id = p_uitgave.regio_id and g.uitgave_id = p_uitgave.id;')}
      ${herschrijf('fonds_regel_toevoegen(betaalopdracht, int, uuid, uuid, bigint)', `if v_gegevens.gezet_door = ${IK} then`, `if is_zelfde_mens(v_gegevens.gezet_door, ${IK}) then`)}

      ${opnieuw(risicoclaim, 'fonds_risicoclaim_beslissen', [`if v_claim.ingediend_door = ${IK} then`, `if is_zelfde_mens(v_claim.ingediend_door, ${IK}) then`])}

      ${opnieuw(fondssteekproef, 'fonds_steekproef_beoordelen',
        ['if v_lid = v_uitgave.aangevraagd_door or exists', 'if is_zelfde_mens(v_lid, v_uitgave.aangevraagd_door) or exists'],
        ['and lid_id = v_lid) then', 'and is_zelfde_mens(lid_id, v_lid)) then'])}

      ${opnieuw(fondsgrenzen, 'fonds_eigen_caseload',
        ['and l.id = p_lid', 'and l.id = any (leden_van_mens(p_lid)) and (l.id = p_lid or l.beeindigd_op is null)'],
        ['t.lid_id = p_lid', 't.lid_id = l.id'])}

      ${opnieuw(fondsgrenzen, 'fonds_plafondruimte',
        ['begin\n', '  v_mens uuid[] := leden_van_mens(p_aanvrager);\n  begin\n'],
        ['as $$\n', 'as $$\n  declare\n'],
        ['u.aangevraagd_door = p_aanvrager', 'u.aangevraagd_door = any (v_mens)'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
