import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { MijnOproepenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { useIk, useMag } from '../../../platform/sessie/Sessie';
import { Alert, LinkButton, Stack } from '../../../ui';

/** Above every other page, the moment it happens: a crisis channel to join, a fiat to give. */
export function Oproepen() {
  return useMag('zien', 'Fiat') ? <Lijst /> : null;
}

function Lijst() {
  const { t } = useTranslation('spoed');
  const { data, opnieuw } = useBevraging(MijnOproepenDocument, {});
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['oproep.gewijzigd']);
  const { pathname } = useLocation();
  const oproepen = (data?.mijnOproepen ?? []).map((oproep) => ({ ...oproep, href: oproep.soort === 'crisis' ? `/casus/${oproep.casusId}/spoed` : `/fiat/${oproep.id}` }));
  const elders = oproepen.filter(({ href }) => href !== pathname);
  if (elders.length === 0) return null;
  return (
    <Stack gap="s">
      {elders.map(({ id, soort, href, pseudoniem }) => (
        <Alert key={id} tone={soort === 'crisis' ? 'fout' : 'letop'} title={soort === 'crisis' ? t('oproep.crisis', { naam: pseudoniem }) : t('oproep.fiat', { naam: pseudoniem })}>
          <LinkButton href={href}>{soort === 'crisis' ? t('oproep.doeMee') : t('oproep.bekijk')}</LinkButton>
        </Alert>
      ))}
    </Stack>
  );
}
