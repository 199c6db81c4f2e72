import type { Zin } from '../taal/index.js';
import { Weigering } from './weigering.js';

export class NietUwBericht extends Weigering {
  static readonly code = 'NietUwBericht';
  readonly code = NietUwBericht.code;
  constructor() {
    super({ nl: 'Alleen wie het bericht schreef kan het intrekken.', en: 'Only who wrote the message can withdraw it.' });
  }
}

export class BerichtAlIngetrokken extends Weigering {
  static readonly code = 'BerichtAlIngetrokken';
  readonly code = BerichtAlIngetrokken.code;
  constructor() {
    super({ nl: 'Dit bericht is al ingetrokken.', en: 'This message has been withdrawn already.' });
  }
}

/** What is written betrays something that not everybody who reads along may know. */
export class TekstVerraadt extends Weigering {
  static readonly code = 'TekstVerraadt';
  readonly code = TekstVerraadt.code;
  constructor(zin: Zin) {
    super({ nl: `${zin.nl} Stuur het alleen aan uw eigen organisatie, of schrijf waarom het hier moet.`, en: `${zin.en} Send it only to your own organisation, or write why it must stand here.` }, 'tekst');
  }
}

/** A BSN stands in no text, whatever the reason. */
export class NummerInTekst extends Weigering {
  static readonly code = 'NummerInTekst';
  readonly code = NummerInTekst.code;
  constructor(zin: Zin) {
    super(zin, 'tekst');
  }
}
