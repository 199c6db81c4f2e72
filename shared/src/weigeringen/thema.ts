import { Weigering } from './weigering.js';

/** Words or shapes that people could not read; names the pair and what it measures. */
export class ContrastTeLaag extends Weigering {
  static readonly code = 'ContrastTeLaag';
  readonly code = ContrastTeLaag.code;
  constructor(paar: string, gemeten: string, minst: string, veld: string) {
    super(`${paar}: het contrast is ${gemeten} en moet minstens ${minst} zijn.`, veld);
  }
}

export class LogoGeweigerd extends Weigering {
  static readonly code = 'LogoGeweigerd';
  readonly code = LogoGeweigerd.code;
  constructor(waarom: 'leeg' | 'soort' | 'onleesbaar') {
    super({ leeg: 'Kies een bestand.', soort: 'Kies een logo als PNG of SVG.', onleesbaar: 'Dit logo is niet te lezen. Kies een ander bestand.' }[waarom], 'bestand');
  }
}
