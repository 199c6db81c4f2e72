import { HEROVERWEGING_UITKOMSTEN } from '@doorbraaktafel/shared/vocabulary';
import { heroverwegingBeantwoordenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HeroverwegingBeantwoordenDocument, type BesluitVeldenFragment } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { FormDialog, Select, TextArea } from '../../../ui';
import '../Besluitenlijst.css';

/** The answer of a bestuurder: whether the besluit stays, and why. */
export function AntwoordVenster({ besluit, sluit }: { besluit: BesluitVeldenFragment; sluit: () => void }) {
  const { t } = useTranslation('naspel');
  const [uitkomst, zetUitkomst] = useState('');
  const [motivering, zetMotivering] = useState('');
  const vraag = besluit.verloop.heroverwegingen.find((een) => een.uitkomst === null);
  const formulier = useHandelformulier(HeroverwegingBeantwoordenDocument, heroverwegingBeantwoordenInvoer, ['uitkomst', 'motivering'], { heroverwegingId: vraag?.id, uitkomst, motivering });
  if (!vraag) return null;

  async function verstuur(heroverwegingId: string) {
    if (await formulier.verstuur({ heroverwegingId, uitkomst, motivering })) sluit();
  }
  return (
    <FormDialog
      title={t('knop.heroverwegingBeantwoorden')}
      intro={<p className="dt-besluit__letterlijk">{vraag.reden}</p>}
      submitLabel={t('verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur(vraag.id)}
      onClose={sluit}
    >
      <Select
        id={formulier.id('uitkomst')}
        label={t('heroverweging.uitkomst')}
        choices={HEROVERWEGING_UITKOMSTEN.map((value) => ({ value, label: t(`heroverweging.${value}`) }))}
        value={uitkomst || null}
        onChange={zetUitkomst}
        error={formulier.fout('uitkomst')}
      />
      <TextArea id={formulier.id('motivering')} label={t('waarom')} rows={4} maxCharacters={4000} value={motivering} onChange={zetMotivering} error={formulier.fout('motivering')} />
    </FormDialog>
  );
}
