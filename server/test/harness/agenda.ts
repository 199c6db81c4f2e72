import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { TestApp } from './app.js';
import { withClient } from './database.js';
import type { TestRegio } from './regios.js';

let uren = 0;

/**
 * Puts a casus on the published agenda of a zitting that is over, so that who takes part sees it, and nothing else of the casus changes.
 * Behind the locks, for tests that are not about the agenda.
 */
export async function zetOpAgenda(test: TestApp, regio: TestRegio, casusId: string): Promise<void> {
  const [tafelId, zittingId, puntId] = [nieuwId(), nieuwId(), nieuwId()];
  const { lidId } = regio.leden.regisseur.ctx;
  await withClient(test.database.superuserUrl, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    await client.query("insert into tafel (regio_id, id, naam, voorzitter_lid_id, ritme) values ($1, $2, 'Vroegere tafel', $3, 'wekelijks')", [regio.id, tafelId, lidId]);
    await client.query(
      `insert into zitting (regio_id, id, tafel_id, gepland_op, gepubliceerd_op, gepubliceerd_door, geopend_op, geopend_door, gesloten_op, gesloten_door)
       select $1, $2, $3, dag, dag, $4, dag, $4, dag, $4 from (select timestamptz '2026-01-05' + make_interval(hours => $5) as dag) d`,
      [regio.id, zittingId, tafelId, lidId, (uren += 1)],
    );
    await client.query('insert into agendapunt (regio_id, id, zitting_id, volgorde) values ($1, $2, $3, 1)', [regio.id, puntId, zittingId]);
    await client.query("insert into agendapunt_casus (regio_id, agendapunt_id, zitting_id, casus_id, reden, uitkomst) values ($1, $2, $3, $4, 'wacht te lang', 'besproken')", [
      regio.id, puntId, zittingId, casusId,
    ]);
    await client.query("set session_replication_role = 'origin'");
    await client.query('select onthulling_bijwerken($1, $2)', [regio.id, casusId]);
  });
}
