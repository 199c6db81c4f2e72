import { schrijfDag } from './dag.js';
import { Weigering } from './weigering.js';

export class BesluitBeeindigd extends Weigering {
  static readonly code = 'BesluitBeeindigd';
  readonly code = BesluitBeeindigd.code;
  constructor() {
    super('Dit besluit is ingetrokken of vervangen. Er verandert niets meer aan.');
  }
}

export class TermijnVoorbij extends Weigering {
  static readonly code = 'TermijnVoorbij';
  readonly code = TermijnVoorbij.code;
  constructor(laatsteDag: string | null) {
    super(laatsteDag ? `Dit kon tot en met ${schrijfDag(laatsteDag)}. Die termijn is voorbij.` : 'De termijn hiervoor is voorbij.');
  }
}

export class HeroverwegingLoopt extends Weigering {
  static readonly code = 'HeroverwegingLoopt';
  readonly code = HeroverwegingLoopt.code;
  constructor() {
    super('Over dit besluit loopt al een heroverweging. Wacht op het antwoord van de bestuurder.');
  }
}

/** Who got an answer is not answered again on the same besluit. */
export class HeroverwegingAlGevraagd extends Weigering {
  static readonly code = 'HeroverwegingAlGevraagd';
  readonly code = HeroverwegingAlGevraagd.code;
  constructor() {
    super('U vroeg dit al een keer bij dit besluit. Het antwoord van de bestuurder blijft staan.');
  }
}

export class HeroverwegingBeantwoord extends Weigering {
  static readonly code = 'HeroverwegingBeantwoord';
  readonly code = HeroverwegingBeantwoord.code;
  constructor() {
    super('Deze heroverweging is al beantwoord.');
  }
}

/** Nobody judges the own besluit. */
export class EigenBesluit extends Weigering {
  static readonly code = 'EigenBesluit';
  readonly code = EigenBesluit.code;
  constructor() {
    super('U nam dit besluit zelf. Iemand anders beantwoordt de heroverweging.');
  }
}

/** Nobody judges what the own organisation asked, or what binds it. */
export class PartijBijBesluit extends Weigering {
  static readonly code = 'PartijBijBesluit';
  readonly code = PartijBijBesluit.code;
  constructor() {
    super('Uw organisatie vroeg deze heroverweging of is aan het besluit gebonden. Een bestuurder van een andere organisatie antwoordt.');
  }
}

/** A step that cannot be undone waits for the answer. */
export class OpgeschortDoorHeroverweging extends Weigering {
  static readonly code = 'OpgeschortDoorHeroverweging';
  readonly code = OpgeschortDoorHeroverweging.code;
  constructor() {
    super('Deze stap is niet terug te draaien en er loopt een heroverweging. Wacht op het antwoord van de bestuurder.');
  }
}

export class AlGegeven extends Weigering {
  static readonly code = 'AlGegeven';
  readonly code = AlGegeven.code;
  constructor() {
    super('Uw organisatie deed dit al. Het ligt vast zoals u het schreef.');
  }
}

export class VoornemenAlAangekondigd extends Weigering {
  static readonly code = 'VoornemenAlAangekondigd';
  readonly code = VoornemenAlAangekondigd.code;
  constructor() {
    super('U kondigde dit al aan. Wacht op de reactie, of op het einde van de termijn.');
  }
}

/** A second signature is of somebody else, from another organisation. */
export class AndereOrganisatieTekent extends Weigering {
  static readonly code = 'AndereOrganisatieTekent';
  readonly code = AndereOrganisatieTekent.code;
  constructor(boodschap = 'Iemand van een andere organisatie dan die van de voorzitter tekent mee.') {
    super(boodschap);
  }
}

/** A second signature is never of an organisation that the besluit would bind: it reacts. */
export class GebondeneTekentNietMee extends Weigering {
  static readonly code = 'GebondeneTekentNietMee';
  readonly code = GebondeneTekentNietMee.code;
  constructor() {
    super('Dit besluit zou uw organisatie binden. U kunt reageren, maar niet meetekenen.');
  }
}

/** This kind of besluit does not lead to a beschikking. */
export class GeenBeschikking extends Weigering {
  static readonly code = 'GeenBeschikking';
  readonly code = GeenBeschikking.code;
  constructor() {
    super('Bij dit soort besluit hoort geen beschikking.');
  }
}
