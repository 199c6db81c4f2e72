import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEES = `regio_id = current_setting('app.regio')::uuid and casus_id in (select mijn_casussen())
  and leesrecht(casus_id, gegevensgroep, organisatie_id, 'R')
  and (not alleen_eigen_organisatie or organisatie_id = mijn_organisatie())`;

/** Who may see what is asked on every read, so it is answered from the index alone, and for one casus at a time. */
export class Leesroute1795305600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index casustoegang_lid;
      create index casustoegang_lid on casustoegang (regio_id, lid_id, casus_id) include (vanaf, tot);
      alter policy bericht_lees on bericht using (${LEES});
      alter policy bericht_wijzig on bericht using (${LEES});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
