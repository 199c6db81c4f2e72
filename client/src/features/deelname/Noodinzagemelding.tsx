import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { NoodinzagesDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { useIk, useMag } from '../../platform/sessie/Sessie';
import { Alert, LinkButton } from '../../ui';

/** Says on the first screen of the regisseur and of toezicht that somebody looked in an emergency, until that was checked. */
export function Noodinzagemelding() {
  return useMag('zien', 'Noodinzage') ? <Melding /> : null;
}

function Melding() {
  const { t } = useTranslation('deelname');
  const { data, opnieuw } = useBevraging(NoodinzagesDocument, {});
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['noodinzage.gewijzigd']);
  const open = data?.noodinzages.filter(({ gezienOp }) => !gezienOp) ?? [];
  if (open.length === 0) return null;
  return (
    <Alert tone="fout" title={t('nood.melding', { count: open.length })} announce actions={<LinkButton href="/noodinzage">{t('nood.bekijk')}</LinkButton>}>
      {t('nood.meldingUitleg')}
    </Alert>
  );
}
