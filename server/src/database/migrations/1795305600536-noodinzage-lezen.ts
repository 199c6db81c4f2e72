import type { MigrationInterface, QueryRunner } from 'typeorm';

const REGIO = "regio_id = current_setting('app.regio')::uuid";
const VAN_DE_ROUTE = "casus_id in (select mijn_casussen()) and mijn_rol() in ('ketenregisseur', 'uitstroomcoordinator')";

/** Why somebody looked in an emergency may tell something of the client: it is for who keeps the route and for toezicht; the client reads it with the access lines. */
export class NoodinzageLezen1795305600536 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy noodinzage_lees on noodinzage using (${REGIO} and ((${VAN_DE_ROUTE}) or houdt_toezicht()));
      alter policy noodinzage_invoeg on noodinzage with check (${REGIO} and (${VAN_DE_ROUTE}));
      alter policy noodinzage_wijzig on noodinzage using (${REGIO} and ((${VAN_DE_ROUTE}) or houdt_toezicht())) with check (${REGIO} and (${VAN_DE_ROUTE}));
      alter policy noodinzage_verwijder on noodinzage using (${REGIO} and (${VAN_DE_ROUTE}));
      -- What else of a casus may change is guarded by its own triggers.
      grant update on casus to dt_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
