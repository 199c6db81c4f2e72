import { Weigering } from './weigering.js';

export class OrganisatieBestaatAl extends Weigering {
  static readonly code = 'OrganisatieBestaatAl';
  readonly code = OrganisatieBestaatAl.code;
  constructor() {
    super('Er is al een organisatie met deze naam. Kies een andere naam.', 'naam');
  }
}

/** Work of an organisatie that would have nobody any more. */
export class OrganisatieHeeftLopend extends Weigering {
  static readonly code = 'OrganisatieHeeftLopend';
  readonly code = OrganisatieHeeftLopend.code;
  constructor(wat: string) {
    super(`Er loopt nog werk: ${wat}. Draag dat eerst over of rond het af.`);
  }
}

export class OrganisatieVanUzelf extends Weigering {
  static readonly code = 'OrganisatieVanUzelf';
  readonly code = OrganisatieVanUzelf.code;
  constructor() {
    super('U werkt zelf bij deze organisatie. Vraag een andere beheerder.');
  }
}

export class OrganisatieBeeindigd extends Weigering {
  static readonly code = 'OrganisatieBeeindigd';
  readonly code = OrganisatieBeeindigd.code;
  constructor() {
    super('Deze organisatie doet niet meer mee. Kies een andere organisatie.', 'organisatieId');
  }
}

/** The kind says what may be shared; it stands once there is work. */
export class SoortStaatVast extends Weigering {
  static readonly code = 'SoortStaatVast';
  readonly code = SoortStaatVast.code;
  constructor() {
    super('Deze organisatie heeft al lopend werk. De soort kan dan niet meer veranderen.', 'soort');
  }
}

export class VoorzitterPastNiet extends Weigering {
  static readonly code = 'VoorzitterPastNiet';
  readonly code = VoorzitterPastNiet.code;
  constructor(rol: string, veld: string) {
    super(`Kies iemand met de rol ${rol}. Zo is het ingesteld voor deze regio.`, veld);
  }
}

export class PlaatsvervangerIsVoorzitter extends Weigering {
  static readonly code = 'PlaatsvervangerIsVoorzitter';
  readonly code = PlaatsvervangerIsVoorzitter.code;
  constructor() {
    super('De plaatsvervanger is een ander dan de voorzitter. Kies iemand anders.', 'plaatsvervangerLidId');
  }
}

export class TafelBestaatAl extends Weigering {
  static readonly code = 'TafelBestaatAl';
  readonly code = TafelBestaatAl.code;
  constructor() {
    super('Er is al een tafel met deze naam. Kies een andere naam.', 'naam');
  }
}

export class TafelHeeftZitting extends Weigering {
  static readonly code = 'TafelHeeftZitting';
  readonly code = TafelHeeftZitting.code;
  constructor() {
    super('Deze tafel heeft nog een zitting die niet gesloten is. Sluit die eerst.');
  }
}

export class TafelBeeindigd extends Weigering {
  static readonly code = 'TafelBeeindigd';
  readonly code = TafelBeeindigd.code;
  constructor() {
    super('Deze tafel bestaat niet meer. Er verandert niets meer aan.');
  }
}

/** Other words for the promise would be asked in the middle of a zitting. */
export class PasVanafMorgen extends Weigering {
  static readonly code = 'PasVanafMorgen';
  readonly code = PasVanafMorgen.code;
  constructor() {
    super('Kies morgen of later. Zo verandert de belofte niet tijdens een zitting.', 'geldigVan');
  }
}

/** The law asks for longer. */
export class BewaartermijnTeKort extends Weigering {
  static readonly code = 'BewaartermijnTeKort';
  readonly code = BewaartermijnTeKort.code;
  constructor(jaren: number, bron: string) {
    super(`Bewaar dit minstens ${jaren} jaar. Dat staat in: ${bron}.`, 'jaren');
  }
}
