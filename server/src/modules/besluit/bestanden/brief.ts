import { alinea, nadruk, type Document } from '../../../platform/documenten/document.js';
import { kern, oneens, stand, type Leesbaar } from './besluitdelen.js';
import { dagwoord, vul, WOORDEN } from './woorden.js';

/** The list on which the besluit stands; none when it was taken outside a zitting. */
export interface Lijststand {
  readonly vastgesteldOp: Date | null;
}

/** The brief about one besluit, for one reader: it says first that it is no beschikking. */
export function maakBrief(beeld: Leesbaar, lijst: Lijststand | null): Document {
  const { besluit: { nummer }, pseudoniem } = beeld;
  const woorden = WOORDEN.brief;
  return {
    titel: vul(woorden.titel, { nummer }),
    inleiding: [
      nadruk(woorden.geenBeschikking),
      ...stand(beeld),
      ...(lijst ? [alinea(lijst.vastgesteldOp ? vul(woorden.lijstVast, { dag: dagwoord(lijst.vastgesteldOp) }) : woorden.lijstOpen)] : []),
      alinea(woorden.gesneden),
    ],
    delen: [...kern(beeld, 1), oneens(beeld, 1)],
    voet: vul(woorden.voet, { nummer, zaak: pseudoniem ?? '' }),
  };
}
