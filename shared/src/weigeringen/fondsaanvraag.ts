import { schrijfEuro } from '../money/index.js';
import type { Zin } from '../taal/index.js';
import { Weigering } from './weigering.js';

const AFGEHANDELD = {
  afgewezen: { nl: 'Deze aanvraag is afgewezen. Er wordt niets betaald.', en: 'This request was refused. Nothing is paid.' },
  ingetrokken: { nl: 'Deze aanvraag is ingetrokken. Er wordt niets betaald.', en: 'This request was withdrawn. Nothing is paid.' },
  nagekeken: { nl: 'Deze uitgave is al nagekeken.', en: 'This expense has been looked over already.' },
} as const;

/** The request was granted, refused or withdrawn before, or looked over; `uitkomst` says which where that is known. */
export class AanvraagAfgehandeld extends Weigering {
  static readonly code = 'AanvraagAfgehandeld';
  readonly code = AanvraagAfgehandeld.code;
  constructor(readonly uitkomst?: keyof typeof AFGEHANDELD) {
    super(uitkomst ? AFGEHANDELD[uitkomst] : { nl: 'Hierover is al beslist. Laad de pagina opnieuw om te zien wat er besloten is.', en: 'This has been decided already. Reload the page to see what was decided.' });
  }
}

/** Nobody approves for a client of the own caseload. */
export class EigenCaseload extends Weigering {
  static readonly code = 'EigenCaseload';
  readonly code = EigenCaseload.code;
  constructor() {
    super({ nl: 'U werkt zelf met deze cliënt. Een ander moet hierover beslissen.', en: 'You work with this client yourself. Somebody else must decide this.' });
  }
}

/** A scheme that comes first has no outcome yet; `regelingen` names them. */
export class VoorliggendOntbreekt extends Weigering {
  static readonly code = 'VoorliggendOntbreekt';
  readonly code = VoorliggendOntbreekt.code;
  constructor(readonly regelingen: readonly string[]) {
    const aantal = regelingen.length;
    super({ nl: `Vul eerst de uitkomst in van ${aantal === 1 ? 'één regeling die voorgaat' : `${aantal} regelingen die voorgaan`}.`, en: `First fill in the outcome of ${aantal === 1 ? 'one scheme that comes first' : `${aantal} schemes that come first`}.` }, `voorzieningen.${regelingen[0] ?? ''}`);
  }
}

const PLAFOND: Readonly<Record<string, Zin>> = {
  casus: { nl: 'voor deze casus', en: 'for this case' },
  soort: { nl: 'aan dit soort uitgaven', en: 'for this kind of expense' },
  aanvrager: { nl: 'op uw aanvragen in deze periode', en: 'on your requests in this period' },
  fonds: { nl: 'in deze periode', en: 'in this period' },
  uitgave: { nl: 'per keer zonder akkoord van een ander', en: 'each time without the approval of somebody else' },
};

/** A ceiling of the fonds: `per` says over what, `ruimteInCent` what is left under it. */
export class PlafondOverschreden extends Weigering {
  static readonly code = 'PlafondOverschreden';
  readonly code = PlafondOverschreden.code;
  constructor(
    readonly per: string,
    readonly ruimteInCent: bigint,
  ) {
    const waarover = PLAFOND[per] ?? { nl: 'hiervoor', en: 'for this' };
    super({ nl: `Dit fonds betaalt ${waarover.nl} nog ten hoogste ${schrijfEuro(ruimteInCent)}.`, en: `This fund still pays at most ${schrijfEuro(ruimteInCent, 'en')} ${waarover.en}.` }, 'bedragInCent');
  }
}

export class FondsGesloten extends Weigering {
  static readonly code = 'FondsGesloten';
  readonly code = FondsGesloten.code;
  constructor() {
    super({ nl: 'Dit fonds is afgesloten. Kies het fonds van dit jaar.', en: 'This fund is closed. Choose the fund of this year.' }, 'fondsId');
  }
}

/** Above the fast lane the table decides. */
export class TafelBeslist extends Weigering {
  static readonly code = 'TafelBeslist';
  readonly code = TafelBeslist.code;
  constructor(readonly grensInCent: bigint) {
    super({ nl: `Boven ${schrijfEuro(grensInCent)} beslist de tafel. Het voorstel ligt daar.`, en: `Above ${schrijfEuro(grensInCent, 'en')} the table decides. The proposal is there.` });
  }
}

/** The same registered besluit, or a fonds of the same name and year, stands already. */
export class BestaatAl extends Weigering {
  static readonly code = 'BestaatAl';
  readonly code = BestaatAl.code;
  constructor(veld: string) {
    super(veld === 'naam' ? { nl: 'Er is al een fonds met deze naam in dit jaar. Kies een andere naam.', en: 'There already is a fund with this name in this year. Choose another name.' } : { nl: 'Dit besluit is al geboekt. Controleer het kenmerk.', en: 'This decision has been booked already. Check the reference.' }, veld);
  }
}

/** More approvals asked than there are people who may give them. */
export class TeWeinigGoedkeurders extends Weigering {
  static readonly code = 'TeWeinigGoedkeurders';
  readonly code = TeWeinigGoedkeurders.code;
  constructor(readonly nodig: number) {
    super({ nl: `Er zijn ${nodig} mensen nodig die akkoord mogen geven. Voeg iemand toe.`, en: `There must be ${nodig} people who may approve. Add somebody.` }, 'goedkeurders');
  }
}

export class NogGereserveerd extends Weigering {
  static readonly code = 'NogGereserveerd';
  readonly code = NogGereserveerd.code;
  constructor() {
    super({ nl: 'Er staat nog geld apart. Betaal het of geef het terug, en sluit het fonds daarna.', en: 'Money is still set apart. Pay it or give it back, and close the fund after that.' });
  }
}

/** The same request runs already: same casus, kind, amount and payee. */
export class ZelfdeAanvraagLoopt extends Weigering {
  static readonly code = 'ZelfdeAanvraagLoopt';
  readonly code = ZelfdeAanvraagLoopt.code;
  constructor() {
    super({ nl: 'Precies deze aanvraag loopt al. U hoeft niets meer te doen.', en: 'Exactly this request is there already. You need not do anything more.' }, 'bedragInCent');
  }
}

/** Money goes to an organisation or the sender of an invoice, never to the client. */
export class BegunstigdeIsClient extends Weigering {
  static readonly code = 'BegunstigdeIsClient';
  readonly code = BegunstigdeIsClient.code;
  constructor() {
    super({ nl: 'Het fonds betaalt niet aan de cliënt zelf. Noem de winkel of organisatie.', en: 'The fund does not pay the client directly. Name the shop or organisation.' }, 'begunstigde');
  }
}
