import { useTranslation } from 'react-i18next';
import { AanmeldinrichtingDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { kan } from '../../platform/mogelijk';
import { Alert, LinkButton } from '../../ui';

/** Says that another provider waits for this beheerder to confirm; nothing when none does. */
export function Aanmelddienstmelding() {
  const { t } = useTranslation('inrichting');
  const { data } = useBevraging(AanmeldinrichtingDocument, {});
  if (!kan(data?.aanmeldinrichting.voorstel?.acties, 'bevestigen')) return null;
  return <Alert tone="letop" title={t('melding')} actions={<LinkButton href="/aanmelden-instellen">{t('bekijk')}</LinkButton>} />;
}
