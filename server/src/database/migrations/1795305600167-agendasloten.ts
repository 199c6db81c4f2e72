import type { MigrationInterface, QueryRunner } from 'typeorm';

const REGIO = "regio_id = current_setting('app.regio')::uuid";
const GELEID = "tafel_id in (select mijn_tafels()) or (tafel_soort = 'bestuur' and herkomst = 'tafel' and afgerond_op is null)";

/** Policies of the agendas of beleid say no more than they hold, and the kind of an agendapunt is an ordinary column that can only say one thing. */
export class Agendasloten1795305600167 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy beleidspunt_lees on beleidspunt using (${REGIO});
      alter policy beleidspunt_wijzig on beleidspunt using (${REGIO}) with check (${REGIO} and (${GELEID}));
      alter table agendapunt_casus alter column tafel_soort drop expression;
      alter table agendapunt_casus alter column tafel_soort set default 'uitvoering',
        add constraint agendapunt_casus_soort check (tafel_soort = 'uitvoering');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
