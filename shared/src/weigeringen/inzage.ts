import { Weigering } from './weigering.js';

/** One copy at a time, so that nobody makes the server work for nothing. */
export class KopieLoopt extends Weigering {
  static readonly code = 'KopieLoopt';
  readonly code = KopieLoopt.code;
  constructor() {
    super({ nl: 'Er wordt al een kopie voor u gemaakt. Wacht tot die klaar is.', en: 'A copy is being made for you already. Wait until it is ready.' });
  }
}

export class KopieNietMeer extends Weigering {
  static readonly code = 'KopieNietMeer';
  readonly code = KopieNietMeer.code;
  constructor() {
    super({ nl: 'Deze kopie is er niet of niet meer. Vraag een nieuwe kopie.', en: 'This copy is not there, or not any more. Ask for a new copy.' });
  }
}

/** An organisation makes a copy only because the client asked, and says how. */
export class KopieVraagtReden extends Weigering {
  static readonly code = 'KopieVraagtReden';
  readonly code = KopieVraagtReden.code;
  constructor() {
    super({ nl: 'Schrijf hoe en wanneer de cliënt om de kopie vroeg.', en: 'Write how and when the client asked for the copy.' }, 'reden');
  }
}
