import { alinea, nadruk, type Deel, type Document } from '../../../platform/documenten/document.js';
import type { Zittingkop } from '../../tafel/index.js';
import type { Vaststelling } from '../persistence/besluitenlijst.repository.js';
import { kern, oneens, stand, type Leesbaar } from './besluitdelen.js';
import { dagwoord, vul, WOORDEN } from './woorden.js';

/** The fixed besluitenlijst of a zitting for one reader: per besluit what was decided, and under it what came later. */
export function maakLijst(zitting: Zittingkop, vast: Vaststelling, besluiten: readonly Leesbaar[]): Document {
  const woorden = WOORDEN.lijst;
  const tafel = zitting.tafelNaam;
  const dag = dagwoord(zitting.geplandOp);
  return {
    titel: vul(woorden.titel, { tafel }),
    inleiding: [
      alinea(dag),
      nadruk(vul(woorden.vast, { dag: dagwoord(vast.vastgesteldOp), wie: vast.vastgesteldDoorNaam })),
      nadruk(woorden.geenBeschikking),
      alinea(woorden.later),
      alinea(woorden.gesneden),
      ...(besluiten.length === 0 ? [alinea(woorden.leeg)] : []),
    ],
    delen: [...besluiten.filter((een) => !isBuiten(een)).flatMap(delenVan), ...buitenZitting(besluiten.filter(isBuiten))],
    voet: vul(woorden.voet, { tafel, dag }),
  };
}

const isBuiten = ({ besluit }: Leesbaar): boolean => besluit.agendapuntId === null;

function buitenZitting(besluiten: readonly Leesbaar[]): Deel[] {
  if (besluiten.length === 0) return [];
  return [{ kop: WOORDEN.lijst.buiten, niveau: 1, blokken: [alinea(WOORDEN.lijst.buitenUitleg)] }, ...besluiten.flatMap(delenVan)];
}

function delenVan(beeld: Leesbaar): Deel[] {
  const { besluit: { nummer }, pseudoniem } = beeld;
  const kop = vul(WOORDEN.lijst.besluit, { nummer, zaak: pseudoniem ?? '' });
  return [{ kop, niveau: 1, blokken: stand(beeld) }, ...kern(beeld, 2), oneens(beeld, 2)];
}
