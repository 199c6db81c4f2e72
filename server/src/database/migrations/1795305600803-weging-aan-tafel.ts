import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

const REGIO = "current_setting('app.regio')::uuid";
const IK = "nullif(current_setting('app.lid'), '')::uuid";
const PER_CASUS = 'f.plafond_per_casus_in_cent - coalesce(k.credit_geboekt_in_cent + k.credit_gereserveerd_in_cent - k.debet_geboekt_in_cent, 0)';

/**
 * At the table the standpunt of the fund holder counts as his approval, so there he weighs what every approver weighs:
 * balance, room under the ceilings, earlier and comparable grants, and whether his word counts.
 * Room is what the tightest ceiling leaves, not only the one per casus.
 */
export class WegingAanTafel1795305600803 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function fonds_ruimte(p_fonds uuid, p_casus uuid, p_soort text, p_aanvrager uuid) returns bigint language sql stable
        security definer set search_path = public, pg_temp as $$
        select least(${PER_CASUS}, (
          select min(fonds_plafondruimte(p, null, p_casus, p_soort, p_aanvrager)) from fondsplafond p
          where p.regio_id = f.regio_id and p.fonds_id = f.id and (p.uitgave_soort is null or p.uitgave_soort = p_soort)))
        from fonds f left join rekening k on k.regio_id = f.regio_id and k.fonds_id = f.id and k.casus_id = p_casus
        where f.regio_id = ${REGIO} and f.id = p_fonds $$;
      ${poortFunction('fonds_ruimte(uuid, uuid, text, uuid)', 'dt_poort')}
      ${herschrijf('uitgave_afweging(uuid)', PER_CASUS, 'fonds_ruimte(u.fonds_id, u.casus_id, u.soort, u.aangevraagd_door)')}

      create function voorstel_afweging(p_voorstel uuid) returns table (casus_id uuid, uitgave_soort text, uitgave_id uuid, vrij bigint, ruimte bigint,
        eerder_aantal int, eerder bigint, vergelijkbaar_aantal int, laagste bigint, mediaan bigint, hoogste bigint, nodig int, telt_niet text)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      begin
        return query select v.casus_id, v.uitgave_soort,
          (select u.id from uitgave u where u.regio_id = v.regio_id and u.voorstel_id = v.id order by u.id desc limit 1),
          s.credit_geboekt_in_cent - s.debet_geboekt_in_cent - s.debet_gereserveerd_in_cent,
          fonds_ruimte(v.fonds_id, v.casus_id, v.uitgave_soort, v.ingebracht_door),
          e.aantal, e.bedrag, c.aantal, c.laagste, c.mediaan, c.hoogste, fonds_goedkeuringen_nodig(f, v.bedrag_in_cent)::int,
          case when ik.organisatie_id <> houder.organisatie_id then 'andereOrganisatie'
            when is_zelfde_mens(v.ingebracht_door, ik.id) then 'zelfdePersoon'
            else fonds_keurt_niet(v.fonds_id, v.casus_id, ik.id, v.bedrag_in_cent, v.uitgave_soort) end
        from voorstel v
          join fonds f on f.regio_id = v.regio_id and f.id = v.fonds_id
          join lid houder on houder.regio_id = f.regio_id and houder.id = f.beheerder_lid_id
          join lid ik on ik.regio_id = v.regio_id and ik.id = ${IK}
          join rekening s on s.regio_id = v.regio_id and s.fonds_id = v.fonds_id and s.soort = 'saldo'
          cross join lateral (
            select count(*)::int as aantal, coalesce(sum(x.gereserveerd_in_cent - x.vrijgevallen_in_cent - x.gecorrigeerd_in_cent - x.teruggekregen_in_cent), 0)::bigint as bedrag
            from uitgave x where x.regio_id = v.regio_id and x.casus_id = v.casus_id and x.gereserveerd_op is not null) e
          cross join lateral (
            select count(*)::int as aantal, min(x.gereserveerd_in_cent) as laagste, max(x.gereserveerd_in_cent) as hoogste,
              round(percentile_cont(0.5) within group (order by x.gereserveerd_in_cent))::bigint as mediaan
            from uitgave x where x.regio_id = v.regio_id and x.soort = v.uitgave_soort and x.casus_id <> v.casus_id and x.gereserveerd_op is not null) c
        where v.regio_id = ${REGIO} and v.id = p_voorstel and v.bedrag_in_cent > 0
          and v.fonds_id in (select mijn_fondsen()) and v.casus_id in (select mijn_casussen());
      end $$;
      ${poortFunction('voorstel_afweging(uuid)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
