import { Weigering } from './weigering.js';

/** Everything that can stand in the way of destroying a casus, with the sentence that says what to do. */
export const BELETTEN = {
  casus_open: 'Deze casus is nog niet afgesloten.',
  bewaarstop: 'Er staat een stop op vernietigen. Die moet eerst worden opgeheven.',
  bewaartermijn: 'De bewaartermijn is nog niet voorbij.',
  besluittermijn: 'Een termijn van een besluit loopt nog.',
  heroverweging: 'Een vraag om opnieuw te kijken wacht op antwoord.',
  geld: 'Er staat nog geld open: een aanvraag, een betaling, een lening of een afspraak.',
} as const;

export type Belet = keyof typeof BELETTEN;

/** Something stands in the way; the sentence says what. */
export class VernietigenKanNiet extends Weigering {
  static readonly code = 'VernietigenKanNiet';
  readonly code = VernietigenKanNiet.code;
  constructor(belet: Belet | undefined) {
    super(belet ? BELETTEN[belet] : 'Vernietigen kan nu niet.');
  }
}

export class AlleenOverDezeGegevens extends Weigering {
  static readonly code = 'AlleenOverDezeGegevens';
  readonly code = AlleenOverDezeGegevens.code;
  constructor() {
    super('Dit kan alleen de regisseur, de vervanger of de organisatie die verantwoordelijk is voor de gegevens.');
  }
}

/** Two humans destroy; one with two accounts is one. */
export class EenAnderBevestigt extends Weigering {
  static readonly code = 'EenAnderBevestigt';
  readonly code = EenAnderBevestigt.code;
  constructor() {
    super('U stelde dit zelf voor. Iemand anders moet het bevestigen.');
  }
}

export class VernietigingLoopt extends Weigering {
  static readonly code = 'VernietigingLoopt';
  readonly code = VernietigingLoopt.code;
  constructor() {
    super('Er ligt al een voorstel om deze casus te vernietigen.');
  }
}

/** The log has to hold that something was there before it can hold that it went. */
export class LogboekLooptAchter extends Weigering {
  static readonly code = 'LogboekLooptAchter';
  readonly code = LogboekLooptAchter.code;
  constructor() {
    super('Het logboek is nog niet bij. Wacht een minuut en probeer het opnieuw.');
  }
}

export class VerzoekdagNodig extends Weigering {
  static readonly code = 'VerzoekdagNodig';
  readonly code = VerzoekdagNodig.code;
  constructor() {
    super('Vul in op welke dag de cliënt erom vroeg. Die dag is niet in de toekomst.', 'verzoekOp');
  }
}

export class BewaarstopAlWeg extends Weigering {
  static readonly code = 'BewaarstopAlWeg';
  readonly code = BewaarstopAlWeg.code;
  constructor() {
    super('Deze stop is al opgeheven.');
  }
}
