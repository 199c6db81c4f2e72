import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { MijnOproepenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { useIk, useMag } from '../../../platform/sessie/Sessie';
import { Alert, LinkButton, Stack } from '../../../ui';

/** Above every page, the moment it happens: a crisis channel to join, a fiat to give. */
export function Oproepen() {
  return useMag('zien', 'Fiat') ? <Lijst /> : null;
}

function Lijst() {
  const { t } = useTranslation('spoed');
  const { data, opnieuw } = useBevraging(MijnOproepenDocument, {});
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['oproep.gewijzigd']);
  const oproepen = data?.mijnOproepen ?? [];
  if (oproepen.length === 0) return null;
  return (
    <Stack gap="s">
      {oproepen.map(({ id, soort, casusId, pseudoniem }) => (
        <Alert key={id} tone={soort === 'crisis' ? 'fout' : 'letop'} title={soort === 'crisis' ? t('oproep.crisis', { naam: pseudoniem }) : t('oproep.fiat', { naam: pseudoniem })}>
          <LinkButton href={soort === 'crisis' ? `/casus/${casusId}/spoed` : `/fiat/${id}`}>{soort === 'crisis' ? t('oproep.doeMee') : t('oproep.bekijk')}</LinkButton>
        </Alert>
      ))}
    </Stack>
  );
}
