import { loopt } from './agendapunt.js';
import type { Zitting } from './zitting.js';

const MINUUT = 60_000;

/**
 * Minutes until each point that is still to come is on the table, by point id:
 * what is left of the present one, then the points before it in order.
 */
export function wachttijden(zitting: Zitting, nu: Date): Map<string, number> {
  const { huidigAgendapuntId, geplandOp } = zitting.gegevens;
  const tijden = new Map<string, number>();
  if (zitting.fase === 'gesloten') return tijden;
  const begonnen = zitting.fase === 'geopend';
  let minuten = begonnen ? 0 : Math.max(0, minutenTussen(nu, geplandOp));
  const lopend = zitting.agenda.filter(loopt);
  const huidig = lopend.find(({ id }) => id === huidigAgendapuntId);
  if (huidig) {
    tijden.set(huidig.id, 0);
    minuten += Math.max(0, huidig.minuten - minutenTussen(huidig.opTafelOp ?? nu, nu));
  }
  for (const punt of lopend) {
    if (punt === huidig) continue;
    tijden.set(punt.id, minuten);
    minuten += punt.minuten;
  }
  return tijden;
}

function minutenTussen(van: Date, tot: Date): number {
  return Math.floor((tot.getTime() - van.getTime()) / MINUUT);
}
