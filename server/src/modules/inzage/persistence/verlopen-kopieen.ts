import { Injectable } from '@nestjs/common';
import { WerkerDatabase } from '../../../platform/database/werker.js';

export interface VerlopenKopie {
  readonly regioId: string;
  readonly id: string;
  readonly bestanden: readonly string[];
}

const PER_RONDE = 100;

/** Copies past their term, over all regio's. */
@Injectable()
export class VerlopenKopieen {
  constructor(private readonly werker: WerkerDatabase) {}

  zoek(): Promise<VerlopenKopie[]> {
    return this.werker.sql<VerlopenKopie>(
      `select regio_id as "regioId", id, array[json_bestand_id, pdf_bestand_id] as bestanden from inzagekopie
       where verloopt_op <= now() and gewist_op is null order by verloopt_op limit ${PER_RONDE}`,
    );
  }

  async zetGewist({ regioId, id }: VerlopenKopie): Promise<void> {
    await this.werker.sql('update inzagekopie set gewist_op = now() where regio_id = $1 and id = $2', [regioId, id]);
  }
}
