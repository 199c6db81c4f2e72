import { grootboekExporterenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GrootboekExporterenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { Button, Card, FailedState, Form, Keuzetegels } from '../../ui';
import { bewaar } from './bewaar';
import { ditJaar } from './periode';
import { Periodevelden } from './Periodevelden';

const VORMEN = ['csv', 'ods', 'hledger', 'beancount'] as const;

/** The entries of a period as a file; that it was taken goes into the log. */
export function Exporteren() {
  const { t } = useTranslation('verantwoording');
  const [vorm, zetVorm] = useState<(typeof VORMEN)[number]>('csv');
  const [periode, zetPeriode] = useState(ditJaar);
  const { verstuur, bezig, fout, fouten, melding } = useHandelformulier(GrootboekExporterenDocument, grootboekExporterenInvoer, ['vorm', 'van', 'totEnMet']);
  const haal = async () => {
    const bestand = await verstuur({ vorm, ...periode });
    if (bestand) bewaar(bestand);
  };
  return (
    <Card title={t('export.titel')}>
      <Form
        onSubmit={() => void haal()}
        faults={fouten}
        actions={
          <Button type="submit" variant="primary" busy={bezig}>
            {t('export.knop')}
          </Button>
        }
      >
        <p>{t('export.uitleg')}</p>
        <Keuzetegels label={t('export.vorm')} choices={VORMEN.map((value) => ({ value, label: t(`export.vormen.${value}`) }))} value={vorm} onChange={zetVorm} />
        <Periodevelden id="export" periode={periode} stel={zetPeriode} fout={fout('totEnMet')} />
      </Form>
      {melding && <FailedState message={melding.boodschap} traceId={melding.traceId} onRetry={() => void haal()} />}
    </Card>
  );
}
