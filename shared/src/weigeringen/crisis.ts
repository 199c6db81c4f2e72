import { Weigering } from './weigering.js';

export class CrisisLoopt extends Weigering {
  static readonly code = 'CrisisLoopt';
  readonly code = CrisisLoopt.code;
  constructor() {
    super('Voor deze casus loopt al een spoedoverleg. Doe daar mee.');
  }
}

export class CrisisGesloten extends Weigering {
  static readonly code = 'CrisisGesloten';
  readonly code = CrisisGesloten.code;
  constructor() {
    super('Dit spoedoverleg is al vastgelegd.');
  }
}

export class GeenVertegenwoordigers extends Weigering {
  static readonly code = 'GeenVertegenwoordigers';
  readonly code = GeenVertegenwoordigers.code;
  constructor() {
    super('Van minder dan twee organisaties rond deze casus heeft iemand een geldig mandaat. Nodig eerst een partij uit, of vraag een mandaat.');
  }
}

export class GeenBestuurder extends Weigering {
  static readonly code = 'GeenBestuurder';
  readonly code = GeenBestuurder.code;
  constructor() {
    super('Fiat vraagt u aan een bestuurder. Kies iemand anders.', 'lidId');
  }
}

export class FiatAlGevraagd extends Weigering {
  static readonly code = 'FiatAlGevraagd';
  readonly code = FiatAlGevraagd.code;
  constructor() {
    super('U vroeg dit al aan deze bestuurder.', 'lidId');
  }
}

export class FiatAlGegeven extends Weigering {
  static readonly code = 'FiatAlGegeven';
  readonly code = FiatAlGegeven.code;
  constructor() {
    super('U gaf hier al antwoord op.');
  }
}

/** In a crisis the conversation counts as the ronde, so there has to have been one. */
export class NiemandDeedMee extends Weigering {
  static readonly code = 'NiemandDeedMee';
  readonly code = NiemandDeedMee.code;
  constructor(boodschap = 'Er deed nog niemand mee. Praat eerst met ten minste één andere partij.') {
    super(boodschap, 'standpunten');
  }
}
