import { Weigering } from './weigering.js';

export class NietUwBericht extends Weigering {
  static readonly code = 'NietUwBericht';
  readonly code = NietUwBericht.code;
  constructor() {
    super('Alleen wie het bericht schreef kan het intrekken.');
  }
}

export class BerichtAlIngetrokken extends Weigering {
  static readonly code = 'BerichtAlIngetrokken';
  readonly code = BerichtAlIngetrokken.code;
  constructor() {
    super('Dit bericht is al ingetrokken.');
  }
}

/** What is written betrays something that not everybody who reads along may know. */
export class TekstVerraadt extends Weigering {
  static readonly code = 'TekstVerraadt';
  readonly code = TekstVerraadt.code;
  constructor(zin: string) {
    super(`${zin} Stuur het alleen aan uw eigen organisatie, of schrijf waarom het hier moet.`, 'tekst');
  }
}

/** A BSN stands in no text, whatever the reason. */
export class NummerInTekst extends Weigering {
  static readonly code = 'NummerInTekst';
  readonly code = NummerInTekst.code;
  constructor(zin: string) {
    super(zin, 'tekst');
  }
}
