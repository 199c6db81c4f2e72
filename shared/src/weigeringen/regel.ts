import { schrijfDag } from './dag.js';
import { Weigering } from './weigering.js';

/** Some rules have this name already, in the regio or with this organisation. */
export class RegelBestaatAl extends Weigering {
  static readonly code = 'RegelBestaatAl';
  readonly code = RegelBestaatAl.code;
  constructor() {
    super({ nl: 'Er is al een regel met deze naam. Leg een nieuwe versie van die regel vast.', en: 'There already is a rule with this name. Record a new version of that rule.' }, 'naam');
  }
}

/** A version starts after the one before it. */
export class VersieTeVroeg extends Weigering {
  static readonly code = 'VersieTeVroeg';
  readonly code = VersieTeVroeg.code;
  constructor(vanaf: string) {
    super({ nl: `De vorige versie geldt vanaf ${schrijfDag(vanaf)}. Kies een latere dag.`, en: `The previous version applies from ${schrijfDag(vanaf, 'en')}. Choose a later day.` }, 'geldigVan');
  }
}

/** The rule ended before. */
export class RegelAlBeeindigd extends Weigering {
  static readonly code = 'RegelAlBeeindigd';
  readonly code = RegelAlBeeindigd.code;
  constructor() {
    super({ nl: 'Deze regel is al beëindigd. Er verandert niets meer aan.', en: 'This rule has ended already. Nothing about it changes any more.' }, 'geldigTot');
  }
}

/** This lid keeps no rules for this organisation, or not for the regio. */
export class NietUwRegel extends Weigering {
  static readonly code = 'NietUwRegel';
  readonly code = NietUwRegel.code;
  constructor() {
    super({ nl: 'U houdt alleen de regels van uw eigen organisatie bij. Vraag het de beheerder.', en: 'You only keep the rules of your own organisation. Ask the administrator.' }, 'organisatieId');
  }
}
