import { schrijfEuro } from '../money/index.js';
import { schrijfDag } from './dag.js';
import { Weigering } from './weigering.js';

export class OnvoldoendeSaldo extends Weigering {
  static readonly code = 'OnvoldoendeSaldo';
  readonly code = OnvoldoendeSaldo.code;
  constructor(readonly vrijInCent: bigint) {
    super({ nl: `In dit fonds is nog ${schrijfEuro(vrijInCent)} vrij. Vraag minder of kies een ander fonds.`, en: `This fund has ${schrijfEuro(vrijInCent, 'en')} free. Ask for less or choose another fund.` }, 'bedragInCent');
  }
}

export class PlafondBereikt extends Weigering {
  static readonly code = 'PlafondBereikt';
  readonly code = PlafondBereikt.code;
  constructor(readonly ruimteInCent: bigint) {
    super({ nl: `Dit fonds betaalt voor deze casus nog ten hoogste ${schrijfEuro(ruimteInCent)}.`, en: `This fund still pays at most ${schrijfEuro(ruimteInCent, 'en')} for this case.` }, 'bedragInCent');
  }
}

export class BedragBovenReservering extends Weigering {
  static readonly code = 'BedragBovenReservering';
  readonly code = BedragBovenReservering.code;
  constructor(readonly restInCent: bigint) {
    super({ nl: `Van deze reservering is nog ${schrijfEuro(restInCent)} over. Betaal ten hoogste dat bedrag.`, en: `Of this reservation ${schrijfEuro(restInCent, 'en')} is left. Pay at most that amount.` }, 'bedragInCent');
  }
}

export class GoedkeuringOntbreekt extends Weigering {
  static readonly code = 'GoedkeuringOntbreekt';
  readonly code = GoedkeuringOntbreekt.code;
  constructor(readonly aantal: number) {
    super(aantal === 1 ? { nl: 'Er is nog één akkoord nodig voordat dit betaald mag worden.', en: 'One more approval is needed before this may be paid.' } : { nl: `Er zijn nog ${aantal} akkoorden nodig voordat dit betaald mag worden.`, en: `${aantal} more approvals are needed before this may be paid.` });
  }
}

/** Four eyes: who asks does not approve and does not pay. */
export class ZelfdePersoon extends Weigering {
  static readonly code = 'ZelfdePersoon';
  readonly code = ZelfdePersoon.code;
  constructor() {
    super({ nl: 'U hebt deze uitgave zelf gevraagd. Een ander moet akkoord geven en betalen.', en: 'You asked for this expense yourself. Somebody else must approve and pay.' });
  }
}

export class AlGoedgekeurd extends Weigering {
  static readonly code = 'AlGoedgekeurd';
  readonly code = AlGoedgekeurd.code;
  constructor() {
    super({ nl: 'U gaf al akkoord op deze uitgave.', en: 'You approved this expense already.' });
  }
}

/** Who agreed does not look it over afterwards. */
export class KeurdeZelfGoed extends Weigering {
  static readonly code = 'KeurdeZelfGoed';
  readonly code = KeurdeZelfGoed.code;
  constructor() {
    super({ nl: 'U gaf zelf akkoord op deze uitgave. Een ander kijkt haar na.', en: 'You approved this expense yourself. Somebody else looks it over.' });
  }
}

/** Who may still be asked to agree does not look it over first. */
export class EerstAkkoord extends Weigering {
  static readonly code = 'EerstAkkoord';
  readonly code = EerstAkkoord.code;
  constructor() {
    super({ nl: 'Er ontbreekt nog een akkoord. Nakijken kan daarna, door iemand die geen akkoord gaf.', en: 'An approval is still missing. Looking it over comes after that, by somebody who did not approve.' });
  }
}

/** The threshold asks no more people; one more would say nothing. */
export class GenoegAkkoorden extends Weigering {
  static readonly code = 'GenoegAkkoorden';
  readonly code = GenoegAkkoorden.code;
  constructor() {
    super({ nl: 'Er zijn genoeg akkoorden. Uw akkoord is niet meer nodig.', en: 'There are enough approvals. Yours is not needed any more.' });
  }
}

export class NietBevoegdVoorFonds extends Weigering {
  static readonly code = 'NietBevoegdVoorFonds';
  readonly code = NietBevoegdVoorFonds.code;
  constructor() {
    super({ nl: 'U gaat niet over dit fonds of dit bedrag. Vraag het de beheerder van het fonds.', en: 'This fund or this amount is not yours to decide. Ask the holder of the fund.' });
  }
}

export class ReserveringAfgehandeld extends Weigering {
  static readonly code = 'ReserveringAfgehandeld';
  readonly code = ReserveringAfgehandeld.code;
  constructor() {
    super({ nl: 'Deze reservering is al helemaal betaald of vrijgegeven.', en: 'This reservation has been paid or released in full already.' });
  }
}

export class ReserveringVerlopen extends Weigering {
  static readonly code = 'ReserveringVerlopen';
  readonly code = ReserveringVerlopen.code;
  constructor() {
    super({ nl: 'Deze reservering is verlopen. Er is een nieuw besluit nodig.', en: 'This reservation has lapsed. A new decision is needed.' });
  }
}

export class ReserveringLooptNog extends Weigering {
  static readonly code = 'ReserveringLooptNog';
  readonly code = ReserveringLooptNog.code;
  constructor() {
    super({ nl: 'Deze reservering loopt nog en vervalt nu niet.', en: 'This reservation is still running and does not lapse now.' });
  }
}

const WAAROM = {
  advies: { nl: 'Dit is een advies. Geld uitgeven kan alleen op een besluit.', en: 'This is advice. Spending money takes a decision.' },
  ingetrokken: { nl: 'Dit besluit is ingetrokken of vervangen. Er kan niet meer op betaald worden.', en: 'This decision was withdrawn or replaced. Nothing can be paid on it any more.' },
  heroverweging: { nl: 'Over dit besluit loopt een heroverweging. Wacht met betalen op het antwoord van de bestuurder.', en: 'A second look at this decision is going on. Wait with paying for the answer of the director.' },
  bedragInCent: { nl: 'Het bedrag is hoger dan het besluit toestaat.', en: 'The amount is higher than the decision allows.' },
  fondsId: { nl: 'Het besluit gaat over een ander fonds.', en: 'The decision is about another fund.' },
  aangevraagdDoor: { nl: 'De aanvrager is een ander dan wie het voorstel deed.', en: 'The applicant is somebody else than who made the proposal.' },
  alGereserveerd: { nl: 'Voor dit besluit is al geld gereserveerd.', en: 'Money has been set apart for this decision already.' },
} as const;

/** The besluit does not allow this expense; `waarom` says which part of it. */
export class BesluitDraagtUitgaveNiet extends Weigering {
  static readonly code = 'BesluitDraagtUitgaveNiet';
  readonly code = BesluitDraagtUitgaveNiet.code;
  constructor(readonly waarom: string) {
    super(waarom in WAAROM ? WAAROM[waarom as keyof typeof WAAROM] : { nl: 'Het besluit staat deze uitgave niet toe.', en: 'The decision does not allow this expense.' });
  }
}

/** A begrotingsbesluit on a day that has not come, or from before the year that precedes its boekjaar. */
export class BesluitdagOnmogelijk extends Weigering {
  static readonly code = 'BesluitdagOnmogelijk';
  readonly code = BesluitdagOnmogelijk.code;
  constructor(readonly eerste: string) {
    super({ nl: `Op deze dag kan dit besluit niet genomen zijn. Kies een dag van ${eerste.split('-').reverse().join('-')} tot en met vandaag.`, en: `This decision cannot have been taken on this day. Choose a day from ${schrijfDag(eerste, 'en')} up to today.` }, 'genomenOp');
  }
}

export class NietTeCorrigeren extends Weigering {
  static readonly code = 'NietTeCorrigeren';
  readonly code = NietTeCorrigeren.code;
  constructor() {
    super({ nl: 'Alleen een betaling of geld dat terugkwam is te corrigeren, en maar één keer.', en: 'Only a payment or money that came back can be corrected, and only once.' });
  }
}
