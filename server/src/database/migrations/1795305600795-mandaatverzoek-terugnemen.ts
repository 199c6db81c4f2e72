import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

const EIGEN_NAAM = 'mandaatverzoek_eigen_naam()';
const IK = "current_setting('app.lid')::uuid";
const BESLIST = `if tg_op = 'UPDATE' and (old.beslist_op is not null or new.beslist_door is distinct from ${IK}) then`;

/** Who asked for a mandate takes that back with a reason as long as nobody judged it; what was taken back is closed for ever. */
export class MandaatverzoekTerugnemen1795305600795 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mandaatverzoek
        add column teruggenomen_op timestamptz,
        add column teruggenomen_reden text check (length(teruggenomen_reden) between 1 and 300),
        add constraint mandaatverzoek_terug_met_reden check ((teruggenomen_op is null) = (teruggenomen_reden is null)),
        add constraint mandaatverzoek_een_einde check (teruggenomen_op is null or beslist_op is null);
      grant update (teruggenomen_op, teruggenomen_reden) on mandaatverzoek to dt_app;

      drop index mandaatverzoek_een_open;
      create unique index mandaatverzoek_een_open on mandaatverzoek (regio_id, mandaat_id) where beslist_op is null and teruggenomen_op is null;

      ${herschrijf(EIGEN_NAAM, 'or new.beslist_op is not null) then', 'or new.beslist_op is not null or new.teruggenomen_op is not null) then')}
      ${herschrijf(EIGEN_NAAM, BESLIST, `if tg_op = 'UPDATE' and new.teruggenomen_op is not null and old.teruggenomen_op is null then
          if old.beslist_op is not null or old.gevraagd_door <> ${IK} then
            raise exception 'een verzoek neemt terug wie het deed, zolang het open is' using errcode = 'DT002';
          end if;
          return new;
        end if;
        if tg_op = 'UPDATE' and (old.beslist_op is not null or old.teruggenomen_op is not null or new.beslist_door is distinct from ${IK}) then`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
