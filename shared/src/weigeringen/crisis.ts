import { Weigering } from './weigering.js';

export class CrisisLoopt extends Weigering {
  static readonly code = 'CrisisLoopt';
  readonly code = CrisisLoopt.code;
  constructor() {
    super({ nl: 'Voor deze casus loopt al een spoedoverleg. Doe daar mee.', en: 'There already is an urgent consultation for this case. Join that one.' });
  }
}

export class CrisisGesloten extends Weigering {
  static readonly code = 'CrisisGesloten';
  readonly code = CrisisGesloten.code;
  constructor() {
    super({ nl: 'Dit spoedoverleg is al vastgelegd.', en: 'This urgent consultation has been recorded already.' });
  }
}

export class GeenVertegenwoordigers extends Weigering {
  static readonly code = 'GeenVertegenwoordigers';
  readonly code = GeenVertegenwoordigers.code;
  constructor() {
    super({ nl: 'Van minder dan twee organisaties rond deze casus heeft iemand een geldig mandaat. Nodig eerst een partij uit, of vraag een mandaat.', en: 'Fewer than two organisations around this case have somebody with a valid mandate. First invite a party, or ask for a mandate.' });
  }
}

export class GeenBestuurder extends Weigering {
  static readonly code = 'GeenBestuurder';
  readonly code = GeenBestuurder.code;
  constructor() {
    super({ nl: 'Fiat vraagt u aan een bestuurder. Kies iemand anders.', en: 'You ask approval of a director. Choose somebody else.' }, 'lidId');
  }
}

export class FiatAlGevraagd extends Weigering {
  static readonly code = 'FiatAlGevraagd';
  readonly code = FiatAlGevraagd.code;
  constructor() {
    super({ nl: 'U vroeg dit al aan deze bestuurder.', en: 'You asked this of this director already.' }, 'lidId');
  }
}

export class FiatAlGegeven extends Weigering {
  static readonly code = 'FiatAlGegeven';
  readonly code = FiatAlGegeven.code;
  constructor() {
    super({ nl: 'U gaf hier al antwoord op.', en: 'You answered this already.' });
  }
}

/** In a crisis the conversation counts as the ronde, so there has to have been one. */
export class NiemandDeedMee extends Weigering {
  static readonly code = 'NiemandDeedMee';
  readonly code = NiemandDeedMee.code;
  constructor(boodschap = { nl: 'Er deed nog niemand mee. Praat eerst met ten minste één andere partij.', en: 'Nobody took part yet. First talk with at least one other party.' }) {
    super(boodschap, 'standpunten');
  }
}
