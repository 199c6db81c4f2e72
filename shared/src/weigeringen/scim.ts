import { Weigering } from './weigering.js';

/** A key that can make people takes two people; one person with two memberships is one person. */
export class SleutelVraagtTweede extends Weigering {
  static readonly code = 'SleutelVraagtTweede';
  readonly code = SleutelVraagtTweede.code;
  constructor() {
    super('U hebt deze sleutel zelf gemaakt. Vraag een andere beheerder om te bevestigen.');
  }
}

export class SleutelAlKlaar extends Weigering {
  static readonly code = 'SleutelAlKlaar';
  readonly code = SleutelAlKlaar.code;
  constructor() {
    super('Deze sleutel is al bevestigd, verlopen of ingetrokken. Laad de pagina opnieuw.');
  }
}
