import { Weigering } from './weigering.js';

/** It is not a number that can be a BSN. */
export class BsnKloptNiet extends Weigering {
  static readonly code = 'BsnKloptNiet';
  readonly code = BsnKloptNiet.code;
  constructor() {
    super({ nl: 'Dit nummer is geen burgerservicenummer. Kijk het na: het heeft negen cijfers.', en: 'This number is no citizen service number. Check it: it has nine digits.' }, 'bsn');
  }
}
