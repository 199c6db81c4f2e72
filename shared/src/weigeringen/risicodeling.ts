import { Weigering } from './weigering.js';

export class AandelenNietHonderd extends Weigering {
  static readonly code = 'AandelenNietHonderd';
  readonly code = AandelenNietHonderd.code;
  constructor(readonly som: number) {
    super(`De aandelen zijn samen ${som} procent. Maak er precies 100 van.`, 'partijen');
  }
}

const GEEN_DELING = {
  fonds: ['Risico delen kan alleen uit een waarborgfonds.', undefined],
  bestaat: ['Hier is al betaald, of het risico is al gedeeld.', undefined],
  periode: ['Deze dag valt buiten de afgesproken periode.', 'ontstaanOp'],
  toegekend: ['Er is een claim toegekend die nog betaald moet worden.', undefined],
  claim: ['Uit deze afspraak gaat alleen geld met een claim.', undefined],
  partij: ['Dit geld gaat naar wie de claim indiende. Kies de regel van die organisatie.', undefined],
} as const;

export class RisicodelingNietMogelijk extends Weigering {
  static readonly code = 'RisicodelingNietMogelijk';
  readonly code = RisicodelingNietMogelijk.code;
  constructor(readonly waarom: string) {
    const [zin, veld] = waarom in GEEN_DELING ? GEEN_DELING[waarom as keyof typeof GEEN_DELING] : GEEN_DELING.bestaat;
    super(zin, veld);
  }
}

export class BewijsOntbreekt extends Weigering {
  static readonly code = 'BewijsOntbreekt';
  readonly code = BewijsOntbreekt.code;
  constructor() {
    super('Een claim vraagt bewijs. Voeg een bestand toe dat u nog niet eerder gebruikte.', 'bewijsId');
  }
}
