import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { treffers, type Treffer } from '../domain/vindplaats.js';
import { VindplaatsRepository } from '../persistence/vindplaats.repository.js';

const CASUSSEN = 20;
const PLAATSEN = 300;
const DOEL = 'een casus terugvinden waarbij men betrokken is';

export interface Zoekresultaat {
  readonly treffers: readonly Treffer[];
  /** There are more casussen with these words than are shown. */
  readonly heeftMeer: boolean;
}

/** Looking for words in what one may read of the own casussen; whatever is shown leaves its access line. */
@Injectable()
export class Zoeken {
  constructor(private readonly vindplaatsen: VindplaatsRepository) {}

  async zoek(tx: Tx, woorden: string): Promise<Zoekresultaat> {
    const plaatsen = await this.vindplaatsen.zoek(tx, woorden, PLAATSEN);
    const gevonden = treffers(plaatsen, CASUSSEN + 1);
    const getoond = new Set(gevonden.slice(0, CASUSSEN).map(({ casusId }) => casusId));
    for (const { casusId, gegevensgroep } of plaatsen) {
      if (!getoond.has(casusId)) continue;
      tx.gelezen({ casusId, gegevensgroep: 'casus', doel: DOEL });
      tx.gelezen({ casusId, gegevensgroep, doel: DOEL });
    }
    return { treffers: gevonden.slice(0, CASUSSEN), heeftMeer: gevonden.length > CASUSSEN };
  }
}
