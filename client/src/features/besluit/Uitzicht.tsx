import { useTranslation } from 'react-i18next';
import { euro } from '../../platform/opmaak';
import { Alert } from '../../ui';
import type { Voorstel } from './useBesluitstand';

/** Says before the besluit that it would bind nobody, or could not be taken, and whose mandate that is about; nothing when it would bind. */
export function Uitzicht({ uitzicht }: { uitzicht: NonNullable<Voorstel['uitzicht']> }) {
  const { t } = useTranslation('besluit');
  const { wijze, organisatieNaam: wie, hoogstensInCent } = uitzicht;
  if (wijze === 'consensus') return null;
  const reden = wie && (hoogstensInCent === null ? t('uitzicht.zonder', { wie }) : t('uitzicht.totEnMet', { wie, bedrag: euro(hoogstensInCent) }));
  return (
    <Alert tone="letop" title={wijze === 'advies' ? t('uitzicht.advies') : t('uitzicht.kanNiet')}>
      {reden}
    </Alert>
  );
}
