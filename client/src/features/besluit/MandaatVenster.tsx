import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MandaatRegistrerenDocument, MandaathoudersDocument, MandatenDocument } from '../../generated/graphql';
import { useHandeling, useHerlees } from '../../platform/apollo';
import { useFormulier } from '../../platform/formulier';
import { FormDialog, useAnnounce } from '../../ui';
import { leegMandaat, toetsMandaat, type Mandaatinvoer } from './mandaatinvoer';
import { Mandaatbereik, Mandaathouder, Mandaatstuk } from './Mandaatvelden';

/** Registers a mandate that an organisation granted beforehand. */
export function MandaatVenster({ sluit }: { sluit: () => void }) {
  const { t } = useTranslation('besluit');
  const zeg = useAnnounce();
  const { data } = useQuery(MandaathoudersDocument);
  const { doe, bezig, weigering } = useHandeling(MandaatRegistrerenDocument);
  const herlees = useHerlees(MandatenDocument);
  const formulier = useFormulier<Mandaatinvoer>('mandaat', leegMandaat(), (invoer) => toetsMandaat(invoer, t('mandaat.verplicht')), weigering);
  const { invoer } = formulier;

  async function verstuur() {
    if (!formulier.controleer()) return;
    if (!(await doe({ ...invoer, maxBedragInCent: invoer.maxBedragInCent ?? '0' }))) return;
    zeg(t('mandaat.gelukt'));
    await herlees();
    sluit();
  }

  return (
    <FormDialog
      title={t('mandaat.registreer')}
      submitLabel={t('mandaat.bewaar')}
      busy={bezig}
      faults={formulier.fouten}
      refusal={weigering && !(weigering.veld && weigering.veld in invoer) ? weigering.boodschap : undefined}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <Mandaathouder formulier={formulier} keuzes={data} />
      <Mandaatbereik formulier={formulier} />
      <Mandaatstuk formulier={formulier} />
    </FormDialog>
  );
}
