import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Deel } from '../../../platform/documenten/document.js';
import { kern, oneens, type Leesbaar } from '../bestanden/besluitdelen.js';
import { Besluitenlijst } from './besluitenlijst.js';
import { Brieven } from './brieven.js';

/** A besluit as one reader may read it, and in the words of its brief. */
export interface Besluitstuk {
  readonly beeld: Leesbaar;
  /** Headings start one level below the part they stand in. */
  readonly delen: readonly Deel[];
}

/** Besluiten of a casus for a paper that holds more than besluiten. */
@Injectable()
export class Besluitpapier {
  constructor(
    private readonly besluiten: Besluitenlijst,
    private readonly brieven: Brieven,
  ) {}

  /** Newest first; with only what row-level security lets this reader read. */
  async vanCasus(tx: Tx, casusId: string): Promise<Besluitstuk[]> {
    const stukken: Besluitstuk[] = [];
    for (const gelezen of await this.besluiten.vanCasus(tx, casusId)) {
      const beeld = await this.brieven.leesbaar(tx, gelezen);
      stukken.push({ beeld, delen: [...kern(beeld, 2), oneens(beeld, 2)] });
    }
    return stukken;
  }
}
