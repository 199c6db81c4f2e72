import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { Route } from '../../casus/index.js';
import { bestuurszinnen } from '../bestanden/bestuursvragen.js';
import { FiatRepository } from '../persistence/fiat.repository.js';
import type { Besluitstukken } from './stukken.js';

/** What is recorded about bestuurders that were asked before somebody forces. */
@Injectable()
export class Bestuursvragen {
  constructor(
    private readonly route: Route,
    private readonly fiats: FiatRepository,
  ) {}

  /** One sentence per time a bestuur was asked, oldest first; nothing while a ronde is open, in which a fiat may count as an answer that is hidden. */
  async zinnen(tx: Tx, { casus, voorstel, ronde, laatsteRondeId }: Besluitstukken): Promise<string[]> {
    if (ronde.isOpen || ronde.feiten.id !== laatsteRondeId) return [];
    return bestuurszinnen(await this.route.bestuursvraag(tx, casus.id), await this.fiats.vanKeten(tx, voorstel.id));
  }
}
