import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Ritme, Tafelsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { type Tafel, TafelRepository } from '../persistence/tafel.repository.js';

export interface NieuweTafel {
  readonly id?: string;
  readonly naam: string;
  /** `uitvoering` takes casussen; `beleid` and `bestuur` never do. */
  readonly soort?: Tafelsoort;
  readonly voorzitterLidId: string;
  readonly ritme: Ritme;
}

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
  async richtIn(tx: Tx, { id = nieuwId(), soort = 'uitvoering', ...tafel }: NieuweTafel): Promise<string> {
    await this.organisaties.lid(tx, tafel.voorzitterLidId);
    await this.tafels.voegToe(tx, { ...tafel, id, soort });
    tx.record({ actie: 'tafel.ingericht', onderwerp: { soort: 'tafel', id } });
    return id;
  }
}
