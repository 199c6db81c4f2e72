import { schrijfEuro } from '../money/index.js';
import { Weigering } from './weigering.js';

export class MandaatOntbreekt extends Weigering {
  static readonly code = 'MandaatOntbreekt';
  readonly code = MandaatOntbreekt.code;
  constructor(boodschap = 'Er is vandaag geen geldig mandaat voor dit besluit. Vraag de organisatie om een mandaat.') {
    super(boodschap, 'mandaatId');
  }
}

export class MandaatOverschreden extends Weigering {
  static readonly code = 'MandaatOverschreden';
  readonly code = MandaatOverschreden.code;
  constructor(
    readonly maxBedragInCent: bigint,
    perPeriode = false,
  ) {
    super(
      perPeriode
        ? `In het mandaat is voor deze periode nog ${schrijfEuro(maxBedragInCent)} over. Vraag minder of schaal op.`
        : `Het mandaat gaat tot en met ${schrijfEuro(maxBedragInCent)}. Vraag minder of schaal op.`,
      'bedragInCent',
    );
  }
}

export class NietEigenOrganisatie extends Weigering {
  static readonly code = 'NietEigenOrganisatie';
  readonly code = NietEigenOrganisatie.code;
  constructor(boodschap = 'U geeft alleen mandaten van uw eigen organisatie uit.', veld = 'organisatieId') {
    super(boodschap, veld);
  }
}

/** Of the own organisation, but not in a role that signs for it. */
export class GeenTekenbevoegdheid extends Weigering {
  static readonly code = 'GeenTekenbevoegdheid';
  readonly code = GeenTekenbevoegdheid.code;
  constructor() {
    super('Bevestigen vraagt tekenbevoegdheid. Die hebt u in uw rol niet.', 'verzoekId');
  }
}

/** Granting, replacing or withdrawing takes two people of the organisation, and never the one who gets it. */
export class TweeMensenNodig extends Weigering {
  static readonly code = 'TweeMensenNodig';
  readonly code = TweeMensenNodig.code;
  constructor(boodschap = 'U deed dit verzoek zelf. Laat een collega met tekenbevoegdheid het bevestigen.') {
    super(boodschap, 'verzoekId');
  }
}

export class VerzoekLoopt extends Weigering {
  static readonly code = 'VerzoekLoopt';
  readonly code = VerzoekLoopt.code;
  constructor() {
    super('Over dit mandaat ligt al een verzoek. Laat een collega dat eerst beoordelen.', 'mandaatId');
  }
}

export class VerzoekBeoordeeld extends Weigering {
  static readonly code = 'VerzoekBeoordeeld';
  readonly code = VerzoekBeoordeeld.code;
  constructor(boodschap = 'Dit verzoek is al beoordeeld. Laad de pagina opnieuw.') {
    super(boodschap, 'verzoekId');
  }
}

/** A colleague does not take back what another asked; who signs can say no. */
export class AlleenDeVrager extends Weigering {
  static readonly code = 'AlleenDeVrager';
  readonly code = AlleenDeVrager.code;
  constructor() {
    super('Alleen wie dit vroeg, kan het terugnemen. Met tekenbevoegdheid kunt u het wel afwijzen.', 'verzoekId');
  }
}

/** What no longer holds cannot be withdrawn or replaced. */
export class MandaatGeldtNiet extends Weigering {
  static readonly code = 'MandaatGeldtNiet';
  readonly code = MandaatGeldtNiet.code;
  constructor(veld = 'mandaatId') {
    super('Dit mandaat geldt niet meer. Leg een nieuw mandaat vast.', veld);
  }
}
