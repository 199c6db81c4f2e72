import { dagVan, plusDagen } from '../../src/modules/casus/domain/dag.js';

/** The ISO date so many days from today in the Netherlands. */
export function dag(over: number): string {
  return plusDagen(dagVan(new Date()), over);
}
