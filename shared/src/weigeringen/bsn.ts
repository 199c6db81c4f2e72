import { Weigering } from './weigering.js';

/** It is not a number that can be a BSN. */
export class BsnKloptNiet extends Weigering {
  static readonly code = 'BsnKloptNiet';
  readonly code = BsnKloptNiet.code;
  constructor() {
    super('Dit nummer is geen burgerservicenummer. Kijk het na: het heeft negen cijfers.', 'bsn');
  }
}
