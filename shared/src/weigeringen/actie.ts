import { Weigering } from './weigering.js';

export class ActieAlAfgerond extends Weigering {
  static readonly code = 'ActieAlAfgerond';
  readonly code = ActieAlAfgerond.code;
  constructor() {
    super('Deze actie is al afgerond.');
  }
}

export class NietUwActie extends Weigering {
  static readonly code = 'NietUwActie';
  readonly code = NietUwActie.code;
  constructor() {
    super('Deze actie is van een andere organisatie. Alleen zij of de regisseur rondt haar af.');
  }
}

/** What a besluit asks of others stands in the besluit itself; afterwards nobody adds to it for another. */
export class AlleenEigenActie extends Weigering {
  static readonly code = 'AlleenEigenActie';
  readonly code = AlleenEigenActie.code;
  constructor() {
    super('Bij een besluit voegt u alleen een actie van uw eigen organisatie toe. Leg deze actie los van het besluit vast.', 'organisatieId');
  }
}
