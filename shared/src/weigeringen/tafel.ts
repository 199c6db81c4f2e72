import type { Taal } from '../taal/index.js';
import { Weigering } from './weigering.js';

const dagwoord = (gebied: string) => new Intl.DateTimeFormat(gebied, { timeZone: 'Europe/Amsterdam', weekday: 'long', day: 'numeric', month: 'long' });
const DAGWOORD: Readonly<Record<Taal, Intl.DateTimeFormat>> = { nl: dagwoord('nl-NL'), en: dagwoord('en-GB') };

export class AlleenVoorzitterVanTafel extends Weigering {
  static readonly code = 'AlleenVoorzitterVanTafel';
  readonly code = AlleenVoorzitterVanTafel.code;
  constructor() {
    super({ nl: 'Alleen de voorzitter van deze tafel of de plaatsvervanger kan dit doen.', en: 'Only the chair of this table or the deputy can do this.' });
  }
}

/** A tafel meets once at a time. */
export class ZittingAlGepland extends Weigering {
  static readonly code = 'ZittingAlGepland';
  readonly code = ZittingAlGepland.code;
  constructor() {
    super({ nl: 'Op dat moment staat al een zitting van deze tafel. Kies een andere tijd.', en: 'This table already has a session at that moment. Choose another time.' }, 'geplandOp');
  }
}

/** Only who sits at the table becomes its secretary. */
export class NietAanTafel extends Weigering {
  static readonly code = 'NietAanTafel';
  readonly code = NietAanTafel.code;
  constructor(veld: string) {
    super({ nl: 'Deze persoon zit nu niet aan tafel. Kies iemand die er is.', en: 'This person is not at the table now. Choose somebody who is.' }, veld);
  }
}

export class ZittingAlGepubliceerd extends Weigering {
  static readonly code = 'ZittingAlGepubliceerd';
  readonly code = ZittingAlGepubliceerd.code;
  constructor() {
    super({ nl: 'Deze zitting is al gepubliceerd.', en: 'This session has been published already.' });
  }
}

export class ZittingNietGepubliceerd extends Weigering {
  static readonly code = 'ZittingNietGepubliceerd';
  readonly code = ZittingNietGepubliceerd.code;
  constructor() {
    super({ nl: 'Publiceer de zitting eerst. Dan weten de deelnemers dat ze nodig zijn.', en: 'Publish the session first. Then the participants know that they are needed.' });
  }
}

export class ZittingAlGeopend extends Weigering {
  static readonly code = 'ZittingAlGeopend';
  readonly code = ZittingAlGeopend.code;
  constructor() {
    super({ nl: 'Deze zitting is al geopend.', en: 'This session has been opened already.' });
  }
}

export class ZittingNietGeopend extends Weigering {
  static readonly code = 'ZittingNietGeopend';
  readonly code = ZittingNietGeopend.code;
  constructor() {
    super({ nl: 'De zitting is nog niet geopend. Open eerst de zitting.', en: 'The session is not open yet. Open the session first.' });
  }
}

/** A zitting opens on its own day, so that who was called for that day is not decided without. */
export class ZittingNietVandaag extends Weigering {
  static readonly code = 'ZittingNietVandaag';
  readonly code = ZittingNietVandaag.code;
  constructor(dag: Date) {
    super({ nl: `Deze zitting is op ${DAGWOORD.nl.format(dag)}. Op die dag kunt u haar openen. Komt de tafel eerder bij elkaar? Verzet dan eerst de zitting.`, en: `This session is on ${DAGWOORD.en.format(dag)}. You can open it on that day. Does the table meet earlier? Then move the session first.` });
  }
}

export class ZittingGesloten extends Weigering {
  static readonly code = 'ZittingGesloten';
  readonly code = ZittingGesloten.code;
  constructor() {
    super({ nl: 'Deze zitting is gesloten. Er kan niets meer aan veranderen.', en: 'This session is closed. Nothing in it can change any more.' });
  }
}

export class AndereZittingOpen extends Weigering {
  static readonly code = 'AndereZittingOpen';
  readonly code = AndereZittingOpen.code;
  constructor() {
    super({ nl: 'Er is nog een andere zitting van deze tafel open. Sluit die eerst.', en: 'Another session of this table is still open. Close that first.' });
  }
}

export class LegeAgenda extends Weigering {
  static readonly code = 'LegeAgenda';
  readonly code = LegeAgenda.code;
  constructor() {
    super({ nl: 'Er staat nog geen casus op de agenda. Voeg er eerst een toe.', en: 'There is no case on the agenda yet. Add one first.' });
  }
}

export class CasusAlOpAgenda extends Weigering {
  static readonly code = 'CasusAlOpAgenda';
  readonly code = CasusAlOpAgenda.code;
  constructor() {
    super({ nl: 'Deze casus staat al op de agenda van deze zitting.', en: 'This case is on the agenda of this session already.' }, 'casusId');
  }
}

export class AgendapuntAfgerond extends Weigering {
  static readonly code = 'AgendapuntAfgerond';
  readonly code = AgendapuntAfgerond.code;
  constructor() {
    super({ nl: 'Dit agendapunt is al afgerond.', en: 'This agenda item is done already.' }, 'agendapuntId');
  }
}

export class AgendapuntOpTafel extends Weigering {
  static readonly code = 'AgendapuntOpTafel';
  readonly code = AgendapuntOpTafel.code;
  constructor() {
    super({ nl: 'Deze casus ligt nu op tafel. Rond het agendapunt eerst af.', en: 'This case is on the table now. Complete the agenda item first.' }, 'agendapuntId');
  }
}

/** Only who was given the time to dig in. */
export class NietUwUitzoekopdracht extends Weigering {
  static readonly code = 'NietUwUitzoekopdracht';
  readonly code = NietUwUitzoekopdracht.code;
  constructor() {
    super({ nl: 'Alleen de uitzoeker van deze casus schrijft dit op. Vraag de regisseur wie dat is.', en: 'Only who looks into this case writes this down. Ask the case lead who that is.' });
  }
}

/** It was solved beside the table already. */
export class AlOpgelost extends Weigering {
  static readonly code = 'AlOpgelost';
  readonly code = AlOpgelost.code;
  constructor() {
    super({ nl: 'Deze casus is al opgelost buiten de tafel.', en: 'This case was solved outside the table already.' });
  }
}

/** Nothing was solved beside the table, so there is nothing to bring back. */
export class NietOpgelost extends Weigering {
  static readonly code = 'NietOpgelost';
  readonly code = NietOpgelost.code;
  constructor() {
    super({ nl: 'Deze casus staat niet als opgelost buiten de tafel.', en: 'This case does not stand as solved outside the table.' });
  }
}
