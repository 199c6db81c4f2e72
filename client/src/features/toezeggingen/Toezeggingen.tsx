import { casuskamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToezeggingenDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { kan } from '../../platform/mogelijk';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, Card, Cluster, FetchState, Muted, Stack, useAnnounce } from '../../ui';
import { Nieuwdialoog } from './Nieuwdialoog';
import { Regel } from './Regel';
import { Stapdialoog, type Stapnaam } from './Stapdialoog';
import type { Toezegging } from './woorden';

/** What was promised around one casus; the client reads the same as the professionals. */
export function Toezeggingen({ casusId }: { casusId: string }) {
  const { t } = useTranslation('toezeggingen');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(ToezeggingenDocument, { casusId });
  const { organisatieId } = useIk();
  useVersheid(casuskamer(casusId, organisatieId), opnieuw, ['toezegging.gewijzigd']);
  const [nieuw, zetNieuw] = useState(false);
  const [stap, zetStap] = useState<{ naam: Stapnaam; van: Toezegging }>();
  const zeg = useAnnounce();

  function klaar() {
    zetNieuw(false);
    zetStap(undefined);
    zeg(t('venster.gelukt'));
    void opnieuw();
  }

  if (nietGevonden) return null;
  return (
    <Card title={t('titel')}>
      <Muted large>{t('uitleg')}</Muted>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
        {({ toezeggingen: { toezeggingen, acties } }) => (
          <Stack>
            {toezeggingen.length === 0 && <Muted>{t('leeg')}</Muted>}
            {toezeggingen.map((toezegging) => (
              <Regel key={toezegging.id} toezegging={toezegging} doe={(naam) => zetStap({ naam, van: toezegging })} />
            ))}
            {kan(acties, 'vastleggen') && (
              <Cluster>
                <Button onPress={() => zetNieuw(true)}>{t('nieuw')}</Button>
              </Cluster>
            )}
          </Stack>
        )}
      </FetchState>
      {nieuw && <Nieuwdialoog casusId={casusId} klaar={klaar} sluit={() => zetNieuw(false)} />}
      {stap && <Stapdialoog key={stap.naam} stap={stap.naam} toezegging={stap.van} klaar={klaar} sluit={() => zetStap(undefined)} />}
    </Card>
  );
}
