import { useQuery } from '@apollo/client/react';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { MijnDriehoekvragenDocument } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { useVersheid } from '../../../platform/live';
import { datumLang } from '../../../platform/opmaak';
import { useIk } from '../../../platform/sessie/Sessie';
import { Card, Link } from '../../../ui';

/** What the own organisation is asked to try, as a card on the first page; nothing when nothing was asked. */
export function MijnDriehoekvragen() {
  const { t } = useTranslation('route');
  const { lidId } = useIk();
  const { data, refetch } = useQuery(MijnDriehoekvragenDocument);
  useVersheid(lidkamer(lidId), () => refetch());
  const verzoeken = data?.mijnDriehoekvragen ?? [];
  if (verzoeken.length === 0) return null;
  return (
    <Card title={t('mijnDriehoek.titel')}>
      <ul className="dt-casus__lijst">
        {verzoeken.map(({ casusId, pseudoniem, termijn }) => (
          <li key={casusId}>
            <Link href={`/casus/${casusId}`} arrow>
              {t('mijnDriehoek.regel', { naam: pseudoniem, dag: datumLang(termijn, huidigeTaal()) })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
