import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { InzageRepository, type Gekeken } from '../persistence/inzage.repository.js';

const HOOGSTENS = 200;

/** What a client may know about who read the own casus. */
@Injectable()
export class Inzage {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly inzage: InzageRepository,
  ) {}

  /** The newest day first, at most 200 lines; nothing for who is not the client. @throws {NietGevonden} unknown and forbidden alike */
  async wieHeeftGekeken(tx: Tx, casusId: string): Promise<Gekeken[]> {
    await this.casussen.haal(tx, casusId);
    tx.gelezen({ casusId, gegevensgroep: 'toegangslog', doel: 'zien wie heeft gekeken' });
    return this.inzage.gekeken(tx, casusId, HOOGSTENS);
  }
}
