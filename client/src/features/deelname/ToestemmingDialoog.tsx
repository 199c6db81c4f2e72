import { toestemmingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToestemmingVastleggenDocument } from '../../generated/graphql';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, Select, TextArea } from '../../ui';
import { useDialoog } from '../../platform/dialoog';
import type { DialoogProps } from './dialoog';

const VELDEN = ['gegevensgroep', 'grond', 'geldigTot'];

/** Writing down what the client agreed to: for whom, which data, how it was given, and until when. */
export function ToestemmingDialoog({ beeld, sluit }: DialoogProps) {
  const { t } = useTranslation('deelname');
  const [keuze, zetKeuze] = useState<string | null>(null);
  const [grond, zetGrond] = useState('');
  const [geldigTot, zetGeldigTot] = useState('');
  const formulier = useDialoog(ToestemmingVastleggenDocument, toestemmingVastleggenInvoer, VELDEN, { gelukt: t('toestemming.gelukt'), sluit });
  const namen = new Map(beeld.deelnemers.map(({ organisatieId, naam }) => [organisatieId, naam]));
  const keuzes = beeld.mogelijkeToestemmingen.flatMap(({ organisatieId, gegevensgroep, titel }) => {
    const organisatie = namen.get(organisatieId);
    return organisatie ? [{ value: `${organisatieId} ${gegevensgroep}`, label: t('toestemming.keuze', { organisatie, groep: titel }) }] : [];
  });
  const [organisatieId = '', gegevensgroep = ''] = keuze?.split(' ') ?? [];
  return (
    <FormDialog
      title={t('toestemming.vastleggen')}
      intro={t('toestemming.intro')}
      submitLabel={t('toestemming.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ casusId: beeld.casusId, organisatieId, gegevensgroep, grond, geldigTot })}
      onClose={sluit}
    >
      <Select id={formulier.id('gegevensgroep')} label={t('toestemming.voor')} choices={keuzes} value={keuze} onChange={zetKeuze} error={formulier.fout('gegevensgroep')} />
      <TextArea id={formulier.id('grond')} label={t('toestemming.grond')} value={grond} onChange={zetGrond} error={formulier.fout('grond')} rows={2} />
      <DateField id={formulier.id('geldigTot')} label={t('toestemming.geldigTot')} value={geldigTot} onChange={zetGeldigTot} min={isoDag(new Date())} error={formulier.fout('geldigTot')} />
    </FormDialog>
  );
}
