import { useTranslation } from 'react-i18next';
import { ScimKoppelingenDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { kan } from '../../platform/mogelijk';
import { Alert, LinkButton } from '../../ui';

/** Says that a key waits for this beheerder to confirm; nothing when none does. */
export function Sleutelmelding() {
  const { t } = useTranslation('koppelingen');
  const { data } = useBevraging(ScimKoppelingenDocument, {});
  const count = data?.scimKoppelingen.sleutels.filter(({ acties }) => kan(acties, 'scimSleutelBevestigen')).length ?? 0;
  return count > 0 ? <Alert tone="letop" title={t('melding', { count })} actions={<LinkButton href="/beheer/koppelingen">{t('bekijk')}</LinkButton>} /> : null;
}
