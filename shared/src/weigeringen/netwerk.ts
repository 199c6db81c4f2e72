import { Weigering } from './weigering.js';

/** The role has no ground to write about people around the client. */
export class GeenGrondVoorNetwerk extends Weigering {
  static readonly code = 'GeenGrondVoorNetwerk';
  readonly code = GeenGrondVoorNetwerk.code;
  constructor() {
    super({ nl: 'Over mensen om de cliënt heen mag u met uw rol niets vastleggen.', en: 'Your role does not let you record anything about people around the client.' }, 'soort');
  }
}

export class NietUwNetwerklid extends Weigering {
  static readonly code = 'NietUwNetwerklid';
  readonly code = NietUwNetwerklid.code;
  constructor() {
    super({ nl: 'Alleen de cliënt, de regisseur en de organisatie die dit opschreef, kunnen dit weghalen.', en: 'Only the client, the case lead and the organisation that wrote this down can remove it.' }, 'netwerklidId');
  }
}
