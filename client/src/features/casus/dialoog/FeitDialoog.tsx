import { casusfeitVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { VAST_TE_LEGGEN_FEITEN, type Feitsoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusfeitVastleggenDocument } from '../../../generated/graphql';
import { isoDag } from '../../../platform/opmaak';
import { FormDialog, Select } from '../../../ui';
import { FeitVelden } from '../pagina/FeitVelden';
import type { DialoogProps } from './dialoog';
import { useDialoog } from '../../../platform/dialoog';

/** Something that happened on a day; the rules of stagnation read it. */
export function FeitDialoog({ casus, sluit }: DialoogProps) {
  const { t } = useTranslation('casus');
  const [soort, zetSoort] = useState<Feitsoort | null>(null);
  const [dag, zetDag] = useState(() => isoDag(new Date()));
  const [waarde, zetWaarde] = useState('');
  const velden = ['soort', 'waarde', 'gebeurdOp'];
  const invoer = { casusId: casus.id, soort: soort ?? '', gebeurdOp: dag, waarde: waarde || null };
  const formulier = useDialoog(CasusfeitVastleggenDocument, casusfeitVastleggenInvoer, velden, { gelukt: t('gelukt.feit'), sluit }, invoer);

  function kies(nieuw: Feitsoort) {
    zetSoort(nieuw);
    zetWaarde('');
  }

  return (
    <FormDialog
      title={t('feitDialoog.titel')}
      intro={t('feitDialoog.intro')}
      submitLabel={t('feitDialoog.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <Select
        id={formulier.id('soort')}
        label={t('feitDialoog.soort')}
        choices={VAST_TE_LEGGEN_FEITEN.map((value) => ({ value, label: t(`feit.${value}`) }))}
        value={soort}
        onChange={kies}
        error={formulier.fout('soort')}
      />
      {soort && <FeitVelden soort={soort} dag={dag} zetDag={zetDag} waarde={waarde} zetWaarde={zetWaarde} id={formulier.id} fout={formulier.fout} />}
    </FormDialog>
  );
}
