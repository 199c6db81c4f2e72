import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { Route, Verantwoordelijkheid } from '../../casus/index.js';
import { UitzoekenRepository } from '../persistence/uitzoeken.repository.js';

/** One thing that waits for this lid, for the first page: which casus, what kind of work, and until when. */
export interface Werkregel {
  readonly soort: 'uitzoeken' | 'bestuur' | 'verantwoordelijk';
  readonly casusId: string;
  readonly pseudoniem: string;
  /** ISO date. */
  readonly termijn: string | null;
}

/** What waits for the acting lid besides zittingen, questions and acties. */
@Injectable()
export class EigenWerk {
  constructor(
    private readonly uitzoeken: UitzoekenRepository,
    private readonly route: Route,
    private readonly verantwoordelijkheid: Verantwoordelijkheid,
  ) {}

  /** The soonest first. */
  async lijst(tx: Tx): Promise<Werkregel[]> {
    const regels: Werkregel[] = [
      ...(await this.uitzoeken.vanMij(tx)).map((regel) => ({ soort: 'uitzoeken' as const, ...regel })),
      ...(await this.route.aanZet(tx)).map((regel) => ({ soort: 'bestuur' as const, ...regel })),
      ...(await this.verantwoordelijkheid.aanMij(tx)).map((regel) => ({ soort: 'verantwoordelijk' as const, ...regel })),
    ];
    for (const { casusId } of regels) tx.gelezen({ casusId, gegevensgroep: 'casus', doel: 'eigen werk' });
    return regels.sort((a, b) => (a.termijn ?? '9').localeCompare(b.termijn ?? '9'));
  }
}
