import { regieOverdragenInvoer } from '@doorbraaktafel/shared/validation';
import { ONDERWERPEN, type Onderwerp } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegieOverdragenDocument } from '../../../generated/graphql';
import { FormDialog, Keuzetegels, Select, TextArea } from '../../../ui';
import type { DialoogProps } from './dialoog';
import { useDialoog } from '../../../platform/dialoog';

/** Handing over the regie of a subject to who takes part, or to the gemeente. */
export function RegieDialoog({ casus, sluit }: DialoogProps) {
  const { t } = useTranslation('casus');
  const [onderwerp, zetOnderwerp] = useState<Onderwerp | null>(null);
  const [organisatieId, zetOrganisatie] = useState<string | null>(null);
  const [reden, zetReden] = useState('');
  const velden = ['onderwerp', 'organisatieId', 'reden'];
  const invoer = { casusId: casus.id, onderwerp: onderwerp ?? '', organisatieId: organisatieId ?? '', reden };
  const formulier = useDialoog(RegieOverdragenDocument, regieOverdragenInvoer, velden, { gelukt: t('gelukt.regie'), sluit }, invoer);
  const betrokken = new Map([casus.gemeente, ...casus.deelnemers.map(({ organisatie }) => organisatie)].map(({ id, naam }) => [id, naam]));
  return (
    <FormDialog
      title={t('regieDialoog.titel')}
      submitLabel={t('regieDialoog.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <Keuzetegels
        id={formulier.id('onderwerp')}
        label={t('regieDialoog.onderwerp')}
        choices={ONDERWERPEN.map((value) => ({ value, label: t(`onderwerp.${value}`) }))}
        value={onderwerp}
        onChange={zetOnderwerp}
        error={formulier.fout('onderwerp')}
      />
      <Select
        id={formulier.id('organisatieId')}
        label={t('regieDialoog.organisatie')}
        choices={[...betrokken].map(([value, label]) => ({ value, label }))}
        value={organisatieId}
        onChange={zetOrganisatie}
        error={formulier.fout('organisatieId')}
      />
      <TextArea id={formulier.id('reden')} label={t('regieDialoog.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} rows={2} />
    </FormDialog>
  );
}
