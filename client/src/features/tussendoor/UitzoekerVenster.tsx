import { kanUitzoeken } from '@doorbraaktafel/shared/permissions';
import { uitzoekerToewijzenInvoer } from '@doorbraaktafel/shared/validation';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UitzoekerToewijzenDocument, UitzoekkeuzesDocument, type UitzoekkeuzesQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { useIk } from '../../platform/sessie/Sessie';
import { DateField, FormDialog, NumberField, Select, TextArea } from '../../ui';
import type { Venster } from './venster';

/** Who digs in, on which question, with how much time and until when. */
export function UitzoekerVenster({ casusId, sluit, gelukt }: Venster) {
  const { t } = useTranslation('tussendoor');
  const ik = useIk();
  const { data } = useBevraging(UitzoekkeuzesDocument, { casusId });
  const [invoer, zetInvoer] = useState({ lidId: '', vraag: '', uren: 4, tot: '' });
  const zet = (deel: Partial<typeof invoer>) => zetInvoer((oud) => ({ ...oud, ...deel }));
  const formulier = useHandelformulier(UitzoekerToewijzenDocument, uitzoekerToewijzenInvoer, ['lidId', 'vraag', 'uren', 'tot']);

  async function verstuur() {
    if (!(await formulier.verstuur({ casusId, ...invoer }))) return;
    gelukt();
    sluit();
  }
  return (
    <FormDialog
      title={t('uitzoeker.knop')}
      submitLabel={t('legVast')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <Select id={formulier.id('lidId')} label={t('uitzoeker.wie')} choices={data ? keuzes(data, ik) : []} value={invoer.lidId || null} onChange={(lidId) => zet({ lidId })} error={formulier.fout('lidId')} />
      <TextArea id={formulier.id('vraag')} label={t('uitzoeker.vraag')} rows={2} maxCharacters={300} value={invoer.vraag} onChange={(vraag) => zet({ vraag })} error={formulier.fout('vraag')} />
      <NumberField id={formulier.id('uren')} label={t('uitzoeker.uren')} value={invoer.uren} min={1} max={200} onChange={(uren) => zet({ uren: uren ?? 0 })} error={formulier.fout('uren')} />
      <DateField id={formulier.id('tot')} label={t('uitzoeker.tot')} min={isoDag(new Date())} value={invoer.tot} onChange={(tot) => zet({ tot })} error={formulier.fout('tot')} />
    </FormDialog>
  );
}

// Who takes part in the casus, and the own organisation of who leads it; of them who reads enough to dig in.
function keuzes({ casus, leden }: UitzoekkeuzesQuery, ik: ReturnType<typeof useIk>): { value: string; label: string }[] {
  const namen = new Map(casus.deelnemers.map(({ organisatie: { id, naam } }) => [id, naam]));
  return leden
    .filter(({ organisatieId, rol }) => (organisatieId === ik.organisatieId || namen.has(organisatieId)) && kanUitzoeken({ ...ik, rol: rol as Rol }))
    .map(({ id, naam, functie, organisatieId }) => ({ value: id, label: [naam, functie, namen.get(organisatieId)].filter(Boolean).join(', ') }));
}
