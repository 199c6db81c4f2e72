import { Injectable } from '@nestjs/common';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Herinnering } from '../domain/herinnering.js';
import { HerinneringRepository } from '../persistence/herinnering.repository.js';

/** The own reminders of a lid. */
@Injectable()
export class Herinneringen {
  constructor(private readonly herinneringen: HerinneringRepository) {}

  /** Those not put away and still about something open, the most urgent first. */
  mijn(tx: Tx): Promise<Herinnering[]> {
    return this.herinneringen.open(tx);
  }

  /** Puts one away; doing so again changes nothing. @throws {NietGevonden} */
  async gezien(tx: Tx, id: string): Promise<string> {
    weiger(!(await this.herinneringen.bestaat(tx, id)), () => new NietGevonden('herinneringId'));
    if (await this.herinneringen.zetGezien(tx, id)) {
      tx.record({ actie: 'herinnering.gezien', onderwerp: { soort: 'herinnering', id } });
      tx.live(lidkamer(tx.lidId), 'herinnering.gewijzigd', { herinneringId: id });
    }
    return id;
  }
}
