import type { Besluitstap } from '@doorbraaktafel/shared/vocabulary';
import type { Ronde } from './ronde.js';

/**
 * What the table does next with the voorstel that lies before it; the last ronde says. Once its besluit is withdrawn the table is free
 * for a new one: a besluit is never edited (decision model §2.4, immutability).
 */
export function volgendeStap(voorstel: { readonly besloten: boolean; readonly ingetrokken: boolean; readonly rondes: readonly Ronde[] } | undefined): Besluitstap {
  if (!voorstel) return 'indienen';
  if (voorstel.besloten) return voorstel.ingetrokken ? 'indienen' : 'volgende';
  const laatste = voorstel.rondes.at(-1);
  if (!laatste) return 'voorleggen';
  if (laatste.isOpen) return 'afronden';
  return laatste.feiten.sluiting?.uitkomst === 'consensus' ? 'vaststellen' : 'keuze';
}
