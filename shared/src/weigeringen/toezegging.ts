import { Weigering } from './weigering.js';

/** A step of a promise that does not follow on where it stands. */
export class StapNietMogelijk extends Weigering {
  static readonly code = 'StapNietMogelijk';
  readonly code = StapNietMogelijk.code;
  constructor() {
    super({ nl: 'Deze stap kan nu niet. Kijk hoe ver de toezegging is.', en: 'This step is not possible now. See how far the commitment is.' }, 'stap');
  }
}
