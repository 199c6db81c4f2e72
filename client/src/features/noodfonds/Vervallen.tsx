import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { useMag } from '../../platform/sessie/Sessie';
import { Alert, Link } from '../../ui';
import { bedragen, type UitgaveKort } from './uitgaven';

/** The reservation ran out: since when, how much goes back, and what to do when the money is still needed. */
export function Vervallen({ uitgave }: { uitgave: UitgaveKort }) {
  const { t } = useTranslation('noodfonds');
  const mag = useMag('aanvragen', 'Uitgave');
  const { stand, vervaltOp, casusId } = uitgave;
  if (stand !== 'vervallen' || !vervaltOp) return null;
  const nietGebruikt = bedragen(uitgave).find(({ naam }) => naam === 'nietGebruikt')?.inCent ?? 0n;
  return (
    <Alert tone="letop" title={t('vervallen.titel', { datum: datumLang(vervaltOp, huidigeTaal()) })}>
      <p>{t('vervallen.uitleg', { bedrag: euroPrecies(`${nietGebruikt}`) })}</p>
      {mag && (
        <Link arrow href={`/casus/${casusId}/geld`}>
          {t('vervallen.opnieuw')}
        </Link>
      )}
    </Alert>
  );
}
