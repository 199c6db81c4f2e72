import { Injectable } from '@nestjs/common';
import { NietToegestaan, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Sql } from '../persistence/logboek.js';
import { houdtToezicht } from '../persistence/nazichtlezer.js';

/** Reading the log: only under an audit assignment that is valid now. */
@Injectable()
export class Inzage {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws {NietToegestaan} without a valid assignment, so that an empty answer is never taken for an empty log */
  lees<T>(ctx: Context, lezing: (sql: Sql) => Promise<T>): Promise<T> {
    return this.work.lees(ctx, async (tx) => {
      const sql: Sql = (tekst, waarden) => tx.sql(tekst, waarden);
      weiger(!(await houdtToezicht(sql)), () => new NietToegestaan({ nl: 'U hebt nu geen geldige auditopdracht. Vraag de beheerder van de regio.', en: 'You have no valid audit assignment now. Ask the administrator of the region.' }));
      return lezing(sql);
    });
  }
}
