import { buitenTafelHeropenenInvoer, buitenTafelOplossenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BuitenTafelHeropenenDocument, BuitenTafelOplossenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Muted, TextArea } from '../../ui';
import type { Venster } from './venster';

/** One sentence: how it was solved beside the table, or why it was not after all. */
export function OpgelostVenster({ casusId, sluit, gelukt, terug = false }: Venster & { terug?: boolean }) {
  const { t } = useTranslation('tussendoor');
  const [reden, zetReden] = useState('');
  const oplossen = useHandelformulier(BuitenTafelOplossenDocument, buitenTafelOplossenInvoer, ['reden']);
  const heropenen = useHandelformulier(BuitenTafelHeropenenDocument, buitenTafelHeropenenInvoer, ['reden']);
  const formulier = terug ? heropenen : oplossen;

  async function verstuur() {
    if (!(await formulier.verstuur({ casusId, reden }))) return;
    gelukt();
    sluit();
  }
  return (
    <FormDialog
      title={t(terug ? 'opgelost.terug' : 'opgelost.knop')}
      intro={<Muted>{t(terug ? 'opgelost.terugUitleg' : 'opgelost.uitleg')}</Muted>}
      submitLabel={t('legVast')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t(terug ? 'opgelost.waarom' : 'opgelost.hoe')} rows={2} maxCharacters={300} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
