import { schrijfDag } from './dag.js';
import { Weigering } from './weigering.js';

/** Silence in writing is no answer before the term is over. */
export class TermijnLoopt extends Weigering {
  static readonly code = 'TermijnLoopt';
  readonly code = TermijnLoopt.code;
  constructor(laatsteDag: string) {
    super({ nl: `Nog niet iedereen heeft geantwoord. Dat kan tot en met ${schrijfDag(laatsteDag)}. Wacht tot die dag, of bespreek het voorstel aan tafel.`, en: `Not everybody has answered yet. They can until ${schrijfDag(laatsteDag, 'en')}. Wait until that day, or discuss the proposal at the table.` });
  }
}

/** Somebody says that the answer in the sealed ronde is not what was said. */
export class StandpuntBetwist extends Weigering {
  static readonly code = 'StandpuntBetwist';
  readonly code = StandpuntBetwist.code;
  constructor() {
    super({ nl: 'Een organisatie zegt dat haar standpunt verkeerd is opgeschreven. Houd daarover een nieuwe ronde.', en: 'An organisation says that its position was written down wrongly. Hold a new round about it.' });
  }
}

/** Only an answer that another person wrote down is confirmed, once, by whom it is about. */
export class NietsTeBevestigen extends Weigering {
  static readonly code = 'NietsTeBevestigen';
  readonly code = NietsTeBevestigen.code;
  constructor() {
    super({ nl: 'Er is hier niets dat u nog moet bevestigen.', en: 'There is nothing here that you still have to confirm.' });
  }
}

/** What an organisation answered or confirmed itself is not written over by the chair. */
export class EigenAntwoordGegeven extends Weigering {
  static readonly code = 'EigenAntwoordGegeven';
  readonly code = EigenAntwoordGegeven.code;
  constructor() {
    super({ nl: 'Deze organisatie gaf zelf al antwoord. Alleen zij kan dat nog veranderen.', en: 'This organisation answered itself already. Only they can still change that.' });
  }
}

/** Only somebody who sees the casus can say afterwards whether it was written down right. */
export class SprekerDoetNietMee extends Weigering {
  static readonly code = 'SprekerDoetNietMee';
  readonly code = SprekerDoetNietMee.code;
  constructor() {
    super({ nl: 'Deze persoon doet niet mee aan deze casus. Noem iemand die meedoet, of nodig deze persoon eerst uit.', en: 'This person does not take part in this case. Name somebody who does, or invite this person first.' }, 'lidId');
  }
}

/** The conversation of a crisis is the first ronde, never a later one. */
export class GesprekAlleenEerst extends Weigering {
  static readonly code = 'GesprekAlleenEerst';
  readonly code = GesprekAlleenEerst.code;
  constructor() {
    super({ nl: 'Over dit voorstel is al een ronde geweest. Leg het opnieuw voor.', en: 'There was a round on this proposal already. Put it forward again.' });
  }
}

/** A recorded conversation is for a crisis, and a conversation takes two. */
export class GeenGesprek extends Weigering {
  static readonly code = 'GeenGesprek';
  readonly code = GeenGesprek.code;
  constructor() {
    super({ nl: 'Noteer wat ten minste twee organisaties zeiden.', en: 'Note what at least two organisations said.' }, 'standpunten');
  }
}
