import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpsturen } from '../../platform/bestanden';
import { FileField, FormDialog } from '../../ui';
import type { VensterProps } from './balie';

/** Reads one file of the bank or the financial system, once. */
export function Afschriftdialoog({ fondsId, klaar, sluit }: VensterProps) {
  const { t } = useTranslation('betalen');
  const [bestand, zetBestand] = useState<File>();
  const [leeg, zetLeeg] = useState(false);
  const formulier = useOpsturen(`fondsen/${fondsId}/afschriften`, ['bestand']);
  const fout = leeg && !bestand ? t('afschrift.kies') : formulier.fout('bestand');

  async function leesIn() {
    zetLeeg(!bestand);
    if (bestand && (await formulier.verstuur(bestand))) klaar(t('afschrift.gelukt'));
  }

  return (
    <FormDialog
      title={t('afschrift.venster')}
      submitLabel={t('afschrift.stuur')}
      busy={formulier.bezig}
      faults={fout ? [{ fieldId: formulier.id('bestand'), message: fout }] : []}
      refusal={formulier.melding}
      onSubmit={() => void leesIn()}
      onClose={sluit}
    >
      <FileField id={formulier.id('bestand')} label={t('afschrift.bestand')} description={t('afschrift.bestandUitleg')} accept=".xml,.csv,.txt" onChange={zetBestand} error={fout} />
    </FormDialog>
  );
}
