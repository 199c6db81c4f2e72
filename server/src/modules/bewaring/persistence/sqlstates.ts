import { AlGewijzigd, AlleenOverDezeGegevens, type Belet, BELETTEN, EenAnderBevestigt, LogboekLooptAchter, VernietigenKanNiet } from '@doorbraaktafel/shared/weigeringen';
import { translateSqlState } from '../../../platform/database/database-errors.js';

/** What the database itself says of a destruction that may not be. */
export function vertaalBewaring(): void {
  translateSqlState('DT181', () => new AlGewijzigd());
  translateSqlState('DT182', () => new EenAnderBevestigt());
  translateSqlState('DT183', ({ detail }) => new VernietigenKanNiet(detail !== undefined && detail in BELETTEN ? (detail as Belet) : undefined));
  translateSqlState('DT184', () => new LogboekLooptAchter());
  translateSqlState('DT185', () => new AlleenOverDezeGegevens());
}
