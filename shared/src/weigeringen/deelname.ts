import { Weigering } from './weigering.js';

/** Who comes to a zitting promised beforehand to keep to himself what is said there. */
export class GeheimhoudingNodig extends Weigering {
  static readonly code = 'GeheimhoudingNodig';
  readonly code = GeheimhoudingNodig.code;
  constructor() {
    super({ nl: 'Lees en aanvaard eerst de geheimhouding. U vindt haar bij Mijn account.', en: 'First read and accept the confidentiality. You find it under My account.' });
  }
}

export class AndereVersie extends Weigering {
  static readonly code = 'AndereVersie';
  readonly code = AndereVersie.code;
  constructor() {
    super({ nl: 'De geheimhouding is intussen gewijzigd. Laad de pagina opnieuw en lees haar nog eens.', en: 'The confidentiality has changed in the meantime. Reload the page and read it again.' }, 'versie');
  }
}

/** Who answers for the data cannot leave before somebody else does. */
export class VerantwoordelijkeBlijft extends Weigering {
  static readonly code = 'VerantwoordelijkeBlijft';
  readonly code = VerantwoordelijkeBlijft.code;
  constructor() {
    super({ nl: 'Stoppen kan nog niet: uw organisatie is verantwoordelijk voor de gegevens van deze casus. Draag dat eerst over.', en: 'You cannot stop yet: your organisation answers for the data of this case. Hand that over first.' });
  }
}

/** Who answers for the data keeps somebody who reads the dossier. */
export class NiemandLeestDossier extends Weigering {
  static readonly code = 'NiemandLeestDossier';
  readonly code = NiemandLeestDossier.code;
  constructor() {
    super({ nl: 'Na u leest niemand van uw organisatie het dossier. Kies een collega die met de cliënt werkt.', en: 'After you nobody of your organisation reads the file. Choose a colleague who works with the client.' }, 'lidId');
  }
}

/** Of everybody around a casus, only who answers for its data may do this. */
export class AlleenVerantwoordelijke extends Weigering {
  static readonly code = 'AlleenVerantwoordelijke';
  readonly code = AlleenVerantwoordelijke.code;
  constructor() {
    super({ nl: 'Alleen de organisatie die verantwoordelijk is voor de gegevens van deze casus kan dit.', en: 'Only the organisation that answers for the data of this case can do this.' });
  }
}

/** Who is asked to answer for the data of a casus has somebody at it who may say yes. */
export class NiemandAntwoordt extends Weigering {
  static readonly code = 'NiemandAntwoordt';
  readonly code = NiemandAntwoordt.code;
  constructor() {
    super({ nl: 'Niemand van deze organisatie kan hier ja tegen zeggen. Kies een organisatie die met de cliënt werkt.', en: 'Nobody of this organisation can say yes to this. Choose an organisation that works with the client.' }, 'organisatieId');
  }
}

export class AanEenAnder extends Weigering {
  static readonly code = 'AanEenAnder';
  readonly code = AanEenAnder.code;
  constructor() {
    super({ nl: 'Dit aanbod is aan een andere organisatie gedaan.', en: 'This offer was made to another organisation.' });
  }
}

export class GeenCollega extends Weigering {
  static readonly code = 'GeenCollega';
  readonly code = GeenCollega.code;
  constructor() {
    super({ nl: 'Kies een collega van uw eigen organisatie die de casus nog niet ziet.', en: 'Choose a colleague of your own organisation who does not see the case yet.' }, 'lidId');
  }
}

export class OverdrachtLoopt extends Weigering {
  static readonly code = 'OverdrachtLoopt';
  readonly code = OverdrachtLoopt.code;
  constructor() {
    super({ nl: 'Er ligt al een aanbod om de verantwoordelijkheid over te nemen. Wacht op het antwoord.', en: 'There already is an offer to take over the responsibility. Wait for the answer.' });
  }
}

export class AlBeantwoord extends Weigering {
  static readonly code = 'AlBeantwoord';
  readonly code = AlBeantwoord.code;
  constructor() {
    super({ nl: 'Hierop is al geantwoord.', en: 'This has been answered already.' });
  }
}

/** Consent is asked where the veldmatrix asks it, and nowhere else. */
export class ToestemmingPastNiet extends Weigering {
  static readonly code = 'ToestemmingPastNiet';
  readonly code = ToestemmingPastNiet.code;
  constructor() {
    super({ nl: 'Voor deze gegevens en deze organisatie geldt geen toestemming. Er is al een grond, of er is er geen.', en: 'Consent does not apply to these data and this organisation. There is a ground already, or there is none.' }, 'gegevensgroep');
  }
}

export class ToestemmingAlIngetrokken extends Weigering {
  static readonly code = 'ToestemmingAlIngetrokken';
  readonly code = ToestemmingAlIngetrokken.code;
  constructor() {
    super({ nl: 'Deze toestemming is al ingetrokken.', en: 'This consent has been withdrawn already.' });
  }
}

export class GeenOndersteuner extends Weigering {
  static readonly code = 'GeenOndersteuner';
  readonly code = GeenOndersteuner.code;
  constructor() {
    super({ nl: 'Kies een cliëntondersteuner. Alleen voor die persoon legt u een machtiging vast.', en: 'Choose a client supporter. Only for that person you record an authorisation.' }, 'lidId');
  }
}

export class MachtigingNodig extends Weigering {
  static readonly code = 'MachtigingNodig';
  readonly code = MachtigingNodig.code;
  constructor() {
    super({ nl: 'Een cliëntondersteuner komt erbij met een machtiging van de cliënt, niet met een uitnodiging.', en: 'A client supporter joins with an authorisation of the client, not with an invitation.' }, 'lidIds');
  }
}

export class MachtigingLoopt extends Weigering {
  static readonly code = 'MachtigingLoopt';
  readonly code = MachtigingLoopt.code;
  constructor() {
    super({ nl: 'Voor deze persoon geldt al een machtiging. Trek die eerst in.', en: 'This person has a valid authorisation already. Withdraw that first.' }, 'lidId');
  }
}

/** The account of a client comes from the casus, by who answers for it. */
export class ClientUitCasus extends Weigering {
  static readonly code = 'ClientUitCasus';
  readonly code = ClientUitCasus.code;
  constructor() {
    super({ nl: 'Een cliënt krijgt een account vanuit de casus. Wie verantwoordelijk is voor de casus nodigt uit.', en: 'A client gets an account from the case. Whoever answers for the case invites.' }, 'rol');
  }
}

export class ClientHeeftAccount extends Weigering {
  static readonly code = 'ClientHeeftAccount';
  readonly code = ClientHeeftAccount.code;
  constructor() {
    super({ nl: 'Deze cliënt heeft al een account.', en: 'This client has an account already.' });
  }
}

export class ClientUitgenodigd extends Weigering {
  static readonly code = 'ClientUitgenodigd';
  readonly code = ClientUitgenodigd.code;
  constructor() {
    super({ nl: 'Er loopt al een uitnodiging voor deze cliënt. Trek die eerst in.', en: 'There already is an invitation for this client. Withdraw that first.' });
  }
}

export class GeenClientaccount extends Weigering {
  static readonly code = 'GeenClientaccount';
  readonly code = GeenClientaccount.code;
  constructor() {
    super({ nl: 'Deze cliënt heeft nu geen account en geen uitnodiging.', en: 'This client now has no account and no invitation.' });
  }
}
