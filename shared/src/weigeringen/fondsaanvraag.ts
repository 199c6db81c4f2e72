import { schrijfEuro } from '../money/index.js';
import { Weigering } from './weigering.js';

const AFGEHANDELD = {
  afgewezen: 'Deze aanvraag is afgewezen. Er wordt niets betaald.',
  ingetrokken: 'Deze aanvraag is ingetrokken. Er wordt niets betaald.',
  nagekeken: 'Deze uitgave is al nagekeken.',
} as const;

/** The request was granted, refused or withdrawn before, or looked over; `uitkomst` says which where that is known. */
export class AanvraagAfgehandeld extends Weigering {
  static readonly code = 'AanvraagAfgehandeld';
  readonly code = AanvraagAfgehandeld.code;
  constructor(readonly uitkomst?: keyof typeof AFGEHANDELD) {
    super(uitkomst ? AFGEHANDELD[uitkomst] : 'Hierover is al beslist. Laad de pagina opnieuw om te zien wat er besloten is.');
  }
}

/** Nobody approves for a client of the own caseload. */
export class EigenCaseload extends Weigering {
  static readonly code = 'EigenCaseload';
  readonly code = EigenCaseload.code;
  constructor() {
    super('U werkt zelf met deze cliënt. Een ander moet hierover beslissen.');
  }
}

/** A scheme that comes first has no outcome yet; `regelingen` names them. */
export class VoorliggendOntbreekt extends Weigering {
  static readonly code = 'VoorliggendOntbreekt';
  readonly code = VoorliggendOntbreekt.code;
  constructor(readonly regelingen: readonly string[]) {
    const aantal = regelingen.length;
    super(`Vul eerst de uitkomst in van ${aantal === 1 ? 'één regeling die voorgaat' : `${aantal} regelingen die voorgaan`}.`, `voorzieningen.${regelingen[0] ?? ''}`);
  }
}

const PLAFOND: Readonly<Record<string, string>> = {
  casus: 'voor deze casus',
  soort: 'aan dit soort uitgaven',
  aanvrager: 'op uw aanvragen in deze periode',
  fonds: 'in deze periode',
  uitgave: 'per keer zonder akkoord van een ander',
};

/** A ceiling of the fonds: `per` says over what, `ruimteInCent` what is left under it. */
export class PlafondOverschreden extends Weigering {
  static readonly code = 'PlafondOverschreden';
  readonly code = PlafondOverschreden.code;
  constructor(
    readonly per: string,
    readonly ruimteInCent: bigint,
  ) {
    super(`Dit fonds betaalt ${PLAFOND[per] ?? 'hiervoor'} nog ten hoogste ${schrijfEuro(ruimteInCent)}.`, 'bedragInCent');
  }
}

export class FondsGesloten extends Weigering {
  static readonly code = 'FondsGesloten';
  readonly code = FondsGesloten.code;
  constructor() {
    super('Dit fonds is afgesloten. Kies het fonds van dit jaar.', 'fondsId');
  }
}

/** Above the fast lane the table decides. */
export class TafelBeslist extends Weigering {
  static readonly code = 'TafelBeslist';
  readonly code = TafelBeslist.code;
  constructor(readonly grensInCent: bigint) {
    super(`Boven ${schrijfEuro(grensInCent)} beslist de tafel. Het voorstel ligt daar.`);
  }
}

/** The same registered besluit, or a fonds of the same name and year, stands already. */
export class BestaatAl extends Weigering {
  static readonly code = 'BestaatAl';
  readonly code = BestaatAl.code;
  constructor(veld: string) {
    super(veld === 'naam' ? 'Er is al een fonds met deze naam in dit jaar. Kies een andere naam.' : 'Dit besluit is al geboekt. Controleer het kenmerk.', veld);
  }
}

/** More approvals asked than there are people who may give them. */
export class TeWeinigGoedkeurders extends Weigering {
  static readonly code = 'TeWeinigGoedkeurders';
  readonly code = TeWeinigGoedkeurders.code;
  constructor(readonly nodig: number) {
    super(`Er zijn ${nodig} mensen nodig die akkoord mogen geven. Voeg iemand toe.`, 'goedkeurders');
  }
}

export class NogGereserveerd extends Weigering {
  static readonly code = 'NogGereserveerd';
  readonly code = NogGereserveerd.code;
  constructor() {
    super('Er staat nog geld apart. Betaal het of geef het terug, en sluit het fonds daarna.');
  }
}

/** The same request runs already: same casus, kind, amount and payee. */
export class ZelfdeAanvraagLoopt extends Weigering {
  static readonly code = 'ZelfdeAanvraagLoopt';
  readonly code = ZelfdeAanvraagLoopt.code;
  constructor() {
    super('Precies deze aanvraag loopt al. U hoeft niets meer te doen.', 'bedragInCent');
  }
}

/** Money goes to an organisation or the sender of an invoice, never to the client. */
export class BegunstigdeIsClient extends Weigering {
  static readonly code = 'BegunstigdeIsClient';
  readonly code = BegunstigdeIsClient.code;
  constructor() {
    super('Het fonds betaalt niet aan de cliënt zelf. Noem de winkel of organisatie.', 'begunstigde');
  }
}
