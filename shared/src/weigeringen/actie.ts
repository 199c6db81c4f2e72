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
