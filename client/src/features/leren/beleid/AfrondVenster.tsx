import { beleidspuntAfrondenInvoer } from '@doorbraaktafel/shared/validation';
import { BELEIDSUITKOMSTEN, type Beleidsuitkomst } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeleidsagendaDocument, BeleidspuntAfrondenDocument } from '../../../generated/graphql';
import { FormDialog, Keuzetegels, TextArea } from '../../../ui';
import { useLeervenster } from '../useLeervenster';
import type { Punt } from './Agenda';

/** What was agreed about a point; from beleid it can go on to the bestuurders. */
export function AfrondVenster({ punt, soort, sluit }: { punt: Punt; soort: string; sluit: () => void }) {
  const { t } = useTranslation('leren');
  const [uitkomst, zetUitkomst] = useState<Beleidsuitkomst | null>(null);
  const [slotzin, zetSlotzin] = useState('');
  const klaar = { gelukt: t('beleid.afgerond'), sluit, herlees: BeleidsagendaDocument };
  const formulier = useLeervenster(BeleidspuntAfrondenDocument, beleidspuntAfrondenInvoer, ['uitkomst', 'slotzin'], klaar);
  const keuzes = BELEIDSUITKOMSTEN.filter((een) => soort === 'beleid' || een !== 'naar_bestuur');
  return (
    <FormDialog
      title={t('beleid.rondAfVan', { titel: punt.titel })}
      submitLabel={t('beleid.rondAf')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ puntId: punt.id, uitkomst: uitkomst ?? '', slotzin })}
      onClose={sluit}
    >
      <Keuzetegels
        id={formulier.id('uitkomst')}
        label={t('beleid.uitkomstLabel')}
        choices={keuzes.map((value) => ({ value, label: t(`beleid.uitkomst.${value}`) }))}
        value={uitkomst}
        onChange={zetUitkomst}
        error={formulier.fout('uitkomst')}
      />
      <TextArea
        id={formulier.id('slotzin')}
        label={t('beleid.slotzinLabel')}
        description={soort === 'beleid' ? t('beleid.slotzinUitleg') : undefined}
        rows={2}
        value={slotzin}
        onChange={zetSlotzin}
        error={formulier.fout('slotzin')}
      />
    </FormDialog>
  );
}
