import { weiger } from '@doorbraaktafel/shared/weigeringen';
import { controleerDag, type Dag } from './dag.js';
import type { Herkomst } from './fasen.js';
import { DagNietMogelijk } from './weigeringen.js';

/** A home delivered to somebody who was admitted. */
export interface Woningtoewijzing {
  readonly id: string;
  readonly aanmeldingId: string;
  readonly zorgaanbiederId: string;
  /** Absent only where a published source does not say which corporatie. */
  readonly corporatieId?: string;
  readonly gemeenteId: string;
  readonly herkomst: Herkomst;
  /** The day of the key. */
  readonly opgeleverdOp: Dag;
  /** The day the delivery was written down; figures by delivery never look at it. */
  readonly geregistreerdOp: Dag;
}

/** Refuses a delivery that still has to come, or that came before the aanmelding. */
export function controleerOplevering(woning: Woningtoewijzing, aangemeldOp: Dag): void {
  controleerDag(woning.opgeleverdOp, woning.geregistreerdOp, 'opgeleverdOp');
  weiger(
    woning.opgeleverdOp < aangemeldOp,
    () => new DagNietMogelijk({ nl: 'De woning is opgeleverd vóór de aanmelding. Controleer de dag.', en: 'The home was handed over before the application. Check the day.' }, 'opgeleverdOp'),
  );
}
