import { Weigering } from './weigering.js';

/** The act is too weighty for a proof of identity that is old; the client asks for a new one and sends the act again. */
export class BevestigingNodig extends Weigering {
  static readonly code = 'BevestigingNodig';
  readonly code = BevestigingNodig.code;
  constructor() {
    super({ nl: 'Bevestig eerst dat u het bent. Daarna gaat dit verder; wat u schreef staat er nog.', en: 'First confirm that it is you. After that this goes on; what you wrote is still there.' });
  }
}

/** Says nothing of what was wrong with the proof. */
export class BevestigingMislukt extends Weigering {
  static readonly code = 'BevestigingMislukt';
  readonly code = BevestigingMislukt.code;
  constructor(veld = 'wachtwoord') {
    super({ nl: 'Dit klopt niet. Controleer het en probeer het opnieuw.', en: 'This is not right. Check it and try again.' }, veld);
  }
}

/** The password is right; a code of the second factor must come with it. */
export class TweedeFactorNodig extends Weigering {
  static readonly code = 'TweedeFactorNodig';
  readonly code = TweedeFactorNodig.code;
  constructor() {
    super({ nl: 'Vul ook de code in van de app op uw telefoon.', en: 'Also fill in the code of the app on your phone.' }, 'code');
  }
}

export class CodeOnjuist extends Weigering {
  static readonly code = 'CodeOnjuist';
  readonly code = CodeOnjuist.code;
  constructor() {
    super({ nl: 'Deze code klopt niet of is al gebruikt. Wacht op een nieuwe code en vul die in.', en: 'This code is wrong or was used already. Wait for a new code and fill that in.' }, 'code');
  }
}

export class TweedeFactorAlAan extends Weigering {
  static readonly code = 'TweedeFactorAlAan';
  readonly code = TweedeFactorAlAan.code;
  constructor() {
    super({ nl: 'De code bij het aanmelden staat al aan. Zet hem eerst uit als u een andere telefoon wilt.', en: 'The code for signing in is on already. Turn it off first if you want another phone.' });
  }
}

/** Counted per account and browser and per network address; it ends by itself. */
export class TeVeelPogingen extends Weigering {
  static readonly code = 'TeVeelPogingen';
  readonly code = TeVeelPogingen.code;
  constructor(minuten: number) {
    super({ nl: `Dit is te vaak geprobeerd. Wacht ${minuten} minuten en probeer het dan opnieuw.`, en: `This was tried too often. Wait ${minuten} minutes and then try again.` });
  }
}

export class WachtwoordTeZwak extends Weigering {
  static readonly code = 'WachtwoordTeZwak';
  readonly code = WachtwoordTeZwak.code;
  constructor(veld = 'nieuw') {
    super({ nl: 'Dit wachtwoord is makkelijk te raden. Neem een paar losse woorden die niet over u of uw werk gaan.', en: 'This password is easy to guess. Take a few loose words that are not about you or your work.' }, veld);
  }
}

/** Used, withdrawn, too old and never there read alike. */
export class UitnodigingVervallen extends Weigering {
  static readonly code = 'UitnodigingVervallen';
  readonly code = UitnodigingVervallen.code;
  constructor() {
    super({ nl: 'Deze link werkt niet meer. Vraag uw beheerder om een nieuwe uitnodiging.', en: 'This link does not work any more. Ask your administrator for a new invitation.' });
  }
}

/** Whoever is lid of more than one organisation says first for which one he works now. */
export class LidmaatschapKiezen extends Weigering {
  static readonly code = 'LidmaatschapKiezen';
  readonly code = LidmaatschapKiezen.code;
  constructor() {
    super({ nl: 'Kies eerst voor welke organisatie u nu werkt.', en: 'First choose for which organisation you work now.' });
  }
}

/** The page was made for another membership than the session has now. */
export class LidmaatschapGewisseld extends Weigering {
  static readonly code = 'LidmaatschapGewisseld';
  readonly code = LidmaatschapGewisseld.code;
  constructor() {
    super({ nl: 'U werkt nu voor een andere organisatie dan op deze pagina staat. Laad de pagina opnieuw.', en: 'You now work for another organisation than this page shows. Reload the page.' });
  }
}

/** The regio wants a second factor, and this session was opened without one. */
export class TweedeFactorVerplicht extends Weigering {
  static readonly code = 'TweedeFactorVerplicht';
  readonly code = TweedeFactorVerplicht.code;
  constructor() {
    super({ nl: 'Uw regio vraagt een tweede stap bij het aanmelden. Stel die eerst in.', en: 'Your region asks for a second step when signing in. Set that up first.' });
  }
}

/** The session rests on the word of one regio, and this is about the whole account or about another regio. */
export class EigenAanmeldingNodig extends Weigering {
  static readonly code = 'EigenAanmeldingNodig';
  readonly code = EigenAanmeldingNodig.code;
  constructor() {
    super({ nl: 'U bent aangemeld via uw organisatie. Meld u hiervoor aan met uw eigen wachtwoord of passkey.', en: 'You signed in through your organisation. For this, sign in with your own password or passkey.' });
  }
}

/** Says nothing of what was wrong with what the authenticator answered. */
export class PasskeyMislukt extends Weigering {
  static readonly code = 'PasskeyMislukt';
  readonly code = PasskeyMislukt.code;
  constructor() {
    super({ nl: 'Dit is niet gelukt met deze passkey. Probeer het opnieuw of meld u op een andere manier aan.', en: 'This did not work with this passkey. Try again or sign in in another way.' });
  }
}

export class TeVeelPasskeys extends Weigering {
  static readonly code = 'TeVeelPasskeys';
  readonly code = TeVeelPasskeys.code;
  constructor(hoogstens: number) {
    super({ nl: `U hebt al ${hoogstens} passkeys. Verwijder er eerst een die u niet meer gebruikt.`, en: `You have ${hoogstens} passkeys already. First remove one that you do not use any more.` });
  }
}

/** The provider of this regio cannot be used now; what went wrong is for the beheerder. */
export class OpenidOnbereikbaar extends Weigering {
  static readonly code = 'OpenidOnbereikbaar';
  readonly code = OpenidOnbereikbaar.code;
  constructor() {
    super({ nl: 'Aanmelden via uw organisatie lukt nu niet. Probeer het later of meld u op een andere manier aan.', en: 'Signing in through your organisation does not work now. Try later or sign in in another way.' });
  }
}

/** What the beheerder filled in does not lead to a provider that can be used. */
export class UitgeverOngeldig extends Weigering {
  static readonly code = 'UitgeverOngeldig';
  readonly code = UitgeverOngeldig.code;
  constructor(reden: 'adres' | 'onbereikbaar' | 'past_niet') {
    const zinnen = {
      adres: { nl: 'Dit adres mag niet. Neem een adres dat met https begint en buiten uw eigen netwerk staat.', en: 'This address is not allowed. Take an address that begins with https and is outside your own network.' },
      onbereikbaar: { nl: 'Op dit adres antwoordt geen aanmelddienst. Controleer het adres en probeer het opnieuw.', en: 'No sign-in service answers at this address. Check the address and try again.' },
      past_niet: { nl: 'Deze aanmelddienst kan niet wat nodig is. Vraag uw leverancier om PKCE en private_key_jwt.', en: 'This sign-in service cannot do what is needed. Ask your supplier for PKCE and private_key_jwt.' },
    };
    super(zinnen[reden], 'uitgever');
  }
}

export class RolVanUzelf extends Weigering {
  static readonly code = 'RolVanUzelf';
  readonly code = RolVanUzelf.code;
  constructor() {
    super({ nl: 'Dit gaat over uzelf. Vraag een andere beheerder om het te doen.', en: 'This is about yourself. Ask another administrator to do it.' });
  }
}

/** Four eyes: who proposed a role, or is to get it, does not confirm it. */
export class TweedeBeheerderNodig extends Weigering {
  static readonly code = 'TweedeBeheerderNodig';
  readonly code = TweedeBeheerderNodig.code;
  constructor() {
    super({ nl: 'U hebt dit zelf voorgesteld. Een andere beheerder moet het bevestigen.', en: 'You proposed this yourself. Another administrator must confirm it.' });
  }
}

export class RolvoorstelBeslist extends Weigering {
  static readonly code = 'RolvoorstelBeslist';
  readonly code = RolvoorstelBeslist.code;
  constructor() {
    super({ nl: 'Over dit voorstel is al beslist. Laad de pagina opnieuw.', en: 'This proposal has been decided already. Reload the page.' });
  }
}

export class RolAlVoorgesteld extends Weigering {
  static readonly code = 'RolAlVoorgesteld';
  readonly code = RolAlVoorgesteld.code;
  constructor() {
    super({ nl: 'Voor deze persoon wacht al een voorstel. Beslis daar eerst over.', en: 'A proposal for this person is waiting already. Decide on that first.' }, 'lidId');
  }
}

export class RolAlGegeven extends Weigering {
  static readonly code = 'RolAlGegeven';
  readonly code = RolAlGegeven.code;
  constructor() {
    super({ nl: 'Deze persoon heeft die rol al. Kies een andere rol.', en: 'This person has that role already. Choose another role.' }, 'rol');
  }
}
