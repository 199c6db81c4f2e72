import { schrijfEuro } from '../money/index.js';
import { Weigering } from './weigering.js';

export class BetaalopdrachtLoopt extends Weigering {
  static readonly code = 'BetaalopdrachtLoopt';
  readonly code = BetaalopdrachtLoopt.code;
  constructor(readonly inOpdrachtInCent: bigint) {
    super(
      inOpdrachtInCent > 0n
        ? `Van deze uitgave is ${schrijfEuro(inOpdrachtInCent)} onderweg. Wacht tot de betaling is gelukt of mislukt.`
        : 'Er is al naar deze rekening betaald. Zij blijft zo staan. Hoort de rest naar een andere rekening? Betaal die dan met de hand.',
    );
  }
}

export class TerugBovenBetaald extends Weigering {
  static readonly code = 'TerugBovenBetaald';
  readonly code = TerugBovenBetaald.code;
  constructor(readonly restInCent: bigint) {
    super(`Op deze uitgave kan nog ten hoogste ${schrijfEuro(restInCent)} terugkomen.`, 'bedragInCent');
  }
}

const ONTBREEKT = {
  iban: 'Er is nog geen rekeningnummer. Vul eerst aan waar het geld heen gaat.',
  zelf: 'U vulde het rekeningnummer zelf in. Een ander zet deze betaling in een opdracht.',
  betaalwijze: 'Kies eerst hoe dit fonds betaalt.',
} as const;

/** What a payment needs is not there yet; `waarom` says which part. */
export class BetaalgegevensOntbreken extends Weigering {
  static readonly code = 'BetaalgegevensOntbreken';
  readonly code = BetaalgegevensOntbreken.code;
  constructor(readonly waarom: string) {
    super(waarom in ONTBREEKT ? ONTBREEKT[waarom as keyof typeof ONTBREEKT] : ONTBREEKT.iban, 'uitgaveIds');
  }
}

const NIET_TERUG = {
  betaald: 'Van deze opdracht is al iets betaald. Zet wat niet betaald wordt één voor één op mislukt.',
  afgehandeld: 'In deze opdracht is niets meer onderweg.',
} as const;

/** An order is withdrawn as a whole while nothing of it is paid; `waarom` says what is against it. */
export class BetaalopdrachtNietTerug extends Weigering {
  static readonly code = 'BetaalopdrachtNietTerug';
  readonly code = BetaalopdrachtNietTerug.code;
  constructor(readonly waarom: string) {
    super(waarom === 'betaald' ? NIET_TERUG.betaald : NIET_TERUG.afgehandeld);
  }
}

/** The same statement or paid-message twice. */
export class AfschriftAlGelezen extends Weigering {
  static readonly code = 'AfschriftAlGelezen';
  readonly code = AfschriftAlGelezen.code;
  constructor(readonly op: string) {
    super(`Dit bestand is al ingelezen op ${op.split('-').reverse().join('-')}. Er is niets geboekt.`, 'bestand');
  }
}

/** A line of a statement or paid-message has a day that has yet to come; the whole file is refused. */
export class AfschriftUitDeToekomst extends Weigering {
  static readonly code = 'AfschriftUitDeToekomst';
  readonly code = AfschriftUitDeToekomst.code;
  constructor(
    readonly regel: number,
    readonly op: string,
  ) {
    super(`Regel ${regel} van dit bestand is van ${op.split('-').reverse().join('-')}. Die dag moet nog komen. Er is niets geboekt.`, 'bestand');
  }
}

export class RegelAfgehandeld extends Weigering {
  static readonly code = 'RegelAfgehandeld';
  readonly code = RegelAfgehandeld.code;
  constructor() {
    super('Deze regel is al afgehandeld.');
  }
}

const PAST_NIET = {
  richting: ['Geld dat binnenkomt is een terugontvangst. Geld dat weggaat is een betaling.', 'wijze'],
  bedrag: ['Het bedrag van de regel en van de betaling zijn niet gelijk.', 'doelId'],
  geboekt: ['Deze boeking heeft een ander bedrag, is teruggeboekt, of hoort al bij een andere regel van de bank.', 'doelId'],
  rekening: ['Dit afschrift hoort bij een andere bankrekening. Er is niets geboekt.', 'bestand'],
} as const;

export class RegelPastNiet extends Weigering {
  static readonly code = 'RegelPastNiet';
  readonly code = RegelPastNiet.code;
  constructor(readonly waarom: string) {
    const [zin, veld] = waarom in PAST_NIET ? PAST_NIET[waarom as keyof typeof PAST_NIET] : PAST_NIET.bedrag;
    super(zin, veld);
  }
}

export class TermijnenTellenNietOp extends Weigering {
  static readonly code = 'TermijnenTellenNietOp';
  readonly code = TermijnenTellenNietOp.code;
  constructor(readonly bedragInCent: bigint) {
    super(`De termijnen moeten samen ${schrijfEuro(bedragInCent)} zijn.`, 'termijnen');
  }
}

const GEEN_LENING = {
  betaald: 'Er is al betaald. Een lening spreekt u af voordat er geld gaat.',
  bestaat: 'Voor deze uitgave is al een lening afgesproken.',
  volgorde: 'Zet de termijnen op volgorde. De eerste ligt na vandaag.',
} as const;

export class LeningNietMogelijk extends Weigering {
  static readonly code = 'LeningNietMogelijk';
  readonly code = LeningNietMogelijk.code;
  constructor(readonly waarom: string) {
    super(waarom in GEEN_LENING ? GEEN_LENING[waarom as keyof typeof GEEN_LENING] : GEEN_LENING.bestaat, 'termijnen');
  }
}

const GEEN_BON = {
  soort: 'Dit is geen pdf, png of jpeg. Kies de bon zelf, of een foto ervan.',
  grootte: 'Dit bestand is te groot. Een bon is ten hoogste 10 MB.',
  leeg: 'Kies een bestand.',
  aantal: 'Bij deze uitgave staan al 20 bonnen. Meer kan niet.',
  ruimte: 'De ruimte voor bonnen van uw regio is op. Vraag het uw beheerder.',
  dubbel: 'Deze bon staat al bij deze uitgave.',
  vervangen: 'Deze bon is al vervangen. Vervang de nieuwste.',
  besmet: 'In dit bestand zit een virus. We bewaren het niet. Vraag een nieuwe bon.',
  onleesbaar: 'Dit bestand is stuk. Kies een ander bestand, of maak een foto van de bon.',
  versleuteld: 'Op deze pdf zit een wachtwoord. Kies een pdf zonder wachtwoord, of maak een foto van de bon.',
  teZwaar: 'Dit bestand kost te veel tijd om te lezen. Maak een foto van de bon en stuur die.',
  quarantaine: 'Deze bon is nog niet op virussen bekeken. Probeer het later opnieuw.',
  scanner: 'We kunnen nu niet op virussen kijken. Probeer het later opnieuw.',
} as const;

/** A file that is no receipt we keep; the kind is read from its bytes, never from its name. */
export class BonGeweigerd extends Weigering {
  static readonly code = 'BonGeweigerd';
  readonly code = BonGeweigerd.code;
  constructor(readonly waarom: keyof typeof GEEN_BON) {
    super(GEEN_BON[waarom], 'bestand');
  }
}
