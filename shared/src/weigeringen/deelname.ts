import { Weigering } from './weigering.js';

/** Who comes to a zitting promised beforehand to keep to himself what is said there. */
export class GeheimhoudingNodig extends Weigering {
  static readonly code = 'GeheimhoudingNodig';
  readonly code = GeheimhoudingNodig.code;
  constructor() {
    super('Lees en aanvaard eerst de geheimhouding. U vindt haar bij Mijn account.');
  }
}

export class AndereVersie extends Weigering {
  static readonly code = 'AndereVersie';
  readonly code = AndereVersie.code;
  constructor() {
    super('De geheimhouding is intussen gewijzigd. Laad de pagina opnieuw en lees haar nog eens.', 'versie');
  }
}

/** Who answers for the data cannot leave before somebody else does. */
export class VerantwoordelijkeBlijft extends Weigering {
  static readonly code = 'VerantwoordelijkeBlijft';
  readonly code = VerantwoordelijkeBlijft.code;
  constructor() {
    super('Uw organisatie is verantwoordelijk voor de gegevens van deze casus. Draag dat eerst over.');
  }
}

/** Who answers for the data keeps somebody who reads the dossier. */
export class NiemandLeestDossier extends Weigering {
  static readonly code = 'NiemandLeestDossier';
  readonly code = NiemandLeestDossier.code;
  constructor() {
    super('Na u leest niemand van uw organisatie het dossier. Kies een collega die met de cliënt werkt.', 'lidId');
  }
}

/** Of everybody around a casus, only who answers for its data may do this. */
export class AlleenVerantwoordelijke extends Weigering {
  static readonly code = 'AlleenVerantwoordelijke';
  readonly code = AlleenVerantwoordelijke.code;
  constructor() {
    super('Alleen de organisatie die verantwoordelijk is voor de gegevens van deze casus kan dit.');
  }
}

/** Who is asked to answer for the data of a casus has somebody at it who may say yes. */
export class NiemandAntwoordt extends Weigering {
  static readonly code = 'NiemandAntwoordt';
  readonly code = NiemandAntwoordt.code;
  constructor() {
    super('Niemand van deze organisatie kan hier ja tegen zeggen. Kies een organisatie die met de cliënt werkt.', 'organisatieId');
  }
}

export class AanEenAnder extends Weigering {
  static readonly code = 'AanEenAnder';
  readonly code = AanEenAnder.code;
  constructor() {
    super('Dit aanbod is aan een andere organisatie gedaan.');
  }
}

export class GeenCollega extends Weigering {
  static readonly code = 'GeenCollega';
  readonly code = GeenCollega.code;
  constructor() {
    super('Kies een collega van uw eigen organisatie die de casus nog niet ziet.', 'lidId');
  }
}

export class OverdrachtLoopt extends Weigering {
  static readonly code = 'OverdrachtLoopt';
  readonly code = OverdrachtLoopt.code;
  constructor() {
    super('Er ligt al een aanbod om de verantwoordelijkheid over te nemen. Wacht op het antwoord.');
  }
}

export class AlBeantwoord extends Weigering {
  static readonly code = 'AlBeantwoord';
  readonly code = AlBeantwoord.code;
  constructor() {
    super('Hierop is al geantwoord.');
  }
}

/** Consent is asked where the veldmatrix asks it, and nowhere else. */
export class ToestemmingPastNiet extends Weigering {
  static readonly code = 'ToestemmingPastNiet';
  readonly code = ToestemmingPastNiet.code;
  constructor() {
    super('Voor deze gegevens en deze organisatie geldt geen toestemming. Er is al een grond, of er is er geen.', 'gegevensgroep');
  }
}

export class ToestemmingAlIngetrokken extends Weigering {
  static readonly code = 'ToestemmingAlIngetrokken';
  readonly code = ToestemmingAlIngetrokken.code;
  constructor() {
    super('Deze toestemming is al ingetrokken.');
  }
}

export class GeenOndersteuner extends Weigering {
  static readonly code = 'GeenOndersteuner';
  readonly code = GeenOndersteuner.code;
  constructor() {
    super('Kies een cliëntondersteuner. Alleen voor die persoon legt u een machtiging vast.', 'lidId');
  }
}

export class MachtigingNodig extends Weigering {
  static readonly code = 'MachtigingNodig';
  readonly code = MachtigingNodig.code;
  constructor() {
    super('Een cliëntondersteuner komt erbij met een machtiging van de cliënt, niet met een uitnodiging.', 'lidIds');
  }
}

export class MachtigingLoopt extends Weigering {
  static readonly code = 'MachtigingLoopt';
  readonly code = MachtigingLoopt.code;
  constructor() {
    super('Voor deze persoon geldt al een machtiging. Trek die eerst in.', 'lidId');
  }
}

/** The account of a client comes from the casus, by who answers for it. */
export class ClientUitCasus extends Weigering {
  static readonly code = 'ClientUitCasus';
  readonly code = ClientUitCasus.code;
  constructor() {
    super('Een cliënt krijgt een account vanuit de casus. Wie verantwoordelijk is voor de casus nodigt uit.', 'rol');
  }
}

export class ClientHeeftAccount extends Weigering {
  static readonly code = 'ClientHeeftAccount';
  readonly code = ClientHeeftAccount.code;
  constructor() {
    super('Deze cliënt heeft al een account.');
  }
}

export class ClientUitgenodigd extends Weigering {
  static readonly code = 'ClientUitgenodigd';
  readonly code = ClientUitgenodigd.code;
  constructor() {
    super('Er loopt al een uitnodiging voor deze cliënt. Trek die eerst in.');
  }
}

export class GeenClientaccount extends Weigering {
  static readonly code = 'GeenClientaccount';
  readonly code = GeenClientaccount.code;
  constructor() {
    super('Deze cliënt heeft nu geen account en geen uitnodiging.');
  }
}
