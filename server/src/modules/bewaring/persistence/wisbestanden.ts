import { Injectable } from '@nestjs/common';
import { WerkerDatabase } from '../../../platform/database/werker.js';

export interface Wisbestand {
  readonly regioId: string;
  readonly bestandId: string;
}

const PER_RONDE = 200;

/** Files that were destroyed with their casus and may still lie on the disk, over all regio's. */
@Injectable()
export class Wisbestanden {
  constructor(private readonly werker: WerkerDatabase) {}

  zoek(): Promise<Wisbestand[]> {
    return this.werker.sql<Wisbestand>(`select regio_id as "regioId", bestand_id as "bestandId" from te_wissen_bestand where gewist_op is null order by sinds limit ${PER_RONDE}`);
  }

  async zetGewist({ regioId, bestandId }: Wisbestand): Promise<void> {
    await this.werker.sql('update te_wissen_bestand set gewist_op = now() where regio_id = $1 and bestand_id = $2', [regioId, bestandId]);
  }
}
