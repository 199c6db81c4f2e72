import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { MijnOproepenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { useIk, useMag } from '../../../platform/sessie/Sessie';
import { Alert, LinkButton, Stack } from '../../../ui';

/** Above every other page, the moment it happens: a crisis channel to join, a fiat to give, a standpunt or a last word before being bound, an own answer to confirm, a heroverweging to answer, a besluit on an answer that was corrected, a mandate to put the second name under. */
export function Oproepen() {
  return useMag('zien', 'Fiat') ? <Lijst /> : null;
}

function Lijst() {
  const { t } = useTranslation('spoed');
  const { data, opnieuw } = useBevraging(MijnOproepenDocument, {});
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['oproep.gewijzigd', 'mandaat.gewijzigd']);
  const { pathname } = useLocation();
  const oproepen = (data?.mijnOproepen ?? []).map((oproep) => ({ ...oproep, href: adres(oproep) }));
  const elders = oproepen.filter(({ href }) => href !== pathname);
  if (elders.length === 0) return null;
  return (
    <Stack gap="s">
      {elders.map(({ id, soort, href, pseudoniem }) => (
        <Alert key={id} tone={soort === 'crisis' ? 'fout' : 'letop'} title={t(`oproep.${alsSoort(soort)}`, { naam: pseudoniem ?? '' })}>
          <LinkButton href={href}>{t(`oproep.naar.${alsSoort(soort)}`)}</LinkButton>
        </Alert>
      ))}
    </Stack>
  );
}

const SOORTEN = ['crisis', 'fiat', 'standpunt', 'zienswijze', 'bevestiging', 'heroverweging', 'correctie', 'mandaat'] as const;

/** What is answered with the voorstel beside it. */
const BIJ_HET_VOORSTEL = ['crisis', 'standpunt', 'zienswijze', 'bevestiging'];

const alsSoort = (soort: string) => SOORTEN.find((een) => een === soort) ?? 'fiat';

function adres({ soort, id, casusId }: { soort: string; id: string; casusId?: string | null }): string {
  if (soort === 'mandaat') return '/mandaten';
  if (BIJ_HET_VOORSTEL.includes(soort)) return `/casus/${casusId}/spoed`;
  if (soort === 'heroverweging') return '/heroverwegingen';
  return soort === 'correctie' ? `/casus/${casusId}` : `/fiat/${id}`;
}
