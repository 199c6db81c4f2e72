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
