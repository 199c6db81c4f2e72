import { Weigering } from './weigering.js';

export class ActieAlAfgerond extends Weigering {
  static readonly code = 'ActieAlAfgerond';
  readonly code = ActieAlAfgerond.code;
  constructor() {
    super({ nl: 'Deze actie is al afgerond.', en: 'This action is done already.' });
  }
}

export class NietUwActie extends Weigering {
  static readonly code = 'NietUwActie';
  readonly code = NietUwActie.code;
  constructor() {
    super({ nl: 'Deze actie is van een andere organisatie. Alleen zij of de regisseur rondt haar af.', en: 'This action belongs to another organisation. Only they or the case lead complete it.' });
  }
}

/** What a besluit asks of others stands in the besluit itself; afterwards nobody adds to it for another. */
export class AlleenEigenActie extends Weigering {
  static readonly code = 'AlleenEigenActie';
  readonly code = AlleenEigenActie.code;
  constructor() {
    super({ nl: 'Bij een besluit voegt u alleen een actie van uw eigen organisatie toe. Leg deze actie los van het besluit vast.', en: 'With a decision you only add an action for your own organisation. Record this action apart from the decision.' }, 'organisatieId');
  }
}
