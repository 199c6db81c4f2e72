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

/** Whoever is lid of more than one organisation says first for which one he works now. */
export class LidmaatschapKiezen extends Weigering {
  static readonly code = 'LidmaatschapKiezen';
  readonly code = LidmaatschapKiezen.code;
  constructor() {
    super('Kies eerst voor welke organisatie u nu werkt.');
  }
}

/** The page was made for another membership than the session has now. */
export class LidmaatschapGewisseld extends Weigering {
  static readonly code = 'LidmaatschapGewisseld';
  readonly code = LidmaatschapGewisseld.code;
  constructor() {
    super('U werkt nu voor een andere organisatie dan op deze pagina staat. Laad de pagina opnieuw.');
  }
}

/** The regio wants a second factor, and this session was opened without one. */
export class TweedeFactorVerplicht extends Weigering {
  static readonly code = 'TweedeFactorVerplicht';
  readonly code = TweedeFactorVerplicht.code;
  constructor() {
    super('Uw regio vraagt een tweede stap bij het aanmelden. Stel die eerst in.');
  }
}

/** The session rests on the word of one regio, and this is about the whole account or about another regio. */
export class EigenAanmeldingNodig extends Weigering {
  static readonly code = 'EigenAanmeldingNodig';
  readonly code = EigenAanmeldingNodig.code;
  constructor() {
    super('U bent aangemeld via uw organisatie. Meld u hiervoor aan met uw eigen wachtwoord of passkey.');
  }
}

/** Says nothing of what was wrong with what the authenticator answered. */
export class PasskeyMislukt extends Weigering {
  static readonly code = 'PasskeyMislukt';
  readonly code = PasskeyMislukt.code;
  constructor() {
    super('Dit is niet gelukt met deze passkey. Probeer het opnieuw of meld u op een andere manier aan.');
  }
}

export class TeVeelPasskeys extends Weigering {
  static readonly code = 'TeVeelPasskeys';
  readonly code = TeVeelPasskeys.code;
  constructor(hoogstens: number) {
    super(`U hebt al ${hoogstens} passkeys. Verwijder er eerst een die u niet meer gebruikt.`);
  }
}

/** The provider of this regio cannot be used now; what went wrong is for the beheerder. */
export class OpenidOnbereikbaar extends Weigering {
  static readonly code = 'OpenidOnbereikbaar';
  readonly code = OpenidOnbereikbaar.code;
  constructor() {
    super('Aanmelden via uw organisatie lukt nu niet. Probeer het later of meld u op een andere manier aan.');
  }
}

/** What the beheerder filled in does not lead to a provider that can be used. */
export class UitgeverOngeldig extends Weigering {
  static readonly code = 'UitgeverOngeldig';
  readonly code = UitgeverOngeldig.code;
  constructor(reden: 'adres' | 'onbereikbaar' | 'past_niet') {
    const zinnen = {
      adres: 'Dit adres mag niet. Neem een adres dat met https begint en buiten uw eigen netwerk staat.',
      onbereikbaar: 'Op dit adres antwoordt geen aanmelddienst. Controleer het adres en probeer het opnieuw.',
      past_niet: 'Deze aanmelddienst kan niet wat nodig is. Vraag uw leverancier om PKCE en private_key_jwt.',
    };
    super(zinnen[reden], 'uitgever');
  }
}

export class RolVanUzelf extends Weigering {
  static readonly code = 'RolVanUzelf';
  readonly code = RolVanUzelf.code;
  constructor() {
    super('Dit gaat over uzelf. Vraag een andere beheerder om het te doen.');
  }
}

/** Four eyes: who proposed a role, or is to get it, does not confirm it. */
export class TweedeBeheerderNodig extends Weigering {
  static readonly code = 'TweedeBeheerderNodig';
  readonly code = TweedeBeheerderNodig.code;
  constructor() {
    super('U hebt dit zelf voorgesteld. Een andere beheerder moet het bevestigen.');
  }
}

export class RolvoorstelBeslist extends Weigering {
  static readonly code = 'RolvoorstelBeslist';
  readonly code = RolvoorstelBeslist.code;
  constructor() {
    super('Over dit voorstel is al beslist. Laad de pagina opnieuw.');
  }
}

export class RolAlVoorgesteld extends Weigering {
  static readonly code = 'RolAlVoorgesteld';
  readonly code = RolAlVoorgesteld.code;
  constructor() {
    super('Voor deze persoon wacht al een voorstel. Beslis daar eerst over.', 'lidId');
  }
}

export class RolAlGegeven extends Weigering {
  static readonly code = 'RolAlGegeven';
  readonly code = RolAlGegeven.code;
  constructor() {
    super('Deze persoon heeft die rol al. Kies een andere rol.', 'rol');
  }
}
