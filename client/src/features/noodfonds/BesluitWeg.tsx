import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Alert } from '../../ui';
import type { UitgaveKort } from './uitgaven';

/** The besluit behind the money ended: when and why, what becomes of what stands apart, and of what was paid. */
export function BesluitWeg({ uitgave }: { uitgave: UitgaveKort }) {
  const { t } = useTranslation('noodfonds');
  const { stand, restInCent, betaaldInCent, besluitEinde, acties } = uitgave;
  if (!besluitEinde) return null;
  const [rest, betaald] = [euroPrecies(restInCent), euroPrecies(betaaldInCent)];
  const { op, vervangen, reden } = besluitEinde;
  return (
    <Alert tone="letop" title={t(vervangen ? 'besluitWeg.vervangen' : 'besluitWeg.ingetrokken', { datum: datumLang(op, huidigeTaal()) })}>
      {reden && <p>{t('besluitWeg.reden', { reden })}</p>}
      {stand === 'vrij_te_geven' && <p>{kan(acties, 'vrijlaten') ? t('besluitWeg.u', { rest }) : t('besluitWeg.ander', { rest })}</p>}
      {BigInt(betaaldInCent) > 0n && <p>{t(vervangen ? 'besluitWeg.betaald' : 'besluitWeg.bijOntvanger', { betaald })}</p>}
    </Alert>
  );
}
