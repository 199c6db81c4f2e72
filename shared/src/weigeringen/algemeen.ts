import { Weigering } from './weigering.js';

/** Unknown and forbidden read alike, so that an answer never betrays that a thing exists. */
export class NietGevonden extends Weigering {
  static readonly code = 'NietGevonden';
  readonly code = NietGevonden.code;
  constructor(veld?: string) {
    super({ nl: 'Niet gevonden. Misschien is het weg of hebt u er geen toegang toe.', en: 'Not found. It may be gone, or you may not have access to it.' }, veld);
  }
}

export class NietToegestaan extends Weigering {
  static readonly code = 'NietToegestaan';
  readonly code = NietToegestaan.code;
  constructor(boodschap = { nl: 'Dit mag u niet doen met uw rol. Vraag het de ketenregisseur.', en: 'Your role does not allow this. Ask the ketenregisseur.' }) {
    super(boodschap);
  }
}

export class NietAangemeld extends Weigering {
  static readonly code = 'NietAangemeld';
  readonly code = NietAangemeld.code;
  constructor() {
    super({ nl: 'U bent niet meer aangemeld. Meld u opnieuw aan.', en: 'You are not signed in any more. Sign in again.' });
  }
}

export class OngeldigeInvoer extends Weigering {
  static readonly code = 'OngeldigeInvoer';
  readonly code = OngeldigeInvoer.code;
}

/** The same command id came with another body. */
export class OpdrachtAnders extends Weigering {
  static readonly code = 'OpdrachtAnders';
  readonly code = OpdrachtAnders.code;
  constructor(veld: string) {
    super({ nl: 'Deze opdracht is al eerder verstuurd met een andere inhoud. Laad de pagina opnieuw.', en: 'This was sent before with other content. Reload the page.' }, veld);
  }
}

/** Somebody else changed the same thing first. */
export class AlGewijzigd extends Weigering {
  static readonly code = 'AlGewijzigd';
  readonly code = AlGewijzigd.code;
  constructor(boodschap = { nl: 'Iemand anders was u net voor. Kijk wat er nu staat en probeer het opnieuw.', en: 'Somebody else was just before you. See what is there now and try again.' }) {
    super(boodschap);
  }
}

export class AanmeldenMislukt extends Weigering {
  static readonly code = 'AanmeldenMislukt';
  readonly code = AanmeldenMislukt.code;
  constructor() {
    super({ nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.', en: 'This e-mail address and password do not belong together. Check them and try again.' }, 'wachtwoord');
  }
}
