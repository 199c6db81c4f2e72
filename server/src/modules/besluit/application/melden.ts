import { lidkamer } from '@doorbraaktafel/shared/live';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Voorzitting } from './bevoegdheid.js';

/** Writes what happened to a ronde and tells every room around the casus that its voorstel changed. */
export function meldRonde(tx: Tx, actie: string, { id, casusId, voorstelId }: { id: string; casusId: string; voorstelId: string }, inhoud: Record<string, unknown>): void {
  tx.record({ actie, onderwerp: { soort: 'ronde', id }, casusId, inhoud });
  tx.liveCasus(casusId, 'voorstel.gewijzigd', { casusId, voorstelId });
}

/** Tells who leads the route, on their own screens, that something waits for them or no longer does. */
export function roepVoorzitter(tx: Tx, casusId: string, { regisseurLidId, plaatsvervangerLidId }: Voorzitting): void {
  for (const lidId of [regisseurLidId, plaatsvervangerLidId]) if (lidId) tx.live(lidkamer(lidId), 'oproep.gewijzigd', { casusId });
}

/** Writes what happened to a besluit and tells every room around the casus, and the client. */
export function meldBesluit(tx: Tx, actie: string, besluit: { id: string; casusId: string }, inhoud: Record<string, unknown>): void {
  tx.record({ actie, onderwerp: { soort: 'besluit', id: besluit.id }, casusId: besluit.casusId, inhoud });
  toonBesluit(tx, besluit);
}

/** Tells every screen that shows this besluit that it is no longer what it was. */
export function toonBesluit(tx: Tx, { id, casusId }: { id: string; casusId: string }): void {
  tx.liveCasus(casusId, 'besluit.genomen', { casusId, besluitId: id });
  tx.liveClient(casusId);
}
