import { casuskamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusafrondingDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { useIk } from '../../../platform/sessie/Sessie';
import { Card, EmptyState, FetchState, Stack } from '../../../ui';
import { AfsluitVenster } from './AfsluitVenster';
import { Besluitgevolg, type Gevolgd } from './Besluitgevolg';
import { Einde } from './Einde';
import { EvaluatieVenster } from './EvaluatieVenster';
import { VerwachtingVenster } from './VerwachtingVenster';

type Venster = { soort: 'verwachten' | 'evalueren'; besluit: Gevolgd } | { soort: 'sluiten' };

/** Every besluit with what was expected and what came of it, and the end of the casus. */
export function Afronding({ casusId }: { casusId: string }) {
  const { t } = useTranslation('leren');
  const { organisatieId } = useIk();
  const { data, fout, nietGevonden, opnieuw } = useBevraging(CasusafrondingDocument, { casusId });
  const [venster, zetVenster] = useState<Venster>();
  useVersheid(casuskamer(casusId, organisatieId), opnieuw);
  const sluit = () => zetVenster(undefined);
  return (
    <Stack>
      <Card title={t('afronden.titel')}>
        <FetchState data={data?.casusafronding} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={5}>
          {({ besluiten }) => (
            <>
              {besluiten.length === 0 && <EmptyState title={t('afronden.geen')}>{t('afronden.geenUitleg')}</EmptyState>}
              {besluiten.map((besluit) => (
                <Besluitgevolg key={besluit.besluitId} besluit={besluit} open={(soort) => zetVenster({ soort, besluit })} />
              ))}
            </>
          )}
        </FetchState>
      </Card>
      {data && <Einde afronding={data.casusafronding} open={() => zetVenster({ soort: 'sluiten' })} />}
      {venster?.soort === 'verwachten' && <VerwachtingVenster besluit={venster.besluit} sluit={sluit} />}
      {venster?.soort === 'evalueren' && <EvaluatieVenster besluit={venster.besluit} sluit={sluit} />}
      {venster?.soort === 'sluiten' && <AfsluitVenster casusId={casusId} sluit={sluit} />}
    </Stack>
  );
}
