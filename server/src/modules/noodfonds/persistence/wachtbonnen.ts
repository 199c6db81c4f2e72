import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { WerkerDatabase } from '../../../platform/database/werker.js';

export interface Wachtbon {
  readonly regioId: string;
  readonly id: string;
}

/** Receipts in quarantine, over every regio. */
@Injectable()
export class Wachtbonnen {
  constructor(private readonly werker: WerkerDatabase) {}

  zoek(): Promise<Wachtbon[]> {
    return this.werker.sql<Wachtbon>('select regio_id as "regioId", id from bon where keuring = \'wacht\' order by ontvangen_op limit 200');
  }

  /** @returns whether nobody was first */
  legVast({ regioId, id }: Wachtbon, keuring: 'schoon' | 'besmet', traceId: string): Promise<boolean> {
    return this.werker.transaction(async (client) => {
      await client.query("select set_config('app.regio', $1, true), set_config('app.lid', '', true)", [regioId]);
      const { rows } = await client.query<{ nieuw: boolean }>('select bon_keuren($1, $2, $3, $4) as nieuw', [id, keuring, nieuwId(), traceId]);
      return rows[0]?.nieuw ?? false;
    });
  }
}
