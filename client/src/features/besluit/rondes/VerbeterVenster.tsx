import { standpuntBevestigenInvoer } from '@doorbraaktafel/shared/validation';
import { TE_GEVEN_STANDPUNTEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StandpuntBevestigenDocument } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { FormDialog, Muted, Select, TextArea } from '../../../ui';

const LEEG = { gezegd: '', opmerking: '' };

/** The organisation says what it did answer, when it was noted wrong. */
export function VerbeterVenster({ rondeId, sluit }: { rondeId: string; sluit: () => void }) {
  const { t } = useTranslation('naspel');
  const { t: besluit } = useTranslation('besluit');
  const [invoer, zetInvoer] = useState(LEEG);
  const { verstuur, bezig, id, fout, fouten, melding } = useHandelformulier(StandpuntBevestigenDocument, standpuntBevestigenInvoer, Object.keys(LEEG));

  async function bewaar() {
    if (await verstuur({ rondeId, klopt: false, gezegd: invoer.gezegd || null, opmerking: invoer.opmerking })) sluit();
  }
  return (
    <FormDialog
      title={t('ronde.ditKloptNiet')} intro={<Muted>{t('ronde.verbeterUitleg')}</Muted>} submitLabel={t('verstuur')} busy={bezig} faults={fouten}
      refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}
    >
      <Select
        id={id('gezegd')} label={t('ronde.welStandpunt')} value={invoer.gezegd || null} error={fout('gezegd')}
        choices={TE_GEVEN_STANDPUNTEN.map((value) => ({ value, label: besluit(`standpunt.${value}`) }))}
        onChange={(gezegd) => zetInvoer((al) => ({ ...al, gezegd }))}
      />
      <TextArea
        id={id('opmerking')} label={t('ronde.watDan')} rows={4} maxCharacters={500} value={invoer.opmerking} error={fout('opmerking')}
        onChange={(opmerking) => zetInvoer((al) => ({ ...al, opmerking }))}
      />
    </FormDialog>
  );
}
