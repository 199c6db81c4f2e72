import { DatumNietMogelijk, ToestemmingPastNiet, weiger } from '@doorbraaktafel/shared/weigeringen';
import { plusMaanden, type Dag } from './dag.js';

/** Months that consent holds at most before the client is asked again; a choice of ours, as AVG art. 7 names none. */
export const TOESTEMMING_HOOGSTENS_MAANDEN = 12;

/** A data group that one organisation in a casus reads only with consent. */
export interface Toestemmingsvraag {
  readonly organisatieId: string;
  readonly gegevensgroep: string;
}

/**
 * Consent is written down only where the veldmatrix asks it (code T), and never for longer than a year.
 * @throws {ToestemmingPastNiet | DatumNietMogelijk}
 */
export function toetsToestemming(vraag: Toestemmingsvraag, mogelijk: readonly Toestemmingsvraag[], geldigTot: Dag, vandaag: Dag): void {
  const past = mogelijk.some(({ organisatieId, gegevensgroep }) => organisatieId === vraag.organisatieId && gegevensgroep === vraag.gegevensgroep);
  weiger(!past, () => new ToestemmingPastNiet());
  toetsEinddag(geldigTot, vandaag);
}

/** @throws {DatumNietMogelijk} for a day that is over, or more than a year away */
export function toetsEinddag(geldigTot: Dag, vandaag: Dag): void {
  weiger(geldigTot < vandaag, () => new DatumNietMogelijk({ nl: 'Kies vandaag of een dag die nog komt.', en: 'Choose today or a day that is still to come.' }, 'geldigTot'));
  weiger(geldigTot > plusMaanden(vandaag, TOESTEMMING_HOOGSTENS_MAANDEN), () => new DatumNietMogelijk({ nl: 'Dit kan ten hoogste een jaar vooruit.', en: 'This can be at most a year ahead.' }, 'geldigTot'));
}
