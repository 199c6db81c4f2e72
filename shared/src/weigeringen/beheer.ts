import type { Zin } from '../taal/index.js';
import { Weigering } from './weigering.js';

export class OrganisatieBestaatAl extends Weigering {
  static readonly code = 'OrganisatieBestaatAl';
  readonly code = OrganisatieBestaatAl.code;
  constructor() {
    super({ nl: 'Er is al een organisatie met deze naam. Kies een andere naam.', en: 'There already is an organisation with this name. Choose another name.' }, 'naam');
  }
}

/** Work of an organisatie that would have nobody any more. */
export class OrganisatieHeeftLopend extends Weigering {
  static readonly code = 'OrganisatieHeeftLopend';
  readonly code = OrganisatieHeeftLopend.code;
  constructor(wat: Zin) {
    super({ nl: `Er loopt nog werk: ${wat.nl}. Draag dat eerst over of rond het af.`, en: `There is still work going on: ${wat.en}. Hand that over or complete it first.` });
  }
}

export class OrganisatieVanUzelf extends Weigering {
  static readonly code = 'OrganisatieVanUzelf';
  readonly code = OrganisatieVanUzelf.code;
  constructor() {
    super({ nl: 'U werkt zelf bij deze organisatie. Vraag een andere beheerder.', en: 'You work at this organisation yourself. Ask another administrator.' });
  }
}

export class OrganisatieBeeindigd extends Weigering {
  static readonly code = 'OrganisatieBeeindigd';
  readonly code = OrganisatieBeeindigd.code;
  constructor() {
    super({ nl: 'Deze organisatie doet niet meer mee. Kies een andere organisatie.', en: 'This organisation does not take part any more. Choose another organisation.' }, 'organisatieId');
  }
}

/** The kind says what may be shared; it stands once there is work. */
export class SoortStaatVast extends Weigering {
  static readonly code = 'SoortStaatVast';
  readonly code = SoortStaatVast.code;
  constructor() {
    super({ nl: 'Deze organisatie heeft al lopend werk. De soort kan dan niet meer veranderen.', en: 'This organisation has work going on already. Its kind cannot change any more.' }, 'soort');
  }
}

export class VoorzitterPastNiet extends Weigering {
  static readonly code = 'VoorzitterPastNiet';
  readonly code = VoorzitterPastNiet.code;
  constructor(rol: Zin, veld: string) {
    super({ nl: `Kies iemand met de rol ${rol.nl}. Zo is het ingesteld voor deze regio.`, en: `Choose somebody with the role ${rol.en}. That is how this region is set up.` }, veld);
  }
}

export class PlaatsvervangerIsVoorzitter extends Weigering {
  static readonly code = 'PlaatsvervangerIsVoorzitter';
  readonly code = PlaatsvervangerIsVoorzitter.code;
  constructor() {
    super({ nl: 'De plaatsvervanger is een ander dan de voorzitter. Kies iemand anders.', en: 'The deputy is somebody else than the chair. Choose another person.' }, 'plaatsvervangerLidId');
  }
}

export class TafelBestaatAl extends Weigering {
  static readonly code = 'TafelBestaatAl';
  readonly code = TafelBestaatAl.code;
  constructor() {
    super({ nl: 'Er is al een tafel met deze naam. Kies een andere naam.', en: 'There already is a table with this name. Choose another name.' }, 'naam');
  }
}

export class TafelHeeftZitting extends Weigering {
  static readonly code = 'TafelHeeftZitting';
  readonly code = TafelHeeftZitting.code;
  constructor() {
    super({ nl: 'Deze tafel heeft nog een zitting die niet gesloten is. Sluit die eerst.', en: 'This table still has a session that is not closed. Close that first.' });
  }
}

export class TafelBeeindigd extends Weigering {
  static readonly code = 'TafelBeeindigd';
  readonly code = TafelBeeindigd.code;
  constructor() {
    super({ nl: 'Deze tafel bestaat niet meer. Er verandert niets meer aan.', en: 'This table no longer exists. Nothing about it changes any more.' });
  }
}

/** Other words for the promise would be asked in the middle of a zitting. */
export class PasVanafMorgen extends Weigering {
  static readonly code = 'PasVanafMorgen';
  readonly code = PasVanafMorgen.code;
  constructor() {
    super({ nl: 'Kies morgen of later. Zo verandert de belofte niet tijdens een zitting.', en: 'Choose tomorrow or later. That way the promise does not change during a session.' }, 'geldigVan');
  }
}

/** The law asks for longer. */
export class BewaartermijnTeKort extends Weigering {
  static readonly code = 'BewaartermijnTeKort';
  readonly code = BewaartermijnTeKort.code;
  constructor(jaren: number, bron: string) {
    super({ nl: `Bewaar dit minstens ${jaren} jaar. Dat staat in: ${bron}.`, en: `Keep this for at least ${jaren} years. The source is: ${bron}.` }, 'jaren');
  }
}
