import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { WerkerDatabase } from '../../../platform/database/werker.js';

export interface Uitstaand {
  readonly regioId: string;
  readonly uitgaveId: string;
}

/** Paid advances whose scheme awarded something, over every regio. */
@Injectable()
export class Voorschotsignalen {
  constructor(private readonly werker: WerkerDatabase) {}

  zoek(): Promise<Uitstaand[]> {
    return this.werker.sql<Uitstaand>(
      `select u.regio_id as "regioId", u.id as "uitgaveId" from uitgave u
       where u.voorschot_op is not null and u.betaald_in_cent - u.gecorrigeerd_in_cent > u.teruggekregen_in_cent
         and exists (select 1 from toezegging t where t.regio_id = u.regio_id and t.casus_id = u.casus_id and t.uitkomst = 'toegekend')
       order by u.gereserveerd_op limit 1000`,
    );
  }

  /** @returns whether the signal is new */
  geef({ regioId, uitgaveId }: Uitstaand, naDagen: number, traceId: string): Promise<boolean> {
    return this.werker.transaction(async (client) => {
      await client.query("select set_config('app.regio', $1, true), set_config('app.lid', '', true)", [regioId]);
      const { rows } = await client.query<{ nieuw: boolean }>('select voorschot_signaleren($1, $2, $3, $4) as nieuw', [uitgaveId, naDagen, nieuwId(), traceId]);
      return rows[0]?.nieuw ?? false;
    });
  }
}
