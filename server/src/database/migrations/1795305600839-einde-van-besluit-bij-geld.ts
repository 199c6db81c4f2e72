import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

const REGIO = "current_setting('app.regio')::uuid";

/** Money of a besluit that ended says so: on its page with when and why, and apart in the report. */
export class EindeVanBesluitBijGeld1795305600839 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Why is for who holds the fonds, audits or is in the casus, without the name of a client.
      create function uitgave_besluiteinde(p_uitgave uuid) returns table (beeindigd_op timestamptz, vervangen boolean, reden text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(b.ingetrokken_op, n.genomen_op), b.vervangen_door is not null, zonder_clientnaam(u.casus_id, b.einde_reden)
        from uitgave u
          join besluit b on b.regio_id = u.regio_id and b.id = u.besluit_id
          left join besluit n on n.regio_id = b.regio_id and n.id = b.vervangen_door
        where u.regio_id = ${REGIO} and u.id = p_uitgave and (b.ingetrokken_op is not null or b.vervangen_door is not null)
          and (u.fonds_id in (select mijn_fondsen()) or houdt_toezicht() or u.casus_id in (select mijn_casussen())) $$;
      ${poortFunction('uitgave_besluiteinde(uuid)')}

      -- A besluit that was withdrawn grants nothing; what of it was paid stands with its entries.
      ${herschrijf('fonds_verslagposten(date, date)', "case when u.gereserveerd_op is not null then 'toegekend'", "case when b.ingetrokken_op is not null then 'besluit_ingetrokken' when u.gereserveerd_op is not null then 'toegekend'")}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
