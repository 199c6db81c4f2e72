import { fondsverslagExporterenInvoer } from '@doorbraaktafel/shared/validation';
import { useTranslation } from 'react-i18next';
import { FondsverslagExporterenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { Button, Cluster, FailedState } from '../../ui';
import type { Indeling } from './adres';
import { bewaar } from './bewaar';
import type { Periode } from './periode';

const VORMEN = ['csv', 'ods'] as const;

/** The report on the screen as a file; that it was taken goes into the log. */
export function Verslagexport({ indeling, periode }: { indeling: Indeling; periode: Periode }) {
  const { t } = useTranslation('verantwoording');
  const { verstuur, bezig, melding } = useHandelformulier(FondsverslagExporterenDocument, fondsverslagExporterenInvoer, []);
  const haal = async (vorm: (typeof VORMEN)[number]) => {
    const bestand = await verstuur({ vorm, indeling, ...periode });
    if (bestand) bewaar(bestand);
  };
  return (
    <>
      <Cluster>
        {VORMEN.map((vorm) => (
          <Button key={vorm} busy={bezig} onPress={() => void haal(vorm)}>
            {t(`verslag.download.${vorm}`)}
          </Button>
        ))}
      </Cluster>
      {melding && <FailedState message={melding.boodschap} traceId={melding.traceId} />}
    </>
  );
}
