import { fondsRegelsZettenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FondsRegelsZettenDocument } from '../../../generated/graphql';
import { metCenten, useHandelformulier } from '../../../platform/handelformulier';
import { FormDialog } from '../../../ui';
import type { BeheerdialoogProps } from './Begrootdialoog';
import { alsRegelinvoer, type Fondsregels, type Regelinvoer, regelveldnamen } from './regels';
import { Regelvelden } from './Regelvelden';

const invoer = metCenten(fondsRegelsZettenInvoer);

/** Replaces the rules of a fonds at once. */
export function Regeldialoog({ fondsId, regels: bestaand, klaar, sluit }: BeheerdialoogProps & { regels: Fondsregels }) {
  const { t } = useTranslation('fondsbeheer');
  const [regels, zet] = useState<Regelinvoer>(() => alsRegelinvoer(bestaand));
  const formulier = useHandelformulier(FondsRegelsZettenDocument, invoer, regelveldnamen(regels));

  async function bewaar() {
    if (await formulier.verstuur({ fondsId, regels })) klaar(t('regels.gelukt'));
  }

  return (
    <FormDialog title={t('regels.titelVenster')} submitLabel={t('regels.bewaar')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <Regelvelden regels={regels} vul={(deel) => zet({ ...regels, ...deel })} id={formulier.id} fout={formulier.fout} />
    </FormDialog>
  );
}
