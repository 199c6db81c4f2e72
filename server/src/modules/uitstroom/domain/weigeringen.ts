import { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Fase } from './fasen.js';

export class StapNietMogelijk extends Weigering {
  static readonly code = 'StapNietMogelijk';
  readonly code = StapNietMogelijk.code;
  constructor(fase: Fase) {
    super({ nl: `Deze stap kan nu niet. De aanmelding is in de fase "${fase.replaceAll('_', ' ')}".`, en: 'This step is not possible in the phase of this application. See what is possible now.' });
  }
}

export class DagNietMogelijk extends Weigering {
  static readonly code = 'DagNietMogelijk';
  readonly code = DagNietMogelijk.code;
}

export class HandtekeningOntbreekt extends Weigering {
  static readonly code = 'HandtekeningOntbreekt';
  readonly code = HandtekeningOntbreekt.code;
  constructor(veld: 'perspectiefplanGetekend' | 'toestemmingGetekend') {
    const wat = veld === 'perspectiefplanGetekend' ? { nl: 'Het perspectiefplan', en: 'The perspective plan' } : { nl: 'De toestemmingsverklaring', en: 'The declaration of consent' };
    super({ nl: `${wat.nl} is nog niet getekend. Laat de cliënt eerst tekenen.`, en: `${wat.en} has not been signed yet. Let the client sign first.` }, veld);
  }
}

export class RedenVereist extends Weigering {
  static readonly code = 'RedenVereist';
  readonly code = RedenVereist.code;
  constructor() {
    super({ nl: 'Kies waarom de aanmelding eindigt.', en: 'Choose why the application ends.' }, 'reden');
  }
}

export class TweedePersoonVereist extends Weigering {
  static readonly code = 'TweedePersoonVereist';
  readonly code = TweedePersoonVereist.code;
  constructor() {
    super({ nl: 'U deed zelf de eerste toets. Laat een ander de tweede toets doen.', en: 'You did the first check yourself. Let somebody else do the second check.' });
  }
}

export class PseudoniemBestaatAl extends Weigering {
  static readonly code = 'PseudoniemBestaatAl';
  readonly code = PseudoniemBestaatAl.code;
  constructor() {
    super({ nl: 'Dit pseudoniem is al in gebruik. Kies een ander.', en: 'This pseudonym is in use already. Choose another.' }, 'pseudoniem');
  }
}
