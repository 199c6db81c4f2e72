import { useTranslation } from 'react-i18next';
import { CasusuitgavenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang, euroPrecies } from '../../../platform/opmaak';
import { Alert, Link } from '../../../ui';
import { Standchip } from '../Standchip';
import { eerderGevraagd } from '../uitgaven';
import { useWoorden } from '../useWoorden';
import type { Aanvraagvelden } from './useAanvraag';

/** Says, before anything is sent, that the same was asked for this casus before, with the way to it. */
export function Eerder({ casusId, velden }: { casusId: string; velden: Aanvraagvelden }) {
  const { t } = useTranslation('fondsaanvraag');
  const woorden = useWoorden();
  const gelijk = eerderGevraagd(useBevraging(CasusuitgavenDocument, { casusId }).data?.casusuitgaven ?? [], velden);
  if (gelijk.length === 0) return null;
  return (
    <Alert tone="letop" title={t('eerder.titel')}>
      <p>{t('eerder.uitleg')}</p>
      <ul>
        {gelijk.map(({ id, soort, bedragInCent, aangevraagdOp, stand }) => (
          <li key={id}>
            <Link href={`/noodfonds/uitgave/${id}`}>{t('eerder.wat', { bedrag: euroPrecies(bedragInCent), soort: woorden.soort(soort), datum: datumLang(aangevraagdOp, huidigeTaal()) })}</Link> <Standchip stand={stand} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
