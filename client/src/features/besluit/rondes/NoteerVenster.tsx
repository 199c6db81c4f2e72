import { useQuery } from '@apollo/client/react';
import { TE_GEVEN_STANDPUNTEN } from '@doorbraaktafel/shared/vocabulary';
import { standpuntNoterenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SprekersDocument, StandpuntNoterenDocument } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { FormDialog, Muted, Select, TextArea } from '../../../ui';
import type { Ronde } from '../useBesluitstand';

const LEEG = { organisatieId: '', lidId: '', standpunt: '', reden: '' };

/** The chair writes down what a named person at the table says without a device; that person confirms it later. */
export function NoteerVenster({ casusId, ronde, sluit }: { casusId: string; ronde: Ronde; sluit: () => void }) {
  const { t } = useTranslation('naspel');
  const { t: besluit } = useTranslation('besluit');
  const { data } = useQuery(SprekersDocument, { variables: { casusId } });
  const [invoer, zetInvoer] = useState(LEEG);
  const zet = (deel: Partial<typeof LEEG>) => zetInvoer((al) => ({ ...al, ...deel }));
  const { verstuur, bezig, id, fout, fouten, melding } = useHandelformulier(StandpuntNoterenDocument, standpuntNoterenInvoer, Object.keys(LEEG));
  const mensen = data?.sprekers.filter(({ organisatieId }) => organisatieId === invoer.organisatieId) ?? [];

  async function bewaar() {
    if (await verstuur({ rondeId: ronde.id, ...invoer, reden: invoer.reden || null })) sluit();
  }
  return (
    <FormDialog
      title={t('ronde.noteer')} intro={<Muted>{t('ronde.noteerUitleg')}</Muted>} submitLabel={t('verstuur')} busy={bezig} faults={fouten}
      refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}
    >
      <Select
        id={id('organisatieId')} label={besluit('mandaat.organisatie')} value={invoer.organisatieId || null} error={fout('organisatieId')}
        choices={ronde.standpunten.map(({ organisatieId, organisatieNaam }) => ({ value: organisatieId, label: organisatieNaam }))}
        onChange={(organisatieId) => zet({ organisatieId, lidId: '' })}
      />
      <Select
        id={id('lidId')} label={t('ronde.wie')} value={invoer.lidId || null} error={fout('lidId')} disabled={mensen.length === 0}
        description={data && invoer.organisatieId && mensen.length === 0 ? t('ronde.niemand') : undefined}
        choices={mensen.map((lid) => ({ value: lid.lidId, label: lid.naam, description: lid.functie }))} onChange={(lidId) => zet({ lidId })}
      />
      <Select
        id={id('standpunt')} label={t('ronde.standpunt')} value={invoer.standpunt || null} error={fout('standpunt')}
        choices={TE_GEVEN_STANDPUNTEN.map((value) => ({ value, label: besluit(`standpunt.${value}`) }))} onChange={(standpunt) => zet({ standpunt })}
      />
      <TextArea id={id('reden')} label={t('waarom')} rows={2} maxCharacters={1000} value={invoer.reden} onChange={(reden) => zet({ reden })} error={fout('reden')} />
    </FormDialog>
  );
}
