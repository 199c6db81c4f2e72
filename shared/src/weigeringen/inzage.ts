import { Weigering } from './weigering.js';

/** One copy at a time, so that nobody makes the server work for nothing. */
export class KopieLoopt extends Weigering {
  static readonly code = 'KopieLoopt';
  readonly code = KopieLoopt.code;
  constructor() {
    super('Er wordt al een kopie voor u gemaakt. Wacht tot die klaar is.');
  }
}

export class KopieNietMeer extends Weigering {
  static readonly code = 'KopieNietMeer';
  readonly code = KopieNietMeer.code;
  constructor() {
    super('Deze kopie is er niet of niet meer. Vraag een nieuwe kopie.');
  }
}

/** An organisation makes a copy only because the client asked, and says how. */
export class KopieVraagtReden extends Weigering {
  static readonly code = 'KopieVraagtReden';
  readonly code = KopieVraagtReden.code;
  constructor() {
    super('Schrijf hoe en wanneer de cliënt om de kopie vroeg.', 'reden');
  }
}
