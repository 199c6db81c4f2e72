import { useTranslation } from 'react-i18next';
import { kan } from '../../platform/mogelijk';
import { euroPrecies } from '../../platform/opmaak';
import { Alert } from '../../ui';
import type { UitgaveKort } from './uitgaven';

/** The besluit ended while money still stands apart: what becomes of it, and of what was paid. */
export function BesluitWeg({ uitgave }: { uitgave: UitgaveKort }) {
  const { t } = useTranslation('noodfonds');
  if (uitgave.stand !== 'vrij_te_geven') return null;
  const rest = euroPrecies(uitgave.restInCent);
  return (
    <Alert tone="letop" title={t('besluitWeg.titel')}>
      <p>{kan(uitgave.acties, 'vrijlaten') ? t('besluitWeg.u', { rest }) : t('besluitWeg.ander', { rest })}</p>
      {BigInt(uitgave.betaaldInCent) > 0n && <p>{t('besluitWeg.betaald', { betaald: euroPrecies(uitgave.betaaldInCent) })}</p>}
    </Alert>
  );
}
