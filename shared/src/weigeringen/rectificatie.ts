import { Weigering } from './weigering.js';

/** Only who wrote something down can add to it. */
export class AlleenDeBron extends Weigering {
  static readonly code = 'AlleenDeBron';
  readonly code = AlleenDeBron.code;
  constructor() {
    super('Alleen de organisatie die dit opschreef, kan hierop antwoorden.');
  }
}

/** One open question per text and asker, so that a source is not flooded. */
export class RectificatieLoopt extends Weigering {
  static readonly code = 'RectificatieLoopt';
  readonly code = RectificatieLoopt.code;
  constructor() {
    super('U vroeg dit al. De organisatie antwoordt binnen een maand.');
  }
}
