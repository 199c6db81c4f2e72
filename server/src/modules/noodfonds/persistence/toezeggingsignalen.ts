import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { WerkerDatabase } from '../../../platform/database/werker.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import type { Toezegging } from '../domain/toezegging/toezegging.js';

export type Volgbaar = Pick<Toezegging, 'id' | 'sleutelOp' | 'vandaag' | 'gevraagdOp' | 'gestartOp' | 'uitkomst'> & { readonly regioId: string };

/** Promises with a key near, over every regio, and the signals given about them. */
@Injectable()
export class Toezeggingsignalen {
  constructor(private readonly werker: WerkerDatabase) {}

  zoek(): Promise<Volgbaar[]> {
    return this.werker.sql<Volgbaar>(
      `select regio_id as "regioId", id, sleutel_op::text as "sleutelOp", ${VANDAAG_SQL}::text as vandaag, gevraagd_op::text as "gevraagdOp",
         gestart_op::text as "gestartOp", uitkomst
       from toezegging where sleutel_op between ${VANDAAG_SQL} - 60 and ${VANDAAG_SQL} + 14 and gestart_op is null and uitkomst is distinct from 'afgewezen'
       order by sleutel_op limit 1000`,
    );
  }

  /** @returns whether the signal is new */
  geef({ regioId, id }: Volgbaar, moment: string, traceId: string): Promise<boolean> {
    return this.werker.transaction(async (client) => {
      await client.query("select set_config('app.regio', $1, true), set_config('app.lid', '', true)", [regioId]);
      const { rows } = await client.query<{ nieuw: boolean }>('select toezegging_signaleren($1, $2, $3, $4) as nieuw', [id, moment, nieuwId(), traceId]);
      return rows[0]?.nieuw ?? false;
    });
  }
}
