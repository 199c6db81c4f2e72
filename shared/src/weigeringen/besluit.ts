import type { Zin } from '../taal/index.js';
import { Weigering } from './weigering.js';

export class GeenConsensus extends Weigering {
  static readonly code = 'GeenConsensus';
  readonly code = GeenConsensus.code;
  constructor() {
    super({ nl: 'Niet iedereen is akkoord. Houd de casus aan, schaal op, of zet door als dat mag.', en: 'Not everybody agrees. Put the case on hold, escalate, or force a decision if that is allowed.' });
  }
}

export class WelConsensus extends Weigering {
  static readonly code = 'WelConsensus';
  readonly code = WelConsensus.code;
  constructor() {
    super({ nl: 'Iedereen is al akkoord. Stel het besluit vast.', en: 'Everybody agrees already. Take the decision.' });
  }
}

export class BesluitAlGenomen extends Weigering {
  static readonly code = 'BesluitAlGenomen';
  readonly code = BesluitAlGenomen.code;
  constructor() {
    super({ nl: 'Over dit voorstel is al een besluit genomen.', en: 'A decision on this proposal has been taken already.' });
  }
}

/** A condition for forcing is not met; `voorwaarde` names it. */
export class VoorwaardeNietVoldaan extends Weigering {
  static readonly code = 'VoorwaardeNietVoldaan';
  readonly code = VoorwaardeNietVoldaan.code;
  constructor(
    readonly voorwaarde: string,
    uitleg: Zin,
    veld?: string,
  ) {
    super(uitleg, veld);
  }
}

/** An advies binds nobody, so what binds does not end by it. */
export class AdviesVervangtNiet extends Weigering {
  static readonly code = 'AdviesVervangtNiet';
  readonly code = AdviesVervangtNiet.code;
  constructor() {
    super({ nl: 'Een advies bindt niemand en kan een besluit niet vervangen. Trek dat besluit in of kom met een besluit dat bindt.', en: 'Advice binds nobody and cannot replace a decision. Withdraw that decision or come with one that binds.' }, 'vervangtBesluitId');
  }
}
