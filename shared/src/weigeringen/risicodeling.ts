import { Weigering } from './weigering.js';

export class AandelenNietHonderd extends Weigering {
  static readonly code = 'AandelenNietHonderd';
  readonly code = AandelenNietHonderd.code;
  constructor(readonly som: number) {
    super({ nl: `De aandelen zijn samen ${som} procent. Maak er precies 100 van.`, en: `The shares are ${som} per cent together. Make them exactly 100.` }, 'partijen');
  }
}

const GEEN_DELING = {
  fonds: [{ nl: 'Risico delen kan alleen uit een waarborgfonds.', en: 'Risk can only be shared out of a guarantee fund.' }, undefined],
  bestaat: [{ nl: 'Hier is al betaald, of het risico is al gedeeld.', en: 'Money was paid here already, or the risk has been shared already.' }, undefined],
  periode: [{ nl: 'Deze dag valt buiten de afgesproken periode.', en: 'This day is outside the agreed period.' }, 'ontstaanOp'],
  toegekend: [{ nl: 'Er is een claim toegekend die nog betaald moet worden.', en: 'A claim was granted that must still be paid.' }, undefined],
  claim: [{ nl: 'Uit deze afspraak gaat alleen geld met een claim.', en: 'From this agreement money only goes out with a claim.' }, undefined],
  partij: [{ nl: 'Dit geld gaat naar wie de claim indiende. Kies de regel van die organisatie.', en: 'This money goes to who made the claim. Choose the line of that organisation.' }, undefined],
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
    super({ nl: 'Een claim vraagt bewijs. Voeg een bestand toe dat u nog niet eerder gebruikte.', en: 'A claim asks for proof. Add a file that you did not use before.' }, 'bewijsId');
  }
}
