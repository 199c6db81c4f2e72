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
  constructor(readonly maxBedragInCent: bigint) {
    super(`Het mandaat gaat tot en met ${schrijfEuro(maxBedragInCent)}. Vraag minder of schaal op.`, 'bedragInCent');
  }
}

export class NietEigenOrganisatie extends Weigering {
  static readonly code = 'NietEigenOrganisatie';
  readonly code = NietEigenOrganisatie.code;
  constructor() {
    super('U geeft alleen mandaten van uw eigen organisatie uit.', 'organisatieId');
  }
}
