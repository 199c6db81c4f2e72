import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Document } from '../../../platform/documenten/document.js';
import { maakBrief } from '../bestanden/brief.js';
import type { Leesbaar } from '../bestanden/besluitdelen.js';
import { AfwijkingRepository } from '../persistence/afwijking/afwijking.repository.js';
import { BesluitenlijstRepository } from '../persistence/besluitenlijst.repository.js';
import type { Besluitbeeld } from './beeld.js';
import { Besluitenlijst } from './besluitenlijst.js';

/** A document with the number by which people know it. */
export interface Besluitbrief {
  readonly nummer: number;
  readonly document: Document;
}

/** Besluiten in words for one reader, with only what row-level security lets that reader read. */
@Injectable()
export class Brieven {
  constructor(
    private readonly besluiten: Besluitenlijst,
    private readonly afwijkingen: AfwijkingRepository,
    private readonly lijsten: BesluitenlijstRepository,
  ) {}

  /** @throws {NietGevonden} */
  async brief(tx: Tx, besluitId: string): Promise<Besluitbrief> {
    const beeld = await this.leesbaar(tx, await this.besluiten.een(tx, besluitId));
    const { nummer, agendapuntId, lijstplek } = beeld.besluit;
    const vastgesteldOp = (await this.lijsten.vanBesluit(tx, besluitId))?.vastgesteldOp ?? null;
    return { nummer, document: maakBrief(beeld, agendapuntId || lijstplek ? { vastgesteldOp, buitenZitting: lijstplek } : null) };
  }

  /** Adds the deviation as far as it is worked out and this reader may read it. */
  async leesbaar(tx: Tx, beeld: Besluitbeeld): Promise<Leesbaar> {
    const { opzijVoorstelId } = beeld.besluit;
    const afwijking = opzijVoorstelId ? await this.afwijkingen.vind(tx, opzijVoorstelId) : undefined;
    return { ...beeld, ...(afwijking ? { afwijking } : {}) };
  }
}
