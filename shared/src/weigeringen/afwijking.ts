import { Weigering } from './weigering.js';

/** A part is missing without which no rule is set aside. */
export class AfwijkingOnvolledig extends Weigering {
  static readonly code = 'AfwijkingOnvolledig';
  readonly code = AfwijkingOnvolledig.code;
  constructor(boodschap: string, veld: string) {
    super(boodschap, veld);
  }
}

/** The version never held, or does not hold yet. */
export class RegelversieNietGeldig extends Weigering {
  static readonly code = 'RegelversieNietGeldig';
  readonly code = RegelversieNietGeldig.code;
  constructor() {
    super('Deze versie van de regel heeft nooit gegolden. Kies de versie die gold.', 'regelversieId');
  }
}

/** Without a ground no rule is set aside, and inside the rules nothing is. */
export class GrondNietToegestaan extends Weigering {
  static readonly code = 'GrondNietToegestaan';
  readonly code = GrondNietToegestaan.code;
  constructor(boodschap = 'Zonder grond mag een regel niet opzij. Zoek een oplossing binnen de regels, of schaal op.') {
    super(boodschap, 'grond');
  }
}

/** A sentence that others will find later holds a name, a number or an address. */
export class PersoonInTekst extends Weigering {
  static readonly code = 'PersoonInTekst';
  readonly code = PersoonInTekst.code;
  constructor(wat: string, veld: string) {
    super(`Laat ${wat} weg. Deze zin is later te vinden voor wie dezelfde regel tegenkomt.`, veld);
  }
}

/** An earlier besluit on the same rule has no answer yet. */
export class PrecedentOnbeantwoord extends Weigering {
  static readonly code = 'PrecedentOnbeantwoord';
  readonly code = PrecedentOnbeantwoord.code;
  constructor(nummer: number) {
    super(`Zeg bij besluit ${nummer} of dit hetzelfde is, of waarom niet.`, 'oordelen');
  }
}

/** A secretary does not fix what it cannot read. */
export class LijstNietHeelGezien extends Weigering {
  static readonly code = 'LijstNietHeelGezien';
  readonly code = LijstNietHeelGezien.code;
  constructor() {
    super('Op deze lijst staan ook besluiten die u niet mag lezen. De voorzitter stelt de lijst vast.');
  }
}

/** The list with this besluit is fixed. */
export class BesluitenlijstVast extends Weigering {
  static readonly code = 'BesluitenlijstVast';
  readonly code = BesluitenlijstVast.code;
  constructor() {
    super('De besluitenlijst is vastgesteld. Daaraan verandert niets meer. Neem een nieuw besluit als iets niet klopt.');
  }
}

/** A list is fixed after the zitting, not during it. */
export class ZittingNogOpen extends Weigering {
  static readonly code = 'ZittingNogOpen';
  readonly code = ZittingNogOpen.code;
  constructor() {
    super('De zitting is nog niet gesloten. Sluit haar eerst. Daarna kunt u de besluitenlijst vaststellen.');
  }
}

/** A file is given of a fixed list only, so that no two versions go round. */
export class BesluitenlijstNietVast extends Weigering {
  static readonly code = 'BesluitenlijstNietVast';
  readonly code = BesluitenlijstNietVast.code;
  constructor() {
    super('De besluitenlijst is nog niet vastgesteld. Daarna kunt u haar bewaren als bestand.');
  }
}

/** The policy table answered before. */
export class SignaalAlBehandeld extends Weigering {
  static readonly code = 'SignaalAlBehandeld';
  readonly code = SignaalAlBehandeld.code;
  constructor() {
    super('Dit signaal is al behandeld.');
  }
}

/** Only who leads the casus, or put the voorstel. */
export class NietUwAfwijking extends Weigering {
  static readonly code = 'NietUwAfwijking';
  readonly code = NietUwAfwijking.code;
  constructor() {
    super('De regisseur, de vervanger of wie het voorstel deed, werkt dit uit.');
  }
}
