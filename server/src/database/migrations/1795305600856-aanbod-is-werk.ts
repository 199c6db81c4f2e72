import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, verruim } from '../sql.js';

/** Until the casus closes; for a minute more after the answer, so that who gave it reads what came of it. */
const AANBOD = `select 1 from overdracht v
    join casus w on w.regio_id = v.regio_id and w.id = v.casus_id and w.afgesloten_op is null
  where v.regio_id = p_regio and v.casus_id = p_casus and v.naar_organisatie_id = p_organisatie
    and (v.antwoord is null or v.beantwoord_op > now() - interval '1 minute')`;
const EERSTE = 'select 1 from actie a';

/** Who is asked to answer for the data sees the casus until there is an answer (ADR 0015), and who offered may take that back. */
export class AanbodIsWerk1795305600856 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${verruim('overdracht', 'overdracht_antwoord_check', "antwoord = 'teruggenomen'")}
      create index overdracht_casus on overdracht (regio_id, casus_id);
      create policy overdracht_poort on overdracht for select to dt_poort using (true);
      ${herschrijf('open_werk(uuid, uuid, uuid)', EERSTE, `${AANBOD}\n      union all\n      ${EERSTE}`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
