import type { Zin } from '../taal/index.js';
import { Weigering } from './weigering.js';

/** A part is missing without which no rule is set aside. */
export class AfwijkingOnvolledig extends Weigering {
  static readonly code = 'AfwijkingOnvolledig';
  readonly code = AfwijkingOnvolledig.code;
  constructor(boodschap: Zin, veld: string) {
    super(boodschap, veld);
  }
}

/** The version never held, or does not hold yet. */
export class RegelversieNietGeldig extends Weigering {
  static readonly code = 'RegelversieNietGeldig';
  readonly code = RegelversieNietGeldig.code;
  constructor() {
    super({ nl: 'Deze versie van de regel heeft nooit gegolden. Kies de versie die gold.', en: 'This version of the rule never applied. Choose the version that did.' }, 'regelversieId');
  }
}

/** Without a ground no rule is set aside, and inside the rules nothing is. */
export class GrondNietToegestaan extends Weigering {
  static readonly code = 'GrondNietToegestaan';
  readonly code = GrondNietToegestaan.code;
  constructor(boodschap = { nl: 'Zonder grond mag een regel niet opzij. Zoek een oplossing binnen de regels, of schaal op.', en: 'Without a ground a rule is not set aside. Find a solution within the rules, or escalate.' }) {
    super(boodschap, 'grond');
  }
}

/** A sentence that others will find later holds a name, a number or an address. */
export class PersoonInTekst extends Weigering {
  static readonly code = 'PersoonInTekst';
  readonly code = PersoonInTekst.code;
  constructor(wat: Zin, veld: string) {
    super({ nl: `Laat ${wat.nl} weg. Deze zin is later te vinden voor wie dezelfde regel tegenkomt.`, en: `Leave out ${wat.en}. Whoever meets the same rule can find this sentence later.` }, veld);
  }
}

/** An earlier besluit on the same rule has no answer yet. */
export class PrecedentOnbeantwoord extends Weigering {
  static readonly code = 'PrecedentOnbeantwoord';
  readonly code = PrecedentOnbeantwoord.code;
  constructor(nummer: number) {
    super({ nl: `Zeg bij besluit ${nummer} of dit hetzelfde is, of waarom niet.`, en: `Say for decision ${nummer} whether this is the same, or why not.` }, 'oordelen');
  }
}

/** A secretary does not fix what it cannot read. */
export class LijstNietHeelGezien extends Weigering {
  static readonly code = 'LijstNietHeelGezien';
  readonly code = LijstNietHeelGezien.code;
  constructor() {
    super({ nl: 'Op deze lijst staan ook besluiten die u niet mag lezen. De voorzitter stelt de lijst vast.', en: 'This list also has decisions that you may not read. The chair fixes the list.' });
  }
}

/** The list with this besluit is fixed. */
export class BesluitenlijstVast extends Weigering {
  static readonly code = 'BesluitenlijstVast';
  readonly code = BesluitenlijstVast.code;
  constructor() {
    super({ nl: 'De besluitenlijst is vastgesteld. Daaraan verandert niets meer. Neem een nieuw besluit als iets niet klopt.', en: 'The list of decisions is fixed. Nothing changes any more. Take a new decision if something is wrong.' });
  }
}

/** A list is fixed after the zitting, not during it. */
export class ZittingNogOpen extends Weigering {
  static readonly code = 'ZittingNogOpen';
  readonly code = ZittingNogOpen.code;
  constructor() {
    super({ nl: 'De zitting is nog niet gesloten. Sluit haar eerst. Daarna kunt u de besluitenlijst vaststellen.', en: 'The session is not closed yet. Close it first. After that you can fix the list of decisions.' });
  }
}

/** A file is given of a fixed list only, so that no two versions go round. */
export class BesluitenlijstNietVast extends Weigering {
  static readonly code = 'BesluitenlijstNietVast';
  readonly code = BesluitenlijstNietVast.code;
  constructor() {
    super({ nl: 'De besluitenlijst is nog niet vastgesteld. Daarna kunt u haar bewaren als bestand.', en: 'The list of decisions is not fixed yet. After that you can save it as a file.' });
  }
}

/** The policy table answered before. */
export class SignaalAlBehandeld extends Weigering {
  static readonly code = 'SignaalAlBehandeld';
  readonly code = SignaalAlBehandeld.code;
  constructor() {
    super({ nl: 'Dit signaal is al behandeld.', en: 'This signal has been dealt with already.' });
  }
}

/** Only who leads the casus, or put the voorstel. */
export class NietUwAfwijking extends Weigering {
  static readonly code = 'NietUwAfwijking';
  readonly code = NietUwAfwijking.code;
  constructor() {
    super({ nl: 'De regisseur, de vervanger of wie het voorstel deed, werkt dit uit.', en: 'The case lead, the deputy or whoever made the proposal works this out.' });
  }
}
