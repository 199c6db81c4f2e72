import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was convened in a crisis reads what was said from then on until it was recorded; what was discussed before stays with the table. */
const DRAAD = `exists (
  select from crisisgenodigde g join crisisoverleg o on o.regio_id = g.regio_id and o.id = g.crisisoverleg_id
  where g.regio_id = bericht.regio_id and g.casus_id = bericht.casus_id and g.lid_id = current_setting('app.lid')::uuid
    and bericht.geplaatst_op >= o.bijeengeroepen_op and (o.gesloten_op is null or bericht.geplaatst_op <= o.gesloten_op))`;

const LEES = `regio_id = current_setting('app.regio')::uuid and casus_id in (select mijn_casussen())
  and (leesrecht(casus_id, gegevensgroep, organisatie_id, 'R') or ${DRAAD})
  and (not alleen_eigen_organisatie or organisatie_id = mijn_organisatie())`;

/** The thread of a crisis channel is readable for everybody who was convened, a bestuurder too (domain model §2.1, L3: bestuurders must be available). */
export class Crisisdraad1795305600430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy bericht_lees on bericht using (${LEES});
      alter policy bericht_wijzig on bericht using (${LEES});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
