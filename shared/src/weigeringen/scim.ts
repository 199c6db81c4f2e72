import { Weigering } from './weigering.js';

/** A key that can make people takes two people; one person with two memberships is one person. */
export class SleutelVraagtTweede extends Weigering {
  static readonly code = 'SleutelVraagtTweede';
  readonly code = SleutelVraagtTweede.code;
  constructor() {
    super({ nl: 'U hebt deze sleutel zelf gemaakt. Vraag een andere beheerder om te bevestigen.', en: 'You made this key yourself. Ask another administrator to confirm it.' });
  }
}

export class SleutelAlKlaar extends Weigering {
  static readonly code = 'SleutelAlKlaar';
  readonly code = SleutelAlKlaar.code;
  constructor() {
    super({ nl: 'Deze sleutel is al bevestigd, verlopen of ingetrokken. Laad de pagina opnieuw.', en: 'This key has been confirmed, lapsed or withdrawn already. Reload the page.' });
  }
}
