import { Weigering } from './weigering.js';

/** Everything that can stand in the way of destroying a casus, with the sentence that says what to do. */
export const BELETTEN = {
  casus_open: { nl: 'Deze casus is nog niet afgesloten.', en: 'This case is not closed yet.' },
  bewaarstop: { nl: 'Er staat een stop op vernietigen. Die moet eerst worden opgeheven.', en: 'There is a stop on destroying. That must be lifted first.' },
  bewaartermijn: { nl: 'De bewaartermijn is nog niet voorbij.', en: 'The term of keeping is not over yet.' },
  besluittermijn: { nl: 'Een termijn van een besluit loopt nog.', en: 'A term of a decision is still running.' },
  heroverweging: { nl: 'Een vraag om opnieuw te kijken wacht op antwoord.', en: 'A request for a second look is waiting for an answer.' },
  geld: { nl: 'Er staat nog geld open: een aanvraag, een betaling, een lening of een afspraak.', en: 'Money is still open: a request, a payment, a loan or an agreement.' },
} as const;

export type Belet = keyof typeof BELETTEN;

/** Something stands in the way; the sentence says what. */
export class VernietigenKanNiet extends Weigering {
  static readonly code = 'VernietigenKanNiet';
  readonly code = VernietigenKanNiet.code;
  constructor(belet: Belet | undefined) {
    super(belet ? BELETTEN[belet] : { nl: 'Vernietigen kan nu niet.', en: 'Destroying is not possible now.' });
  }
}

export class AlleenOverDezeGegevens extends Weigering {
  static readonly code = 'AlleenOverDezeGegevens';
  readonly code = AlleenOverDezeGegevens.code;
  constructor() {
    super({ nl: 'Dit kan alleen de regisseur, de vervanger of de organisatie die verantwoordelijk is voor de gegevens.', en: 'Only the case lead, the deputy or the organisation that answers for the data can do this.' });
  }
}

/** Two humans destroy; one with two accounts is one. */
export class EenAnderBevestigt extends Weigering {
  static readonly code = 'EenAnderBevestigt';
  readonly code = EenAnderBevestigt.code;
  constructor() {
    super({ nl: 'U stelde dit zelf voor. Iemand anders moet het bevestigen.', en: 'You proposed this yourself. Somebody else must confirm it.' });
  }
}

export class VernietigingLoopt extends Weigering {
  static readonly code = 'VernietigingLoopt';
  readonly code = VernietigingLoopt.code;
  constructor() {
    super({ nl: 'Er ligt al een voorstel om deze casus te vernietigen.', en: 'There already is a proposal to destroy this case.' });
  }
}

/** The log has to hold that something was there before it can hold that it went. */
export class LogboekLooptAchter extends Weigering {
  static readonly code = 'LogboekLooptAchter';
  readonly code = LogboekLooptAchter.code;
  constructor() {
    super({ nl: 'Het logboek is nog niet bij. Wacht een minuut en probeer het opnieuw.', en: 'The log has not caught up yet. Wait a minute and try again.' });
  }
}

export class VerzoekdagNodig extends Weigering {
  static readonly code = 'VerzoekdagNodig';
  readonly code = VerzoekdagNodig.code;
  constructor() {
    super({ nl: 'Vul in op welke dag de cliënt erom vroeg. Die dag is niet in de toekomst.', en: 'Fill in on which day the client asked for it. That day is not in the future.' }, 'verzoekOp');
  }
}

export class BewaarstopAlWeg extends Weigering {
  static readonly code = 'BewaarstopAlWeg';
  readonly code = BewaarstopAlWeg.code;
  constructor() {
    super({ nl: 'Deze stop is al opgeheven.', en: 'This stop has been lifted already.' });
  }
}
