import { weiger } from '@doorbraaktafel/shared/weigeringen';
import { DagNietMogelijk } from './weigeringen.js';

/** A calendar day as `jjjj-mm-dd`; days compare as texts. */
export type Dag = string;

const VORM = /^\d{4}-\d{2}-\d{2}$/;

/** Refuses a text that is no existing day, or a day that still has to come. */
export function controleerDag(dag: Dag, vandaag: Dag, veld: string): void {
  const bestaat = VORM.test(dag) && new Date(`${dag}T00:00:00Z`).toJSON()?.startsWith(dag);
  weiger(!bestaat, () => new DagNietMogelijk({ nl: 'Vul een bestaande dag in, zoals 2026-03-31.', en: 'Fill in an existing day, such as 2026-03-31.' }, veld));
  weiger(dag > vandaag, () => new DagNietMogelijk({ nl: 'Deze dag moet nog komen. Vul de dag in waarop het gebeurde.', en: 'This day is still to come. Fill in the day on which it happened.' }, veld));
}

/** The moment by which an event of that day is dated: noon in UTC, the same calendar day everywhere in the Netherlands. */
export function momentVan(dag: Dag): Date {
  return new Date(`${dag}T12:00:00Z`);
}
