import { alinea, nadruk, type Document } from '../../../platform/documenten/document.js';
import type { Lijstplek } from '../persistence/besluit.repository.js';
import { kern, oneens, stand, type Leesbaar } from './besluitdelen.js';
import { dagwoord, vul, WOORDEN } from './woorden.js';

/** The list on which the besluit stands; none when a fonds granted it by itself. */
export interface Lijststand {
  readonly vastgesteldOp: Date | null;
  readonly buitenZitting: Lijstplek | null;
}

/** The brief about one besluit, for one reader: it says first that it is no beschikking. */
export function maakBrief(beeld: Leesbaar, lijst: Lijststand | null): Document {
  const { besluit: { nummer, wijze }, pseudoniem } = beeld;
  const woorden = WOORDEN.brief;
  return {
    titel: vul(woorden.titel, { nummer }),
    inleiding: [
      nadruk(wijze === 'toekenning' ? woorden.geenBeschikkingFonds : woorden.geenBeschikking),
      ...stand(beeld),
      ...(lijst ? [alinea(lijstzin(lijst))] : []),
      alinea(woorden.gesneden),
    ],
    delen: [...kern(beeld, 1), oneens(beeld, 1)],
    voet: vul(woorden.voet, { nummer, zaak: pseudoniem ?? '' }),
  };
}

function lijstzin({ vastgesteldOp, buitenZitting }: Lijststand): string {
  const woorden = WOORDEN.brief;
  if (!buitenZitting) return vastgesteldOp ? vul(woorden.lijstVast, { dag: dagwoord(vastgesteldOp) }) : woorden.lijstOpen;
  const { tafelNaam: tafel, zittingOp } = buitenZitting;
  if (!zittingOp) return vul(woorden.lijstLater, { tafel });
  const waar = vul(woorden.lijstBuiten, { tafel, dag: dagwoord(zittingOp) });
  return `${waar} ${vastgesteldOp ? vul(woorden.buitenVast, { dag: dagwoord(vastgesteldOp) }) : woorden.buitenOpen}`;
}
