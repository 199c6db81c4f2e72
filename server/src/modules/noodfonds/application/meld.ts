import { lidkamer } from '@doorbraaktafel/shared/live';
import type { Tx } from '../../../platform/database/transaction.js';

interface Betrokkenen {
  readonly casusId: string;
  readonly aangevraagdDoor: string;
  readonly beheerder: string;
  readonly goedkeurders: readonly string[];
  /** The client reads of money from its besluit on, not of what is asked. */
  readonly besloten: boolean;
}

/** Records what happened to an uitgave, and tells who asked and who may act on it. */
export async function meldUitgave(tx: Tx, id: string, actie: string, bedragInCent?: bigint): Promise<void> {
  const [wie] = await tx.sql<Betrokkenen>(
    `select b.casus_id as "casusId", b.aangevraagd_door as "aangevraagdDoor", b.beheerder_lid_id as beheerder,
       array(select g.lid_id::text from fondsgoedkeurder g
         where g.regio_id = $2 and g.fonds_id = b.fonds_id and (g.tot is null or g.tot > now())) as goedkeurders,
       exists (select 1 from uitgave u where u.regio_id = $2 and u.id = $1 and u.gereserveerd_op is not null) as besloten
     from uitgave_betrokkenen($1) b`,
    [id, tx.regioId],
  );
  if (!wie) return;
  const inhoud = bedragInCent === undefined ? {} : { bedragInCent: `${bedragInCent}` };
  tx.record({ actie, onderwerp: { soort: 'uitgave', id }, casusId: wie.casusId, inhoud });
  for (const lidId of new Set([wie.aangevraagdDoor, wie.beheerder, ...wie.goedkeurders])) tx.live(lidkamer(lidId), 'uitgave.gewijzigd', { uitgaveId: id });
  if (wie.besloten) tx.liveClient(wie.casusId);
}
