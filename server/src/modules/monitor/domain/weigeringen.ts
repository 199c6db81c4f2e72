import { Weigering } from '@doorbraaktafel/shared/weigeringen';

export class PeildatumNietMogelijk extends Weigering {
  static readonly code = 'PeildatumNietMogelijk';
  readonly code = PeildatumNietMogelijk.code;
  constructor() {
    super({ nl: 'Kies een bestaande dag die al is geweest, zoals 2026-03-31.', en: 'Choose an existing day that is past, such as 2026-03-31.' }, 'peildatum');
  }
}
