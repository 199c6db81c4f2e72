import { schrijfDag } from './dag.js';
import { Weigering } from './weigering.js';

export class BesluitBeeindigd extends Weigering {
  static readonly code = 'BesluitBeeindigd';
  readonly code = BesluitBeeindigd.code;
  constructor() {
    super({ nl: 'Dit besluit is ingetrokken of vervangen. Er verandert niets meer aan.', en: 'This decision was withdrawn or replaced. Nothing about it changes any more.' });
  }
}

export class TermijnVoorbij extends Weigering {
  static readonly code = 'TermijnVoorbij';
  readonly code = TermijnVoorbij.code;
  constructor(laatsteDag: string | null) {
    super(laatsteDag ? { nl: `Dit kon tot en met ${schrijfDag(laatsteDag)}. Die termijn is voorbij.`, en: `This was possible until ${schrijfDag(laatsteDag, 'en')}. That term is over.` } : { nl: 'De termijn hiervoor is voorbij.', en: 'The term for this is over.' });
  }
}

export class HeroverwegingLoopt extends Weigering {
  static readonly code = 'HeroverwegingLoopt';
  readonly code = HeroverwegingLoopt.code;
  constructor() {
    super({ nl: 'Over dit besluit loopt al een heroverweging. Wacht op het antwoord van de bestuurder.', en: 'A second look at this decision is going on already. Wait for the answer of the director.' });
  }
}

/** Who got an answer is not answered again on the same besluit. */
export class HeroverwegingAlGevraagd extends Weigering {
  static readonly code = 'HeroverwegingAlGevraagd';
  readonly code = HeroverwegingAlGevraagd.code;
  constructor() {
    super({ nl: 'U vroeg dit al een keer bij dit besluit. Het antwoord van de bestuurder blijft staan.', en: 'You asked this once already for this decision. The answer of the director stands.' });
  }
}

export class HeroverwegingBeantwoord extends Weigering {
  static readonly code = 'HeroverwegingBeantwoord';
  readonly code = HeroverwegingBeantwoord.code;
  constructor() {
    super({ nl: 'Deze heroverweging is al beantwoord.', en: 'This second look has been answered already.' });
  }
}

/** Nobody judges the own besluit. */
export class EigenBesluit extends Weigering {
  static readonly code = 'EigenBesluit';
  readonly code = EigenBesluit.code;
  constructor() {
    super({ nl: 'U nam dit besluit zelf. Iemand anders beantwoordt de heroverweging.', en: 'You took this decision yourself. Somebody else answers the second look.' });
  }
}

/** Nobody judges what the own organisation asked, or what binds it. */
export class PartijBijBesluit extends Weigering {
  static readonly code = 'PartijBijBesluit';
  readonly code = PartijBijBesluit.code;
  constructor() {
    super({ nl: 'Uw organisatie vroeg deze heroverweging of is aan het besluit gebonden. Een bestuurder van een andere organisatie antwoordt.', en: 'Your organisation asked for this second look or is bound by the decision. A director of another organisation answers.' });
  }
}

/** A step that cannot be undone waits for the answer. */
export class OpgeschortDoorHeroverweging extends Weigering {
  static readonly code = 'OpgeschortDoorHeroverweging';
  readonly code = OpgeschortDoorHeroverweging.code;
  constructor() {
    super({ nl: 'Deze stap is niet terug te draaien en er loopt een heroverweging. Wacht op het antwoord van de bestuurder.', en: 'This step cannot be undone and a second look is going on. Wait for the answer of the director.' });
  }
}

export class AlGegeven extends Weigering {
  static readonly code = 'AlGegeven';
  readonly code = AlGegeven.code;
  constructor() {
    super({ nl: 'Uw organisatie deed dit al. Het ligt vast zoals u het schreef.', en: 'Your organisation did this already. It is recorded as you wrote it.' });
  }
}

export class VoornemenAlAangekondigd extends Weigering {
  static readonly code = 'VoornemenAlAangekondigd';
  readonly code = VoornemenAlAangekondigd.code;
  constructor() {
    super({ nl: 'U kondigde dit al aan. Wacht op de reactie, of op het einde van de termijn.', en: 'You announced this already. Wait for the response, or for the end of the term.' });
  }
}

/** A second signature is of somebody else, from another organisation. */
export class AndereOrganisatieTekent extends Weigering {
  static readonly code = 'AndereOrganisatieTekent';
  readonly code = AndereOrganisatieTekent.code;
  constructor(boodschap = { nl: 'Iemand van een andere organisatie dan die van de voorzitter tekent mee.', en: 'Somebody of another organisation than that of the chair signs too.' }) {
    super(boodschap);
  }
}

/** A second signature is never of an organisation that the besluit would bind: it reacts. */
export class GebondeneTekentNietMee extends Weigering {
  static readonly code = 'GebondeneTekentNietMee';
  readonly code = GebondeneTekentNietMee.code;
  constructor() {
    super({ nl: 'Dit besluit zou uw organisatie binden. U kunt reageren, maar niet meetekenen.', en: 'This decision would bind your organisation. You can respond, but not sign too.' });
  }
}

/** This kind of besluit does not lead to a beschikking. */
export class GeenBeschikking extends Weigering {
  static readonly code = 'GeenBeschikking';
  readonly code = GeenBeschikking.code;
  constructor() {
    super({ nl: 'Bij dit soort besluit hoort geen beschikking.', en: 'No formal decision belongs to this kind of decision.' });
  }
}
