import type { Besluitstap } from '@doorbraaktafel/shared/vocabulary';
import type { Ronde } from './ronde.js';

/** What the table does next with the voorstel that lies before it; the last ronde says. */
export function volgendeStap(voorstel: { readonly besloten: boolean; readonly rondes: readonly Ronde[] } | undefined): Besluitstap {
  if (!voorstel) return 'indienen';
  if (voorstel.besloten) return 'volgende';
  const laatste = voorstel.rondes.at(-1);
  if (!laatste) return 'voorleggen';
  if (laatste.isOpen) return 'afronden';
  return laatste.feiten.sluiting?.uitkomst === 'consensus' ? 'vaststellen' : 'keuze';
}
