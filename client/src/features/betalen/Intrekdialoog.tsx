import { betaalopdrachtIntrekkenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetaalopdrachtIntrekkenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euroPrecies } from '../../platform/opmaak';
import { FormDialog, TextArea } from '../../ui';
import type { Opdracht } from './balie';

interface Props {
  opdracht: Opdracht;
  klaar: (melding: string) => void;
  sluit: () => void;
}

/** Takes a whole order back, with a reason; the bank has to hear it too. */
export function Intrekdialoog({ opdracht: { id, nummer, regels }, klaar, sluit }: Props) {
  const { t } = useTranslation('betalen');
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(BetaalopdrachtIntrekkenDocument, betaalopdrachtIntrekkenInvoer, ['reden']);
  const open = regels.filter(({ stand }) => stand === 'open');
  const bedrag = euroPrecies(`${open.reduce((som, { bedragInCent }) => som + BigInt(bedragInCent), 0n)}`);

  async function trekIn() {
    if (await formulier.verstuur({ betaalopdrachtId: id, reden })) klaar(t('intrekken.gelukt', { nummer }));
  }

  return (
    <FormDialog
      title={t('intrekken.titel', { nummer })}
      intro={t('intrekken.uitleg', { count: open.length, bedrag })}
      submitLabel={t('intrekken.bevestig')}
      danger
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void trekIn()}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t('intrekken.reden')} description={t('open.redenUitleg')} value={reden} onChange={zetReden} maxCharacters={1000} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
