import { Weigering } from './weigering.js';

const DAGWOORD = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', weekday: 'long', day: 'numeric', month: 'long' });

export class AlleenVoorzitterVanTafel extends Weigering {
  static readonly code = 'AlleenVoorzitterVanTafel';
  readonly code = AlleenVoorzitterVanTafel.code;
  constructor() {
    super('Alleen de voorzitter van deze tafel of de plaatsvervanger kan dit doen.');
  }
}

/** A tafel meets once at a time. */
export class ZittingAlGepland extends Weigering {
  static readonly code = 'ZittingAlGepland';
  readonly code = ZittingAlGepland.code;
  constructor() {
    super('Op dat moment staat al een zitting van deze tafel. Kies een andere tijd.', 'geplandOp');
  }
}

/** Only who sits at the table becomes its secretary. */
export class NietAanTafel extends Weigering {
  static readonly code = 'NietAanTafel';
  readonly code = NietAanTafel.code;
  constructor(veld: string) {
    super('Deze persoon zit nu niet aan tafel. Kies iemand die er is.', veld);
  }
}

export class ZittingAlGepubliceerd extends Weigering {
  static readonly code = 'ZittingAlGepubliceerd';
  readonly code = ZittingAlGepubliceerd.code;
  constructor() {
    super('Deze zitting is al gepubliceerd.');
  }
}

export class ZittingNietGepubliceerd extends Weigering {
  static readonly code = 'ZittingNietGepubliceerd';
  readonly code = ZittingNietGepubliceerd.code;
  constructor() {
    super('Publiceer de zitting eerst. Dan weten de deelnemers dat ze nodig zijn.');
  }
}

export class ZittingAlGeopend extends Weigering {
  static readonly code = 'ZittingAlGeopend';
  readonly code = ZittingAlGeopend.code;
  constructor() {
    super('Deze zitting is al geopend.');
  }
}

export class ZittingNietGeopend extends Weigering {
  static readonly code = 'ZittingNietGeopend';
  readonly code = ZittingNietGeopend.code;
  constructor() {
    super('De zitting is nog niet geopend. Open eerst de zitting.');
  }
}

/** A zitting opens on its own day, so that who was called for that day is not decided without. */
export class ZittingNietVandaag extends Weigering {
  static readonly code = 'ZittingNietVandaag';
  readonly code = ZittingNietVandaag.code;
  constructor(dag: Date) {
    super(`Deze zitting is op ${DAGWOORD.format(dag)}. Op die dag kunt u haar openen. Komt de tafel eerder bij elkaar? Verzet dan eerst de zitting.`);
  }
}

export class ZittingGesloten extends Weigering {
  static readonly code = 'ZittingGesloten';
  readonly code = ZittingGesloten.code;
  constructor() {
    super('Deze zitting is gesloten. Er kan niets meer aan veranderen.');
  }
}

export class AndereZittingOpen extends Weigering {
  static readonly code = 'AndereZittingOpen';
  readonly code = AndereZittingOpen.code;
  constructor() {
    super('Er is nog een andere zitting van deze tafel open. Sluit die eerst.');
  }
}

export class LegeAgenda extends Weigering {
  static readonly code = 'LegeAgenda';
  readonly code = LegeAgenda.code;
  constructor() {
    super('Er staat nog geen casus op de agenda. Voeg er eerst een toe.');
  }
}

export class CasusAlOpAgenda extends Weigering {
  static readonly code = 'CasusAlOpAgenda';
  readonly code = CasusAlOpAgenda.code;
  constructor() {
    super('Deze casus staat al op de agenda van deze zitting.', 'casusId');
  }
}

export class AgendapuntAfgerond extends Weigering {
  static readonly code = 'AgendapuntAfgerond';
  readonly code = AgendapuntAfgerond.code;
  constructor() {
    super('Dit agendapunt is al afgerond.', 'agendapuntId');
  }
}

export class AgendapuntOpTafel extends Weigering {
  static readonly code = 'AgendapuntOpTafel';
  readonly code = AgendapuntOpTafel.code;
  constructor() {
    super('Deze casus ligt nu op tafel. Rond het agendapunt eerst af.', 'agendapuntId');
  }
}

/** Only who was given the time to dig in. */
export class NietUwUitzoekopdracht extends Weigering {
  static readonly code = 'NietUwUitzoekopdracht';
  readonly code = NietUwUitzoekopdracht.code;
  constructor() {
    super('Alleen de uitzoeker van deze casus schrijft dit op. Vraag de regisseur wie dat is.');
  }
}

/** It was solved beside the table already. */
export class AlOpgelost extends Weigering {
  static readonly code = 'AlOpgelost';
  readonly code = AlOpgelost.code;
  constructor() {
    super('Deze casus is al opgelost buiten de tafel.');
  }
}

/** Nothing was solved beside the table, so there is nothing to bring back. */
export class NietOpgelost extends Weigering {
  static readonly code = 'NietOpgelost';
  readonly code = NietOpgelost.code;
  constructor() {
    super('Deze casus staat niet als opgelost buiten de tafel.');
  }
}
