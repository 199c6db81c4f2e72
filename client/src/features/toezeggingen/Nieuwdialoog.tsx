import { toezeggingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { TOEZEGREGELINGEN, type Toezegregeling } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToezeggingVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, Select } from '../../ui';
import { useOrganisaties, useRegeling } from './woorden';

const VELDEN = ['regeling', 'organisatieId', 'voorbereidOp', 'sleutelOp'] as const;
const BIJSTAND: readonly string[] = ['bijzondere_bijstand', 'leenbijstand'] satisfies Toezegregeling[];

/** Records what somebody promised; for bijzondere bijstand with the day of the key. */
export function Nieuwdialoog({ casusId, klaar, sluit }: { casusId: string; klaar: () => void; sluit: () => void }) {
  const { t } = useTranslation('toezeggingen');
  const naam = useRegeling();
  const organisaties = useOrganisaties();
  const [regeling, zetRegeling] = useState<Toezegregeling>('bijzondere_bijstand');
  const [organisatieId, zetOrganisatie] = useState<string | null>(null);
  const [voorbereidOp, zetVoorbereid] = useState(isoDag(new Date()));
  const [sleutelOp, zetSleutel] = useState('');
  const formulier = useHandelformulier(ToezeggingVastleggenDocument, toezeggingVastleggenInvoer, VELDEN);

  async function legVast() {
    if (await formulier.verstuur({ casusId, regeling, organisatieId: organisatieId ?? '', voorbereidOp, sleutelOp: sleutelOp || null })) klaar();
  }

  return (
    <FormDialog
      title={t('nieuw')}
      submitLabel={t('venster.vastleggen')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void legVast()}
      onClose={sluit}
    >
      <Select id={formulier.id('regeling')} label={t('venster.regeling')} choices={TOEZEGREGELINGEN.map((value) => ({ value, label: naam(value) }))} value={regeling} onChange={zetRegeling} error={formulier.fout('regeling')} />
      <Select id={formulier.id('organisatieId')} label={t('venster.wie')} choices={organisaties.map(({ id, naam: label }) => ({ value: id, label }))} value={organisatieId} onChange={zetOrganisatie} error={formulier.fout('organisatieId')} />
      <DateField id={formulier.id('voorbereidOp')} label={t('venster.voorbereid')} value={voorbereidOp} onChange={zetVoorbereid} error={formulier.fout('voorbereidOp')} />
      <DateField id={formulier.id('sleutelOp')} label={t('venster.sleutel')} value={sleutelOp} onChange={zetSleutel} optional={!BIJSTAND.includes(regeling)} error={formulier.fout('sleutelOp')} />
    </FormDialog>
  );
}
