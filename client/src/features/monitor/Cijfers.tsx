import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CijfersDocument } from '../../generated/graphql';
import { leesFout } from '../../platform/apollo';
import { useIk } from '../../platform/sessie/Sessie';
import { FailedState, LoadingState, PageHeader, Stack } from '../../ui';
import { Cijferacties } from './Cijferacties';
import { Cijferfilter } from './Cijferfilter';
import { Figuren } from './Figuren';
import { useVraag } from './vraag';
import './Cijfers.css';

const VELDFOUTEN = ['PeildatumNietMogelijk', 'OngeldigeInvoer'];

/** The figures of the regio: what we count beside what was printed, with every difference in words. */
export function Cijfers() {
  const { t } = useTranslation('cijfers');
  const { regioNaam } = useIk();
  const [vraag, stel] = useVraag();
  const { data, error, loading, refetch } = useQuery(CijfersDocument, {
    variables: { peildatum: vraag.peildatum || null, teldatum: vraag.teldatum },
  });
  const weigering = error && !data ? leesFout(error) : undefined;
  const veldfout = weigering && VELDFOUTEN.includes(weigering.code) ? weigering.boodschap : undefined;
  return (
    <div className="dt-cijfers">
      <Stack gap="l">
        <PageHeader
          title={t('titel', { regio: regioNaam })}
          intro={t('inleiding')}
          actions={data && <Cijferacties figuren={data.cijfers} vraag={vraag} />}
        />
        <Cijferfilter key={JSON.stringify(vraag)} vraag={vraag} stel={stel} peildatumFout={veldfout} bezig={loading} />
        {data && <Figuren figuren={data.cijfers} vraag={vraag} />}
        {!data && loading && <LoadingState label={t('laden')} lines={8} />}
        {weigering && !veldfout && !loading && (
          <FailedState message={weigering.boodschap || t('mislukt')} traceId={weigering.traceId} onRetry={() => void refetch()} />
        )}
      </Stack>
    </div>
  );
}
