import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui';
import { beurtZin } from '../woorden';
import { puntOpTafel, type Zittingbeeld } from '../useZitting';

/** Tells who came for one item when it is his turn. */
export function Beurt({ zitting }: { zitting: Zittingbeeld }) {
  const { t } = useTranslation('tafel');
  if (zitting.fase !== 'geopend' || zitting.benVoorzitter) return null;
  const opTafel = puntOpTafel(zitting);
  if (opTafel && !opTafel.besloten) return null;
  const straks = zitting.agenda.find(({ besloten, behandeldOp, startOverMinuten }) => !besloten && !behandeldOp && startOverMinuten !== null);
  if (!straks || straks.startOverMinuten === null) return null;
  return <Alert tone="info" announce title={beurtZin(t, straks.startOverMinuten)} />;
}
