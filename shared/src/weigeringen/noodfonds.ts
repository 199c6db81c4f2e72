import { schrijfEuro } from '../money/index.js';
import { Weigering } from './weigering.js';

export class OnvoldoendeSaldo extends Weigering {
  static readonly code = 'OnvoldoendeSaldo';
  readonly code = OnvoldoendeSaldo.code;
  constructor(readonly vrijInCent: bigint) {
    super(`In dit fonds is nog ${schrijfEuro(vrijInCent)} vrij. Vraag minder of kies een ander fonds.`, 'bedragInCent');
  }
}

export class PlafondBereikt extends Weigering {
  static readonly code = 'PlafondBereikt';
  readonly code = PlafondBereikt.code;
  constructor(readonly ruimteInCent: bigint) {
    super(`Dit fonds betaalt voor deze casus nog ten hoogste ${schrijfEuro(ruimteInCent)}.`, 'bedragInCent');
  }
}

export class BedragBovenReservering extends Weigering {
  static readonly code = 'BedragBovenReservering';
  readonly code = BedragBovenReservering.code;
  constructor(readonly restInCent: bigint) {
    super(`Van deze reservering is nog ${schrijfEuro(restInCent)} over. Betaal ten hoogste dat bedrag.`, 'bedragInCent');
  }
}

export class GoedkeuringOntbreekt extends Weigering {
  static readonly code = 'GoedkeuringOntbreekt';
  readonly code = GoedkeuringOntbreekt.code;
  constructor(readonly aantal: number) {
    super(aantal === 1 ? 'Er is nog één akkoord nodig voordat dit betaald mag worden.' : `Er zijn nog ${aantal} akkoorden nodig voordat dit betaald mag worden.`);
  }
}

/** Four eyes: who asks does not approve and does not pay. */
export class ZelfdePersoon extends Weigering {
  static readonly code = 'ZelfdePersoon';
  readonly code = ZelfdePersoon.code;
  constructor() {
    super('U hebt deze uitgave zelf gevraagd. Een ander moet akkoord geven en betalen.');
  }
}

export class AlGoedgekeurd extends Weigering {
  static readonly code = 'AlGoedgekeurd';
  readonly code = AlGoedgekeurd.code;
  constructor() {
    super('U gaf al akkoord op deze uitgave.');
  }
}

/** Who agreed does not look it over afterwards. */
export class KeurdeZelfGoed extends Weigering {
  static readonly code = 'KeurdeZelfGoed';
  readonly code = KeurdeZelfGoed.code;
  constructor() {
    super('U gaf zelf akkoord op deze uitgave. Een ander kijkt haar na.');
  }
}

/** The threshold asks no more people; one more would say nothing. */
export class GenoegAkkoorden extends Weigering {
  static readonly code = 'GenoegAkkoorden';
  readonly code = GenoegAkkoorden.code;
  constructor() {
    super('Er zijn genoeg akkoorden. Uw akkoord is niet meer nodig.');
  }
}

export class NietBevoegdVoorFonds extends Weigering {
  static readonly code = 'NietBevoegdVoorFonds';
  readonly code = NietBevoegdVoorFonds.code;
  constructor() {
    super('U gaat niet over dit fonds of dit bedrag. Vraag het de beheerder van het fonds.');
  }
}

export class ReserveringAfgehandeld extends Weigering {
  static readonly code = 'ReserveringAfgehandeld';
  readonly code = ReserveringAfgehandeld.code;
  constructor() {
    super('Deze reservering is al helemaal betaald of vrijgegeven.');
  }
}

export class ReserveringVerlopen extends Weigering {
  static readonly code = 'ReserveringVerlopen';
  readonly code = ReserveringVerlopen.code;
  constructor() {
    super('Deze reservering is verlopen. Er is een nieuw besluit nodig.');
  }
}

export class ReserveringLooptNog extends Weigering {
  static readonly code = 'ReserveringLooptNog';
  readonly code = ReserveringLooptNog.code;
  constructor() {
    super('Deze reservering loopt nog en vervalt nu niet.');
  }
}

const WAAROM = {
  advies: 'Dit is een advies. Geld uitgeven kan alleen op een besluit.',
  ingetrokken: 'Dit besluit is ingetrokken of vervangen. Er kan niet meer op betaald worden.',
  heroverweging: 'Over dit besluit loopt een heroverweging. Wacht met betalen op het antwoord van de bestuurder.',
  bedragInCent: 'Het bedrag is hoger dan het besluit toestaat.',
  fondsId: 'Het besluit gaat over een ander fonds.',
  aangevraagdDoor: 'De aanvrager is een ander dan wie het voorstel deed.',
  alGereserveerd: 'Voor dit besluit is al geld gereserveerd.',
} as const;

/** The besluit does not allow this expense; `waarom` says which part of it. */
export class BesluitDraagtUitgaveNiet extends Weigering {
  static readonly code = 'BesluitDraagtUitgaveNiet';
  readonly code = BesluitDraagtUitgaveNiet.code;
  constructor(readonly waarom: string) {
    super(waarom in WAAROM ? WAAROM[waarom as keyof typeof WAAROM] : 'Het besluit staat deze uitgave niet toe.');
  }
}

/** A begrotingsbesluit on a day that has not come, or from before the year that precedes its boekjaar. */
export class BesluitdagOnmogelijk extends Weigering {
  static readonly code = 'BesluitdagOnmogelijk';
  readonly code = BesluitdagOnmogelijk.code;
  constructor(readonly eerste: string) {
    super(`Op deze dag kan dit besluit niet genomen zijn. Kies een dag van ${eerste.split('-').reverse().join('-')} tot en met vandaag.`, 'genomenOp');
  }
}

export class NietTeCorrigeren extends Weigering {
  static readonly code = 'NietTeCorrigeren';
  readonly code = NietTeCorrigeren.code;
  constructor() {
    super('Alleen een betaling of geld dat terugkwam is te corrigeren, en maar één keer.');
  }
}
