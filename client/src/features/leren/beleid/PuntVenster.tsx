import { beleidspuntToevoegenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeleidsagendaDocument, BeleidspuntToevoegenDocument } from '../../../generated/graphql';
import { FormDialog, TextArea, TextField } from '../../../ui';
import { useLeervenster } from '../useLeervenster';

/** Where a point goes, and what is known of it already. */
export interface NieuwPunt {
  tafelId: string;
  tekst?: string;
  signaal?: string;
}

/** A point about what happens more often. */
export function PuntVenster({ nieuw, sluit }: { nieuw: NieuwPunt; sluit: () => void }) {
  const { t } = useTranslation('leren');
  const [titel, zetTitel] = useState('');
  const [tekst, zetTekst] = useState(nieuw.tekst ?? '');
  const klaar = { gelukt: t('beleid.toegevoegd'), sluit, herlees: BeleidsagendaDocument };
  const formulier = useLeervenster(BeleidspuntToevoegenDocument, beleidspuntToevoegenInvoer, ['titel', 'tekst'], klaar);
  return (
    <FormDialog
      title={t('beleid.voegToe')}
      submitLabel={t('beleid.bewaar')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ tafelId: nieuw.tafelId, titel, tekst, signaal: nieuw.signaal ?? null })}
      onClose={sluit}
    >
      <TextField id={formulier.id('titel')} label={t('beleid.titelLabel')} value={titel} onChange={zetTitel} error={formulier.fout('titel')} />
      <TextArea
        id={formulier.id('tekst')}
        label={t('beleid.tekstLabel')}
        description={t('beleid.tekstUitleg')}
        rows={3}
        value={tekst}
        onChange={zetTekst}
        error={formulier.fout('tekst')}
      />
    </FormDialog>
  );
}
