import { Weigering } from './weigering.js';

/** The role has no ground to write about people around the client. */
export class GeenGrondVoorNetwerk extends Weigering {
  static readonly code = 'GeenGrondVoorNetwerk';
  readonly code = GeenGrondVoorNetwerk.code;
  constructor() {
    super('Over mensen om de cliënt heen mag u met uw rol niets vastleggen.', 'soort');
  }
}

export class NietUwNetwerklid extends Weigering {
  static readonly code = 'NietUwNetwerklid';
  readonly code = NietUwNetwerklid.code;
  constructor() {
    super('Alleen de cliënt, de regisseur en de organisatie die dit opschreef, kunnen dit weghalen.', 'netwerklidId');
  }
}
