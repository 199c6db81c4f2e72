import { useQuery } from '@apollo/client/react';
import { casuskamer, lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { FiatsVanVoorstelDocument, type FiatsVanVoorstelQuery } from '../../../generated/graphql';
import { useVersheid } from '../../../platform/live';
import { useIk } from '../../../platform/sessie/Sessie';
import { Alert, Link } from '../../../ui';

type Fiat = FiatsVanVoorstelQuery['fiatsVanVoorstel'][number];

/** Who was asked for a fiat on this voorstel, and what each answered; it follows the answer while one looks. */
export function Fiatantwoorden({ casusId, voorstelId }: { casusId: string; voorstelId: string }) {
  const { lidId, organisatieId } = useIk();
  const { data, refetch } = useQuery(FiatsVanVoorstelDocument, { variables: { voorstelId }, fetchPolicy: 'cache-and-network' });
  useVersheid(casuskamer(casusId, organisatieId), () => refetch(), ['voorstel.gewijzigd']);
  useVersheid(lidkamer(lidId), () => refetch(), ['oproep.gewijzigd']);
  const fiats = data?.fiatsVanVoorstel ?? [];
  return (
    <div role="status">
      {fiats.map((fiat) => (
        <Fiatregel key={fiat.id} fiat={fiat} />
      ))}
    </div>
  );
}

function Fiatregel({ fiat }: { fiat: Fiat }) {
  const { t } = useTranslation('spoed');
  const { id, antwoord, tekst, bestuurderNaam: wie } = fiat;
  if (antwoord === 'akkoord') return <Alert tone="goed" title={t('fiat.gegeven', { wie })} />;
  if (antwoord) return <Alert tone="letop" title={t('fiat.gevraagd', { wie })}>{tekst}</Alert>;
  return (
    <p>
      {t('fiatVraag.gelukt', { wie })} <Link href={`/fiat/${id}`}>{t('fiatVraag.link')}</Link>
    </p>
  );
}
