import { MandaatOntbreekt } from '@doorbraaktafel/shared/weigeringen';
import { translateSqlState } from '../../../platform/database/database-errors.js';

/** A mandate that stopped holding between the look and the commit is refused as one that was not there. */
export function vertaalBesluit(): void {
  translateSqlState('DT005', () => new MandaatOntbreekt());
}
