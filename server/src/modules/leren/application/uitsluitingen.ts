import { Injectable } from '@nestjs/common';
import { OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { uitsluitingstabel, type Uitsluitingsrij } from '../domain/uitsluitingen.js';
import { UitsluitingRepository } from '../persistence/uitsluiting.repository.js';

export interface Uitsluitingsbeeld {
  /** Last day that counts. */
  readonly peildatum: string;
  readonly rijen: readonly Uitsluitingsrij[];
}

/** What kept people out and what worked, over all closed casussen of the regio. */
@Injectable()
export class Uitsluitingen {
  constructor(private readonly uitsluitingen: UitsluitingRepository) {}

  /** @throws {OngeldigeInvoer} for a day that does not exist or still has to come */
  async cijfer(tx: Tx, gevraagd: string | null): Promise<Uitsluitingsbeeld> {
    weiger(gevraagd !== null && !bestaat(gevraagd), () => new OngeldigeInvoer({ nl: 'Kies een bestaande dag die al is geweest.', en: 'Choose an existing day that is past.' }, 'peildatum'));
    const { vandaag, peildatum } = await this.uitsluitingen.dagen(tx, gevraagd);
    weiger((gevraagd ?? vandaag) > vandaag, () => new OngeldigeInvoer({ nl: 'Kies een bestaande dag die al is geweest.', en: 'Choose an existing day that is past.' }, 'peildatum'));
    return { peildatum, rijen: uitsluitingstabel(await this.uitsluitingen.tellingen(tx, peildatum)) };
  }
}

function bestaat(dag: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(dag) && Boolean(new Date(`${dag}T00:00:00Z`).toJSON()?.startsWith(dag));
}
