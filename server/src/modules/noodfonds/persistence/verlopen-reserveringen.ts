import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { WerkerDatabase } from '../../../platform/database/werker.js';

export interface Verlopen {
  readonly regioId: string;
  readonly uitgaveId: string;
}

/** Reservations whose last day has passed, over every regio. */
@Injectable()
export class VerlopenReserveringen {
  constructor(private readonly werker: WerkerDatabase) {}

  zoek(aantal: number): Promise<Verlopen[]> {
    return this.werker.sql<Verlopen>(
      `select regio_id as "regioId", id as "uitgaveId" from uitgave
       where vervalt_op <= now() and betaald_in_cent + vrijgevallen_in_cent < gereserveerd_in_cent order by vervalt_op limit $1`,
      [aantal],
    );
  }

  async laatVervallen({ regioId, uitgaveId }: Verlopen, traceId: string): Promise<void> {
    await this.werker.transaction(async (client) => {
      await client.query("select set_config('app.regio', $1, true), set_config('app.lid', '', true)", [regioId]);
      await client.query('select fonds_laten_vervallen($1, $2, $3, $4)', [nieuwId(), nieuwId(), uitgaveId, traceId]);
    });
  }
}
