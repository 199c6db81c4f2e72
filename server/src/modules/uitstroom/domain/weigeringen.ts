import { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Fase } from './fasen.js';

export class StapNietMogelijk extends Weigering {
  static readonly code = 'StapNietMogelijk';
  readonly code = StapNietMogelijk.code;
  constructor(fase: Fase) {
    super(`Deze stap kan nu niet. De aanmelding is in de fase "${fase.replaceAll('_', ' ')}".`);
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
    const wat = veld === 'perspectiefplanGetekend' ? 'Het perspectiefplan' : 'De toestemmingsverklaring';
    super(`${wat} is nog niet getekend. Laat de cliënt eerst tekenen.`, veld);
  }
}

export class RedenVereist extends Weigering {
  static readonly code = 'RedenVereist';
  readonly code = RedenVereist.code;
  constructor() {
    super('Kies waarom de aanmelding eindigt.', 'reden');
  }
}

export class TweedePersoonVereist extends Weigering {
  static readonly code = 'TweedePersoonVereist';
  readonly code = TweedePersoonVereist.code;
  constructor() {
    super('U deed zelf de eerste toets. Laat een ander de tweede toets doen.');
  }
}

export class PseudoniemBestaatAl extends Weigering {
  static readonly code = 'PseudoniemBestaatAl';
  readonly code = PseudoniemBestaatAl.code;
  constructor() {
    super('Dit pseudoniem is al in gebruik. Kies een ander.', 'pseudoniem');
  }
}
