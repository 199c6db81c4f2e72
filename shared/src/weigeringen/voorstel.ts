import { Weigering } from './weigering.js';

export class RondeGesloten extends Weigering {
  static readonly code = 'RondeGesloten';
  readonly code = RondeGesloten.code;
  constructor() {
    super('Deze ronde is gesloten. Er verandert niets meer aan. De voorzitter kan een nieuwe ronde houden.');
  }
}

export class RondeOpen extends Weigering {
  static readonly code = 'RondeOpen';
  readonly code = RondeOpen.code;
  constructor() {
    super('Er loopt nog een ronde over dit voorstel. Rond die eerst af.');
  }
}

/** Another voorstel of this casus waits for a besluit. */
export class VoorstelLigtVoor extends Weigering {
  static readonly code = 'VoorstelLigtVoor';
  readonly code = VoorstelLigtVoor.code;
  constructor() {
    super('Er ligt al een voorstel voor deze casus. Pas dat voorstel aan of rond het eerst af.', 'vervangtId');
  }
}

export class VoorstelVervallen extends Weigering {
  static readonly code = 'VoorstelVervallen';
  readonly code = VoorstelVervallen.code;
  constructor() {
    super('Dit voorstel is vervangen door een nieuwer voorstel. Kijk wat er nu voorligt.');
  }
}

export class GeenStandpuntGevraagd extends Weigering {
  static readonly code = 'GeenStandpuntGevraagd';
  readonly code = GeenStandpuntGevraagd.code;
  constructor() {
    super('Aan uw organisatie is in deze ronde geen standpunt gevraagd.');
  }
}

/** "Allen akkoord" needs people at the table. */
export class NiemandAanwezig extends Weigering {
  static readonly code = 'NiemandAanwezig';
  readonly code = NiemandAanwezig.code;
  constructor() {
    super('Er is nu niemand aan tafel die nog moet antwoorden. Vraag ieder apart om een standpunt.');
  }
}

export class RedenVerplicht extends Weigering {
  static readonly code = 'RedenVerplicht';
  readonly code = RedenVerplicht.code;
  constructor(veld = 'reden') {
    super('Schrijf in één zin op waarom.', veld);
  }
}

export class DatumInVerleden extends Weigering {
  static readonly code = 'DatumInVerleden';
  readonly code = DatumInVerleden.code;
  constructor(veld: string, boodschap = 'Deze datum is al voorbij. Kies vandaag of later.') {
    super(boodschap, veld);
  }

  /** Where today is too early as well. */
  static naVandaag(veld: string): DatumInVerleden {
    return new DatumInVerleden(veld, 'Kies een dag na vandaag.');
  }
}

export class GeenDeelnemer extends Weigering {
  static readonly code = 'GeenDeelnemer';
  readonly code = GeenDeelnemer.code;
  constructor(veld = 'organisatieId') {
    super('Deze organisatie doet niet mee aan deze casus. Nodig de organisatie eerst uit.', veld);
  }
}

const GELD: Readonly<Record<string, string>> = {
  begunstigdeSoort: 'Kies of het geld naar een organisatie gaat, of naar wie de factuur stuurde.',
  factuur: 'Vul het nummer van de factuur in. Een persoon krijgt alleen geld op een factuur.',
};

/** Money needs a fonds, a kind of expense and a payee, a person an invoice, and only some kinds of besluit carry it. */
export class GeldOnvolledig extends Weigering {
  static readonly code = 'GeldOnvolledig';
  readonly code = GeldOnvolledig.code;
  constructor(veld: string) {
    super(GELD[veld] ?? 'Een voorstel met geld noemt een bedrag, een fonds, waarvoor het is en wie het krijgt.', veld);
  }
}

export class AlleenRegisseur extends Weigering {
  static readonly code = 'AlleenRegisseur';
  readonly code = AlleenRegisseur.code;
  constructor() {
    super('Alleen de regisseur van deze casus of de vervanger doet dit.');
  }
}

/** What is asked of an organisation falls with its part: who left cannot speak against it. */
export class VerplichteVertrokken extends Weigering {
  static readonly code = 'VerplichteVertrokken';
  readonly code = VerplichteVertrokken.code;
  constructor() {
    super('Een organisatie die iets moet doen, doet niet meer mee aan deze casus. Nodig haar weer uit of dien een nieuw voorstel in.');
  }
}

/** A day by which something was asked went by before it was decided. */
export class DagVoorbij extends Weigering {
  static readonly code = 'DagVoorbij';
  readonly code = DagVoorbij.code;
  constructor() {
    super('Een dag waarop iets klaar moest zijn, is al voorbij. Dien het voorstel opnieuw in met een andere dag.');
  }
}
