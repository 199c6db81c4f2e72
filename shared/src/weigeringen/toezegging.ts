import { Weigering } from './weigering.js';

/** A step of a promise that does not follow on where it stands. */
export class StapNietMogelijk extends Weigering {
  static readonly code = 'StapNietMogelijk';
  readonly code = StapNietMogelijk.code;
  constructor() {
    super('Deze stap kan nu niet. Kijk hoe ver de toezegging is.', 'stap');
  }
}
