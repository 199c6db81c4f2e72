import { risicoclaimBeslissenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RisicoclaimBeslissenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euroPrecies } from '../../platform/opmaak';
import { FormDialog, Keuzetegels, TextArea } from '../../ui';
import type { Claim } from './deling';

const LANGSTE_REDEN = 500;

/** Grants a claim, which makes it ready to be paid, or refuses it with a reason. */
export function Beslisdialoog({ claim, klaar, sluit }: { claim: Claim; klaar: (melding: string) => void; sluit: () => void }) {
  const { t } = useTranslation('risicodeling');
  const [keuze, zetKeuze] = useState<'ja' | 'nee'>('ja');
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(RisicoclaimBeslissenDocument, risicoclaimBeslissenInvoer, ['reden']);
  const wijstAf = keuze === 'nee';

  async function beslis() {
    if (await formulier.verstuur({ claimId: claim.id, toegekend: !wijstAf, reden: wijstAf ? reden : null })) klaar(t('besluit.gelukt'));
  }

  return (
    <FormDialog
      title={t('besluit.titel')}
      intro={t('besluit.uitleg', { schade: euroPrecies(claim.schadeInCent), bedrag: euroPrecies(claim.uitTeKerenInCent ?? '0') })}
      submitLabel={t('besluit.knop')}
      danger={wijstAf}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void beslis()}
      onClose={sluit}
    >
      <Keuzetegels
        label={t('besluit.keuze')}
        choices={[
          { value: 'ja', label: t('besluit.ja') },
          { value: 'nee', label: t('besluit.nee') },
        ]}
        value={keuze}
        onChange={zetKeuze}
      />
      {wijstAf && <TextArea id={formulier.id('reden')} label={t('besluit.reden')} value={reden} onChange={zetReden} maxCharacters={LANGSTE_REDEN} error={formulier.fout('reden')} />}
    </FormDialog>
  );
}
