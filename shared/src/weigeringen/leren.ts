import { schrijfDag } from './dag.js';
import { Weigering } from './weigering.js';

export class VerwachtingLigtVast extends Weigering {
  static readonly code = 'VerwachtingLigtVast';
  readonly code = VerwachtingLigtVast.code;
  constructor() {
    super('Wat dit besluit moet opleveren is al vastgelegd. Dat verandert niet meer.');
  }
}

/** Without what was expected there is nothing to compare with. */
export class VerwachtingOntbreekt extends Weigering {
  static readonly code = 'VerwachtingOntbreekt';
  readonly code = VerwachtingOntbreekt.code;
  constructor() {
    super('Leg eerst vast wat dit besluit moet opleveren en wanneer u dat bekijkt.');
  }
}

export class NogNietTeEvalueren extends Weigering {
  static readonly code = 'NogNietTeEvalueren';
  readonly code = NogNietTeEvalueren.code;
  constructor(dag: string) {
    super(`Terugkijken kan vanaf ${schrijfDag(dag)}, of eerder als alle acties van dit besluit zijn afgerond.`);
  }
}

export class AlGeevalueerd extends Weigering {
  static readonly code = 'AlGeevalueerd';
  readonly code = AlGeevalueerd.code;
  constructor() {
    super('Op dit besluit is al teruggekeken.');
  }
}

/** A besluit whose effect nobody looked at yet keeps its casus open. */
export class NogNietGeevalueerd extends Weigering {
  static readonly code = 'NogNietGeevalueerd';
  readonly code = NogNietGeevalueerd.code;
  constructor() {
    super('Kijk eerst terug op elk besluit van deze casus. Daarna kunt u afsluiten.');
  }
}

export class NuNietAfTeSluiten extends Weigering {
  static readonly code = 'NuNietAfTeSluiten';
  readonly code = NuNietAfTeSluiten.code;
  constructor() {
    super('Deze casus staat op een agenda of er ligt een besluit voor. Rond dat eerst af.');
  }
}

/** What goes to bestuur or beleid is a pattern and never a casus. */
export class GeenCasusInBeleid extends Weigering {
  static readonly code = 'GeenCasusInBeleid';
  readonly code = GeenCasusInBeleid.code;
  constructor(veld: string) {
    super('Noem hier geen casus: geen kenmerk, schuilnaam of adres van een casus. Beschrijf wat vaker gebeurt.', veld);
  }
}

export class PuntAlAfgerond extends Weigering {
  static readonly code = 'PuntAlAfgerond';
  readonly code = PuntAlAfgerond.code;
  constructor() {
    super('Dit punt is al afgerond.');
  }
}

export class GeenBestuurstafel extends Weigering {
  static readonly code = 'GeenBestuurstafel';
  readonly code = GeenBestuurstafel.code;
  constructor() {
    super('Uw regio heeft nog geen tafel van bestuurders. Kies een andere uitkomst.', 'uitkomst');
  }
}

export class SignaalStaatErAl extends Weigering {
  static readonly code = 'SignaalStaatErAl';
  readonly code = SignaalStaatErAl.code;
  constructor() {
    super('Dit staat al op de agenda van deze tafel.');
  }
}

/** Only a post with a price per day or year can be compared. */
export class PostNietBruikbaar extends Weigering {
  static readonly code = 'PostNietBruikbaar';
  readonly code = PostNietBruikbaar.code;
  constructor(veld: string) {
    super('Kies een prijs per dag of per jaar uit de lijst.', veld);
  }
}
