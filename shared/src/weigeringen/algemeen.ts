import { Weigering } from './weigering.js';

/** Unknown and forbidden read alike, so that an answer never betrays that a thing exists. */
export class NietGevonden extends Weigering {
  static readonly code = 'NietGevonden';
  readonly code = NietGevonden.code;
  constructor(veld?: string) {
    super('Niet gevonden. Misschien is het weg of hebt u er geen toegang toe.', veld);
  }
}

export class NietToegestaan extends Weigering {
  static readonly code = 'NietToegestaan';
  readonly code = NietToegestaan.code;
  constructor(boodschap = 'Dit mag u niet doen met uw rol. Vraag het de ketenregisseur.') {
    super(boodschap);
  }
}

export class NietAangemeld extends Weigering {
  static readonly code = 'NietAangemeld';
  readonly code = NietAangemeld.code;
  constructor() {
    super('U bent niet meer aangemeld. Meld u opnieuw aan.');
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
    super('Deze opdracht is al eerder verstuurd met een andere inhoud. Laad de pagina opnieuw.', veld);
  }
}

/** Somebody else changed the same thing first. */
export class AlGewijzigd extends Weigering {
  static readonly code = 'AlGewijzigd';
  readonly code = AlGewijzigd.code;
  constructor(boodschap = 'Iemand anders was u net voor. Kijk wat er nu staat en probeer het opnieuw.') {
    super(boodschap);
  }
}

export class AanmeldenMislukt extends Weigering {
  static readonly code = 'AanmeldenMislukt';
  readonly code = AanmeldenMislukt.code;
  constructor() {
    super('Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.', 'wachtwoord');
  }
}
