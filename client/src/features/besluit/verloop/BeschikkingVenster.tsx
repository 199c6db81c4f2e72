import { beschikkingVermeldenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeschikkingVermeldenDocument } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { DateField, FormDialog, Muted, TextField } from '../../../ui';

/** Which beschikking of the gemeente came of this besluit; bezwaar counts from the day it was made known. */
export function BeschikkingVenster({ besluitId, sluit }: { besluitId: string; sluit: () => void }) {
  const { t } = useTranslation('naspel');
  const [kenmerk, zetKenmerk] = useState('');
  const [bekendOp, zetBekendOp] = useState('');
  const invoer = { besluitId, kenmerk, bekendOp };
  const formulier = useHandelformulier(BeschikkingVermeldenDocument, beschikkingVermeldenInvoer, ['kenmerk', 'bekendOp'], invoer);

  async function verstuur() {
    if (await formulier.verstuur(invoer)) sluit();
  }
  return (
    <FormDialog
      title={t('knop.beschikkingVermelden')}
      intro={<Muted>{t('uitleg.beschikkingVermelden')}</Muted>}
      submitLabel={t('verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <TextField id={formulier.id('kenmerk')} label={t('beschikking.kenmerk')} value={kenmerk} onChange={zetKenmerk} error={formulier.fout('kenmerk')} />
      <DateField id={formulier.id('bekendOp')} label={t('beschikking.bekendOp')} value={bekendOp} onChange={zetBekendOp} error={formulier.fout('bekendOp')} />
    </FormDialog>
  );
}
