import { Weigering } from './weigering.js';

export class GeenConsensus extends Weigering {
  static readonly code = 'GeenConsensus';
  readonly code = GeenConsensus.code;
  constructor() {
    super('Niet iedereen is akkoord. Houd de casus aan, schaal op, of zet door als dat mag.');
  }
}

export class WelConsensus extends Weigering {
  static readonly code = 'WelConsensus';
  readonly code = WelConsensus.code;
  constructor() {
    super('Iedereen is al akkoord. Stel het besluit vast.');
  }
}

export class BesluitAlGenomen extends Weigering {
  static readonly code = 'BesluitAlGenomen';
  readonly code = BesluitAlGenomen.code;
  constructor() {
    super('Over dit voorstel is al een besluit genomen.');
  }
}

/** A condition for forcing is not met; `voorwaarde` names it. */
export class VoorwaardeNietVoldaan extends Weigering {
  static readonly code = 'VoorwaardeNietVoldaan';
  readonly code = VoorwaardeNietVoldaan.code;
  constructor(
    readonly voorwaarde: string,
    uitleg: string,
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
    super('Een advies bindt niemand en kan een besluit niet vervangen. Trek dat besluit in of kom met een besluit dat bindt.', 'vervangtBesluitId');
  }
}
