import { useTranslation } from 'react-i18next';
import { UitnodigingenDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { kan } from '../../platform/mogelijk';
import { Alert, LinkButton } from '../../ui';

/** Says that a role waits for this beheerder to confirm; nothing when none does. */
export function Rolvoorstelmelding() {
  const { t } = useTranslation('uitnodigen');
  const { data } = useBevraging(UitnodigingenDocument, {});
  const count = data?.uitnodigingen.voorstellen.filter(({ acties }) => kan(acties, 'bevestigen')).length ?? 0;
  return count > 0 ? <Alert tone="letop" title={t('voorstellen.melding', { count })} actions={<LinkButton href="/uitnodigen">{t('voorstellen.bekijk')}</LinkButton>} /> : null;
}
