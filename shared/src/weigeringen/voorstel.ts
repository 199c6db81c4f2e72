import type { Zin } from '../taal/index.js';
import { Weigering } from './weigering.js';

export class RondeGesloten extends Weigering {
  static readonly code = 'RondeGesloten';
  readonly code = RondeGesloten.code;
  constructor() {
    super({ nl: 'Deze ronde is gesloten. Er verandert niets meer aan. De voorzitter kan een nieuwe ronde houden.', en: 'This round is closed. Nothing about it changes any more. The chair can hold a new round.' });
  }
}

export class RondeOpen extends Weigering {
  static readonly code = 'RondeOpen';
  readonly code = RondeOpen.code;
  constructor() {
    super({ nl: 'Er loopt nog een ronde over dit voorstel. Rond die eerst af.', en: 'A round on this proposal is still going on. Complete that first.' });
  }
}

/** Another voorstel of this casus waits for a besluit. */
export class VoorstelLigtVoor extends Weigering {
  static readonly code = 'VoorstelLigtVoor';
  readonly code = VoorstelLigtVoor.code;
  constructor() {
    super({ nl: 'Er ligt al een voorstel voor deze casus. Pas dat voorstel aan of rond het eerst af.', en: 'There already is a proposal for this case. Change that proposal or complete it first.' }, 'vervangtId');
  }
}

export class VoorstelVervallen extends Weigering {
  static readonly code = 'VoorstelVervallen';
  readonly code = VoorstelVervallen.code;
  constructor() {
    super({ nl: 'Dit voorstel is vervangen door een nieuwer voorstel. Kijk wat er nu voorligt.', en: 'This proposal was replaced by a newer one. See what is put forward now.' });
  }
}

export class GeenStandpuntGevraagd extends Weigering {
  static readonly code = 'GeenStandpuntGevraagd';
  readonly code = GeenStandpuntGevraagd.code;
  constructor() {
    super({ nl: 'Aan uw organisatie is in deze ronde geen standpunt gevraagd.', en: 'Your organisation was not asked for a position in this round.' });
  }
}

/** "Allen akkoord" needs people at the table. */
export class NiemandAanwezig extends Weigering {
  static readonly code = 'NiemandAanwezig';
  readonly code = NiemandAanwezig.code;
  constructor() {
    super({ nl: 'Er is nu niemand aan tafel die nog moet antwoorden. Vraag ieder apart om een standpunt.', en: 'Nobody at the table still has to answer. Ask each of them for a position.' });
  }
}

export class RedenVerplicht extends Weigering {
  static readonly code = 'RedenVerplicht';
  readonly code = RedenVerplicht.code;
  constructor(veld = 'reden') {
    super({ nl: 'Schrijf in één zin op waarom.', en: 'Write in one sentence why.' }, veld);
  }
}

export class DatumInVerleden extends Weigering {
  static readonly code = 'DatumInVerleden';
  readonly code = DatumInVerleden.code;
  constructor(veld: string, boodschap = { nl: 'Deze datum is al voorbij. Kies vandaag of later.', en: 'This date is past already. Choose today or later.' }) {
    super(boodschap, veld);
  }

  /** Where today is too early as well. */
  static naVandaag(veld: string): DatumInVerleden {
    return new DatumInVerleden(veld, { nl: 'Kies een dag na vandaag.', en: 'Choose a day after today.' });
  }
}

export class GeenDeelnemer extends Weigering {
  static readonly code = 'GeenDeelnemer';
  readonly code = GeenDeelnemer.code;
  constructor(veld = 'organisatieId') {
    super({ nl: 'Deze organisatie doet niet mee aan deze casus. Nodig de organisatie eerst uit.', en: 'This organisation does not take part in this case. Invite the organisation first.' }, veld);
  }
}

const GELD: Readonly<Record<string, Zin>> = {
  begunstigdeSoort: { nl: 'Kies of het geld naar een organisatie gaat, of naar wie de factuur stuurde.', en: 'Choose whether the money goes to an organisation, or to who sent the invoice.' },
  factuur: { nl: 'Vul het nummer van de factuur in. Een persoon krijgt alleen geld op een factuur.', en: 'Fill in the number of the invoice. A person only gets money on an invoice.' },
};

/** Money needs a fonds, a kind of expense and a payee, a person an invoice, and only some kinds of besluit carry it. */
export class GeldOnvolledig extends Weigering {
  static readonly code = 'GeldOnvolledig';
  readonly code = GeldOnvolledig.code;
  constructor(veld: string) {
    super(GELD[veld] ?? { nl: 'Een voorstel met geld noemt een bedrag, een fonds, waarvoor het is en wie het krijgt.', en: 'A proposal with money names an amount, a fund, what it is for and who gets it.' }, veld);
  }
}

export class AlleenRegisseur extends Weigering {
  static readonly code = 'AlleenRegisseur';
  readonly code = AlleenRegisseur.code;
  constructor() {
    super({ nl: 'Alleen de regisseur van deze casus of de vervanger doet dit.', en: 'Only the lead of this case or the deputy does this.' });
  }
}

/** What is asked of an organisation falls with its part: who left cannot speak against it. */
export class VerplichteVertrokken extends Weigering {
  static readonly code = 'VerplichteVertrokken';
  readonly code = VerplichteVertrokken.code;
  constructor() {
    super({ nl: 'Een organisatie die iets moet doen, doet niet meer mee aan deze casus. Nodig haar weer uit of dien een nieuw voorstel in.', en: 'An organisation that has something to do does not take part in this case any more. Invite it again or make a new proposal.' });
  }
}

/** A day by which something was asked went by before it was decided. */
export class DagVoorbij extends Weigering {
  static readonly code = 'DagVoorbij';
  readonly code = DagVoorbij.code;
  constructor() {
    super({ nl: 'Een dag waarop iets klaar moest zijn, is al voorbij. Dien het voorstel opnieuw in met een andere dag.', en: 'A day on which something should be ready is past already. Make the proposal again with another day.' });
  }
}
