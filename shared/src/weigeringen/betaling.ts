import { schrijfEuro } from '../money/index.js';
import { schrijfDag } from './dag.js';
import { Weigering } from './weigering.js';

export class BetaalopdrachtLoopt extends Weigering {
  static readonly code = 'BetaalopdrachtLoopt';
  readonly code = BetaalopdrachtLoopt.code;
  constructor(readonly inOpdrachtInCent: bigint) {
    super(
      inOpdrachtInCent > 0n
        ? { nl: `Van deze uitgave is ${schrijfEuro(inOpdrachtInCent)} onderweg. Wacht tot de betaling is gelukt of mislukt.`, en: `Of this expense ${schrijfEuro(inOpdrachtInCent, 'en')} is on its way. Wait until the payment has succeeded or failed.` }
        : { nl: 'Er is al naar deze rekening betaald. Zij blijft zo staan. Hoort de rest naar een andere rekening? Betaal die dan met de hand.', en: 'Money went to this account already. It stays as it is. Should the rest go to another account? Then pay that by hand.' },
    );
  }
}

export class TerugBovenBetaald extends Weigering {
  static readonly code = 'TerugBovenBetaald';
  readonly code = TerugBovenBetaald.code;
  constructor(readonly restInCent: bigint) {
    super({ nl: `Op deze uitgave kan nog ten hoogste ${schrijfEuro(restInCent)} terugkomen.`, en: `At most ${schrijfEuro(restInCent, 'en')} can still come back on this expense.` }, 'bedragInCent');
  }
}

const ONTBREEKT = {
  iban: { nl: 'Er is nog geen rekeningnummer. Vul eerst aan waar het geld heen gaat.', en: 'There is no account number yet. First fill in where the money goes.' },
  zelf: { nl: 'U vulde het rekeningnummer zelf in. Een ander zet deze betaling in een opdracht.', en: 'You filled in the account number yourself. Somebody else puts this payment in an order.' },
  betaalwijze: { nl: 'Kies eerst hoe dit fonds betaalt.', en: 'First choose how this fund pays.' },
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
  betaald: { nl: 'Van deze opdracht is al iets betaald. Zet wat niet betaald wordt één voor één op mislukt.', en: 'Something in this order has been paid already. Set each payment that will not be made to failed.' },
  afgehandeld: { nl: 'In deze opdracht is niets meer onderweg.', en: 'Nothing in this order is on its way any more.' },
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
    super({ nl: `Dit bestand is al ingelezen op ${op.split('-').reverse().join('-')}. Er is niets geboekt.`, en: `This file was read already on ${schrijfDag(op, 'en')}. Nothing was booked.` }, 'bestand');
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
    super({ nl: `Regel ${regel} van dit bestand is van ${op.split('-').reverse().join('-')}. Die dag moet nog komen. Er is niets geboekt.`, en: `Line ${regel} of this file is dated ${schrijfDag(op, 'en')}. That day is still to come. Nothing was booked.` }, 'bestand');
  }
}

export class RegelAfgehandeld extends Weigering {
  static readonly code = 'RegelAfgehandeld';
  readonly code = RegelAfgehandeld.code;
  constructor() {
    super({ nl: 'Deze regel is al afgehandeld.', en: 'This line has been dealt with already.' });
  }
}

const PAST_NIET = {
  richting: [{ nl: 'Geld dat binnenkomt is een terugontvangst. Geld dat weggaat is een betaling.', en: 'Money that comes in is a refund. Money that goes out is a payment.' }, 'wijze'],
  bedrag: [{ nl: 'Het bedrag van de regel en van de betaling zijn niet gelijk.', en: 'The amounts of the line and of the payment are not the same.' }, 'doelId'],
  geboekt: [{ nl: 'Deze boeking heeft een ander bedrag, is teruggeboekt, of hoort al bij een andere regel van de bank.', en: 'This booking has another amount, was booked back, or belongs to another line of the bank already.' }, 'doelId'],
  rekening: [{ nl: 'Dit afschrift hoort bij een andere bankrekening. Er is niets geboekt.', en: 'This statement belongs to another bank account. Nothing was booked.' }, 'bestand'],
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
    super({ nl: `De termijnen moeten samen ${schrijfEuro(bedragInCent)} zijn.`, en: `The instalments must be ${schrijfEuro(bedragInCent, 'en')} together.` }, 'termijnen');
  }
}

const GEEN_LENING = {
  betaald: { nl: 'Er is al betaald. Een lening spreekt u af voordat er geld gaat.', en: 'Money was paid already. You agree on a loan before money goes.' },
  bestaat: { nl: 'Voor deze uitgave is al een lening afgesproken.', en: 'A loan was agreed for this expense already.' },
  voorschot: { nl: 'Dit is een voorschot: het geld komt terug van de regeling, niet van de cliënt.', en: 'This is an advance: the money comes back from the scheme, not from the client.' },
  volgorde: { nl: 'Zet de termijnen op volgorde. De eerste ligt na vandaag.', en: 'Put the instalments in order. The first is after today.' },
} as const;

export class LeningNietMogelijk extends Weigering {
  static readonly code = 'LeningNietMogelijk';
  readonly code = LeningNietMogelijk.code;
  constructor(readonly waarom: string) {
    super(waarom in GEEN_LENING ? GEEN_LENING[waarom as keyof typeof GEEN_LENING] : GEEN_LENING.bestaat, 'termijnen');
  }
}

const GEEN_BON = {
  soort: { nl: 'Dit is geen pdf, png of jpeg. Kies de bon zelf, of een foto ervan.', en: 'This is no pdf, png or jpeg. Choose the receipt itself, or a photo of it.' },
  grootte: { nl: 'Dit bestand is te groot. Een bon is ten hoogste 10 MB.', en: 'This file is too large. A receipt is at most 10 MB.' },
  leeg: { nl: 'Kies een bestand.', en: 'Choose a file.' },
  aantal: { nl: 'Bij deze uitgave staan al 20 bonnen. Meer kan niet.', en: 'This expense has 20 receipts already. There cannot be more.' },
  ruimte: { nl: 'De ruimte voor bonnen van uw regio is op. Vraag het uw beheerder.', en: 'The space for receipts of your region is full. Ask your administrator.' },
  dubbel: { nl: 'Deze bon staat al bij deze uitgave.', en: 'This receipt stands with this expense already.' },
  terug: { nl: 'Deze bon stond er al en is vervangen. Schrijf op waarom hij terugkomt.', en: 'This receipt stood here and was replaced. Write why it comes back.' },
  vervangen: { nl: 'Deze bon is al vervangen. Vervang de nieuwste.', en: 'This receipt was replaced already. Replace the newest.' },
  besmet: { nl: 'In dit bestand zit een virus. We bewaren het niet. Vraag een nieuwe bon.', en: 'There is a virus in this file. We do not keep it. Ask for a new receipt.' },
  onleesbaar: { nl: 'Dit bestand is stuk. Kies een ander bestand, of maak een foto van de bon.', en: 'This file is broken. Choose another file, or take a photo of the receipt.' },
  versleuteld: { nl: 'Op deze pdf zit een wachtwoord. Kies een pdf zonder wachtwoord, of maak een foto van de bon.', en: 'This pdf has a password. Choose a pdf without a password, or take a photo of the receipt.' },
  teZwaar: { nl: 'Dit bestand kost te veel tijd om te lezen. Maak een foto van de bon en stuur die.', en: 'This file takes too long to read. Take a photo of the receipt and send that.' },
  quarantaine: { nl: 'Deze bon is nog niet op virussen bekeken. Probeer het later opnieuw.', en: 'This receipt has not been checked for viruses yet. Try again later.' },
  scanner: { nl: 'We kunnen nu niet op virussen kijken. Probeer het later opnieuw.', en: 'We cannot check for viruses now. Try again later.' },
} as const;

/** A file that is no receipt we keep; the kind is read from its bytes, never from its name. */
export class BonGeweigerd extends Weigering {
  static readonly code = 'BonGeweigerd';
  readonly code = BonGeweigerd.code;
  constructor(readonly waarom: keyof typeof GEEN_BON) {
    super(GEEN_BON[waarom], waarom === 'terug' ? 'reden' : 'bestand');
  }
}
