import type { Zin } from '../taal/index.js';
import { Weigering } from './weigering.js';

/** Words or shapes that people could not read; names the pair and what it measures. */
export class ContrastTeLaag extends Weigering {
  static readonly code = 'ContrastTeLaag';
  readonly code = ContrastTeLaag.code;
  constructor(paar: Zin, gemeten: Zin, minst: Zin, veld: string) {
    super({ nl: `${paar.nl}: het contrast is ${gemeten.nl} en moet minstens ${minst.nl} zijn.`, en: `${paar.en}: the contrast is ${gemeten.en} and must be at least ${minst.en}.` }, veld);
  }
}

export class LogoGeweigerd extends Weigering {
  static readonly code = 'LogoGeweigerd';
  readonly code = LogoGeweigerd.code;
  constructor(waarom: 'leeg' | 'soort' | 'onleesbaar') {
    super({ leeg: { nl: 'Kies een bestand.', en: 'Choose a file.' }, soort: { nl: 'Kies een logo als PNG of SVG.', en: 'Choose a logo as PNG or SVG.' }, onleesbaar: { nl: 'Dit logo is niet te lezen. Kies een ander bestand.', en: 'This logo cannot be read. Choose another file.' } }[waarom], 'bestand');
  }
}
