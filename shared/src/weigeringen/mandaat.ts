import { schrijfEuro } from '../money/index.js';
import { Weigering } from './weigering.js';

export class MandaatOntbreekt extends Weigering {
  static readonly code = 'MandaatOntbreekt';
  readonly code = MandaatOntbreekt.code;
  constructor(boodschap = { nl: 'Er is vandaag geen geldig mandaat voor dit besluit. Vraag de organisatie om een mandaat.', en: 'There is no valid mandate for this decision today. Ask the organisation for a mandate.' }) {
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
        ? { nl: `In het mandaat is voor deze periode nog ${schrijfEuro(maxBedragInCent)} over. Vraag minder of schaal op.`, en: `The mandate has ${schrijfEuro(maxBedragInCent, 'en')} left for this period. Ask for less or escalate.` }
        : { nl: `Het mandaat gaat tot en met ${schrijfEuro(maxBedragInCent)}. Vraag minder of schaal op.`, en: `The mandate goes up to ${schrijfEuro(maxBedragInCent, 'en')}. Ask for less or escalate.` },
      'bedragInCent',
    );
  }
}

export class NietEigenOrganisatie extends Weigering {
  static readonly code = 'NietEigenOrganisatie';
  readonly code = NietEigenOrganisatie.code;
  constructor(boodschap = { nl: 'U geeft alleen mandaten van uw eigen organisatie uit.', en: 'You only give mandates of your own organisation.' }, veld = 'organisatieId') {
    super(boodschap, veld);
  }
}

/** Of the own organisation, but not in a role that signs for it. */
export class GeenTekenbevoegdheid extends Weigering {
  static readonly code = 'GeenTekenbevoegdheid';
  readonly code = GeenTekenbevoegdheid.code;
  constructor() {
    super({ nl: 'Bevestigen vraagt tekenbevoegdheid. Die hebt u in uw rol niet.', en: 'Confirming takes authority to sign. Your role does not have it.' }, 'verzoekId');
  }
}

/** Granting, replacing or withdrawing takes two people of the organisation, and never the one who gets it. */
export class TweeMensenNodig extends Weigering {
  static readonly code = 'TweeMensenNodig';
  readonly code = TweeMensenNodig.code;
  constructor(boodschap = { nl: 'U deed dit verzoek zelf. Laat een collega met tekenbevoegdheid het bevestigen.', en: 'You made this request yourself. Let a colleague with authority to sign confirm it.' }) {
    super(boodschap, 'verzoekId');
  }
}

export class VerzoekLoopt extends Weigering {
  static readonly code = 'VerzoekLoopt';
  readonly code = VerzoekLoopt.code;
  constructor() {
    super({ nl: 'Over dit mandaat ligt al een verzoek. Laat een collega dat eerst beoordelen.', en: 'There already is a request about this mandate. Let a colleague judge that first.' }, 'mandaatId');
  }
}

export class VerzoekBeoordeeld extends Weigering {
  static readonly code = 'VerzoekBeoordeeld';
  readonly code = VerzoekBeoordeeld.code;
  constructor(boodschap = { nl: 'Dit verzoek is al beoordeeld. Laad de pagina opnieuw.', en: 'This request has been judged already. Reload the page.' }) {
    super(boodschap, 'verzoekId');
  }
}

/** A colleague does not take back what another asked; who signs can say no. */
export class AlleenDeVrager extends Weigering {
  static readonly code = 'AlleenDeVrager';
  readonly code = AlleenDeVrager.code;
  constructor() {
    super({ nl: 'Alleen wie dit vroeg, kan het terugnemen. Met tekenbevoegdheid kunt u het wel afwijzen.', en: 'Only who asked this can take it back. With authority to sign you can refuse it.' }, 'verzoekId');
  }
}

/** What no longer holds cannot be withdrawn or replaced. */
export class MandaatGeldtNiet extends Weigering {
  static readonly code = 'MandaatGeldtNiet';
  readonly code = MandaatGeldtNiet.code;
  constructor(veld = 'mandaatId') {
    super({ nl: 'Dit mandaat geldt niet meer. Leg een nieuw mandaat vast.', en: 'This mandate is not valid any more. Record a new mandate.' }, veld);
  }
}
