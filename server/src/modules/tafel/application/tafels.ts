import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Ritme } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { type Tafel, TafelRepository } from '../persistence/tafel.repository.js';

/** The tafels of a regio. */
@Injectable()
export class Tafels {
  constructor(
    private readonly tafels: TafelRepository,
    private readonly organisaties: Organisaties,
  ) {}

  lijst(tx: Tx): Promise<Tafel[]> {
    return this.tafels.lijst(tx);
  }

  /** Sets up a tafel; the route's deputy is also the deputy of its chair. Answers the id. */
  async richtIn(tx: Tx, { id = nieuwId(), ...tafel }: { id?: string; naam: string; voorzitterLidId: string; ritme: Ritme }): Promise<string> {
    await this.organisaties.lid(tx, tafel.voorzitterLidId);
    await this.tafels.voegToe(tx, { ...tafel, id });
    tx.record({ actie: 'tafel.ingericht', onderwerp: { soort: 'tafel', id } });
    return id;
  }
}
