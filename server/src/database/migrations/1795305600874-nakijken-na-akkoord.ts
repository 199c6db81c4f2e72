import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/** Who looks over afterwards is nobody who is still asked to agree, and money comes back one way: from a scheme or from the client. */
export class NakijkenNaAkkoord1795305600874 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${herschrijf('fonds_steekproef_beoordelen(uuid, text, uuid, text)', 'update uitgavesteekproef set beoordeeld_op', `if v_uitgave.betaald_in_cent + v_uitgave.vrijgevallen_in_cent < v_uitgave.gereserveerd_in_cent and v_uitgave.vervalt_op > now()
      and not exists (select 1 from besluit where regio_id = v_uitgave.regio_id and id = v_uitgave.besluit_id and (ingetrokken_op is not null or vervangen_door is not null))
      and (select count(distinct coalesce(l.account_id, l.id)) from uitgavegoedkeuring g join lid l on l.regio_id = g.regio_id and l.id = g.lid_id
        where g.regio_id = v_uitgave.regio_id and g.uitgave_id = p_uitgave) < v_uitgave.goedkeuringen_nodig then
      raise exception 'eerst akkoord, dan nakijken' using errcode = 'DT174';
    end if;
    update uitgavesteekproef set beoordeeld_op`)}

      ${herschrijf('fonds_lening_vastleggen(uuid, date[], bigint[])', 'if exists (select 1 from lening', `if v_uitgave.voorschot_op is not null then
      raise exception 'een voorschot komt terug van de regeling' using errcode = 'DT131', detail = 'voorschot';
    end if;
    if exists (select 1 from lening`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
