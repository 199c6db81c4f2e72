import { schrijfDag } from './dag.js';
import { Weigering } from './weigering.js';

export class VerwachtingLigtVast extends Weigering {
  static readonly code = 'VerwachtingLigtVast';
  readonly code = VerwachtingLigtVast.code;
  constructor() {
    super({ nl: 'Wat dit besluit moet opleveren is al vastgelegd. Dat verandert niet meer.', en: 'What this decision must bring has been recorded already. It does not change any more.' });
  }
}

/** Without what was expected there is nothing to compare with. */
export class VerwachtingOntbreekt extends Weigering {
  static readonly code = 'VerwachtingOntbreekt';
  readonly code = VerwachtingOntbreekt.code;
  constructor() {
    super({ nl: 'Leg eerst vast wat dit besluit moet opleveren en wanneer u dat bekijkt.', en: 'First record what this decision must bring and when you look at that.' });
  }
}

export class NogNietTeEvalueren extends Weigering {
  static readonly code = 'NogNietTeEvalueren';
  readonly code = NogNietTeEvalueren.code;
  constructor(dag: string) {
    super({ nl: `Terugkijken kan vanaf ${schrijfDag(dag)}, of eerder als alle acties van dit besluit zijn afgerond.`, en: `You can look back from ${schrijfDag(dag, 'en')}, or earlier when all actions of this decision are done.` });
  }
}

export class AlGeevalueerd extends Weigering {
  static readonly code = 'AlGeevalueerd';
  readonly code = AlGeevalueerd.code;
  constructor() {
    super({ nl: 'Op dit besluit is al teruggekeken.', en: 'This decision has been looked back on already.' });
  }
}

/** A besluit whose effect nobody looked at yet keeps its casus open. */
export class NogNietGeevalueerd extends Weigering {
  static readonly code = 'NogNietGeevalueerd';
  readonly code = NogNietGeevalueerd.code;
  constructor() {
    super({ nl: 'Kijk eerst terug op elk besluit van deze casus. Daarna kunt u afsluiten.', en: 'First look back on each decision of this case. After that you can close it.' });
  }
}

export class NuNietAfTeSluiten extends Weigering {
  static readonly code = 'NuNietAfTeSluiten';
  readonly code = NuNietAfTeSluiten.code;
  constructor() {
    super({ nl: 'Deze casus staat op een agenda of er ligt een besluit voor. Rond dat eerst af.', en: 'This case is on an agenda or a decision is pending. Complete that first.' });
  }
}

/** What goes to bestuur or beleid is a pattern and never a casus. */
export class GeenCasusInBeleid extends Weigering {
  static readonly code = 'GeenCasusInBeleid';
  readonly code = GeenCasusInBeleid.code;
  constructor(veld: string) {
    super({ nl: 'Noem hier geen casus: geen kenmerk, schuilnaam of adres van een casus. Beschrijf wat vaker gebeurt.', en: 'Name no case here: no reference, pseudonym or address of a case. Describe what happens more often.' }, veld);
  }
}

export class PuntAlAfgerond extends Weigering {
  static readonly code = 'PuntAlAfgerond';
  readonly code = PuntAlAfgerond.code;
  constructor() {
    super({ nl: 'Dit punt is al afgerond.', en: 'This item is done already.' });
  }
}

export class GeenBestuurstafel extends Weigering {
  static readonly code = 'GeenBestuurstafel';
  readonly code = GeenBestuurstafel.code;
  constructor() {
    super({ nl: 'Uw regio heeft nog geen tafel van bestuurders. Kies een andere uitkomst.', en: 'Your region has no table of directors yet. Choose another outcome.' }, 'uitkomst');
  }
}

export class SignaalStaatErAl extends Weigering {
  static readonly code = 'SignaalStaatErAl';
  readonly code = SignaalStaatErAl.code;
  constructor() {
    super({ nl: 'Dit staat al op de agenda van deze tafel.', en: 'This is on the agenda of this table already.' });
  }
}

/** Only a post with a price per day or year can be compared. */
export class PostNietBruikbaar extends Weigering {
  static readonly code = 'PostNietBruikbaar';
  readonly code = PostNietBruikbaar.code;
  constructor(veld: string) {
    super({ nl: 'Kies een prijs per dag of per jaar uit de lijst.', en: 'Choose a price per day or per year from the list.' }, veld);
  }
}
