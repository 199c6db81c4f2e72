import { Weigering } from './weigering.js';

/** Only who wrote something down can add to it. */
export class AlleenDeBron extends Weigering {
  static readonly code = 'AlleenDeBron';
  readonly code = AlleenDeBron.code;
  constructor() {
    super({ nl: 'Alleen de organisatie die dit opschreef, kan hierop antwoorden.', en: 'Only the organisation that wrote this down can answer it.' });
  }
}

/** One open question per text and asker, so that a source is not flooded. */
export class RectificatieLoopt extends Weigering {
  static readonly code = 'RectificatieLoopt';
  readonly code = RectificatieLoopt.code;
  constructor() {
    super({ nl: 'U vroeg dit al. De organisatie antwoordt binnen een maand.', en: 'You asked this already. The organisation answers within a month.' });
  }
}
