import { Weigering } from './weigering.js';

/** The act is too weighty for a proof of identity that is old; the client asks for a new one and sends the act again. */
export class BevestigingNodig extends Weigering {
  static readonly code = 'BevestigingNodig';
  readonly code = BevestigingNodig.code;
  constructor() {
    super('Bevestig eerst dat u het bent. Daarna gaat dit verder; wat u schreef staat er nog.');
  }
}

/** Says nothing of what was wrong with the proof. */
export class BevestigingMislukt extends Weigering {
  static readonly code = 'BevestigingMislukt';
  readonly code = BevestigingMislukt.code;
  constructor(veld = 'wachtwoord') {
    super('Dit klopt niet. Controleer het en probeer het opnieuw.', veld);
  }
}

/** The password is right; a code of the second factor must come with it. */
export class TweedeFactorNodig extends Weigering {
  static readonly code = 'TweedeFactorNodig';
  readonly code = TweedeFactorNodig.code;
  constructor() {
    super('Vul ook de code in van de app op uw telefoon.', 'code');
  }
}

export class CodeOnjuist extends Weigering {
  static readonly code = 'CodeOnjuist';
  readonly code = CodeOnjuist.code;
  constructor() {
    super('Deze code klopt niet of is al gebruikt. Wacht op een nieuwe code en vul die in.', 'code');
  }
}

export class TweedeFactorAlAan extends Weigering {
  static readonly code = 'TweedeFactorAlAan';
  readonly code = TweedeFactorAlAan.code;
  constructor() {
    super('De code bij het aanmelden staat al aan. Zet hem eerst uit als u een andere telefoon wilt.');
  }
}

/** Counted per account and browser and per network address; it ends by itself. */
export class TeVeelPogingen extends Weigering {
  static readonly code = 'TeVeelPogingen';
  readonly code = TeVeelPogingen.code;
  constructor(minuten: number) {
    super(`Dit is te vaak geprobeerd. Wacht ${minuten} minuten en probeer het dan opnieuw.`);
  }
}

export class WachtwoordTeZwak extends Weigering {
  static readonly code = 'WachtwoordTeZwak';
  readonly code = WachtwoordTeZwak.code;
  constructor(veld = 'nieuw') {
    super('Dit wachtwoord is makkelijk te raden. Neem een paar losse woorden die niet over u of uw werk gaan.', veld);
  }
}

/** Used, withdrawn, too old and never there read alike. */
export class UitnodigingVervallen extends Weigering {
  static readonly code = 'UitnodigingVervallen';
  readonly code = UitnodigingVervallen.code;
  constructor() {
    super('Deze link werkt niet meer. Vraag uw beheerder om een nieuwe uitnodiging.');
  }
}
