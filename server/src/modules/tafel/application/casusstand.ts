import { Injectable } from '@nestjs/common';
import type { Casusfase } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen } from '../../casus/index.js';
import type { Agendapunt } from '../domain/agendapunt.js';

const OP_TAFEL: readonly Casusfase[] = ['in_bespreking', 'besluit_ligt_voor'];

/** What the table does to the phase of a casus. */
@Injectable()
export class Casusstand {
  constructor(private readonly casussen: Casussen) {}

  /** Published: who is needed may know. */
  async geagendeerd(tx: Tx, punten: readonly Agendapunt[]): Promise<void> {
    await this.perCasus(tx, punten, (fase) => (OP_TAFEL.includes(fase) ? fase : 'geagendeerd'));
    await this.meldOnthulling(tx, punten);
  }

  /** On the table; a voorstel that lies there stays there. */
  async opTafel(tx: Tx, punt: Agendapunt): Promise<void> {
    await this.perCasus(tx, [punt], (fase) => (fase === 'besluit_ligt_voor' ? fase : 'in_bespreking'));
  }

  /** Not reached: back among the casussen that wait for a place. */
  async doorgeschoven(tx: Tx, punten: readonly Agendapunt[]): Promise<void> {
    await this.perCasus(tx, punten, (fase) => (fase === 'geagendeerd' || fase === 'in_bespreking' ? 'getrieerd' : fase));
    await this.meldOnthulling(tx, punten);
  }

  private async meldOnthulling(tx: Tx, punten: readonly Agendapunt[]): Promise<void> {
    await this.casussen.meldOnthulling(tx, punten.flatMap(({ casusId }) => casusId ?? []));
  }

  // In id order, so that two acts on the same casussen cannot wait for each other.
  private async perCasus(tx: Tx, punten: readonly Agendapunt[], naar: (fase: Casusfase) => Casusfase): Promise<void> {
    const ids = punten.flatMap(({ casusId }) => casusId ?? []).sort();
    for (const id of ids) {
      const { fase } = await this.casussen.get(tx, id);
      if (naar(fase) !== fase) await this.casussen.zetFase(tx, id, naar(fase));
    }
  }
}
