import { Weigering } from './weigering.js';

/** The act is too weighty for a proof of identity that is old; the client asks for a new one and sends the act again. */
export class BevestigingNodig extends Weigering {
  static readonly code = 'BevestigingNodig';
  readonly code = BevestigingNodig.code;
  constructor() {
    super('Bevestig eerst dat u het bent. Daarna gaat dit verder; wat u schreef staat er nog.');
  }
}

/** Says nothing of what was wrong with the proof. */
export class BevestigingMislukt extends Weigering {
  static readonly code = 'BevestigingMislukt';
  readonly code = BevestigingMislukt.code;
  constructor(veld = 'wachtwoord') {
    super('Dit klopt niet. Controleer het en probeer het opnieuw.', veld);
  }
}
