import { organisatieBeeindigenInvoer, organisatieToevoegenInvoer, organisatieWijzigenInvoer } from '@doorbraaktafel/shared/validation';
import { ORGANISATIESOORTEN, type Organisatiesoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisatieBeeindigenDocument, OrganisatieToevoegenDocument, OrganisatieWijzigenDocument, type BeheerdeOrganisatieVeldenFragment as Organisatie } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Keuzetegels, TextArea, TextField, useAnnounce } from '../../ui';

interface VensterProps {
  klaar: () => Promise<void>;
  sluit: () => void;
}

const VELDEN = ['naam', 'soort'];

/** A new organisatie, or another name or kind for one. */
export function OrganisatieVenster({ organisatie, klaar, sluit }: VensterProps & { organisatie?: Organisatie }) {
  const { t } = useTranslation('beheer');
  const zeg = useAnnounce();
  const [naam, zetNaam] = useState(organisatie?.naam ?? '');
  const [soort, zetSoort] = useState<Organisatiesoort | null>((organisatie?.soort as Organisatiesoort | undefined) ?? null);
  const nieuw = useHandelformulier(OrganisatieToevoegenDocument, organisatieToevoegenInvoer, VELDEN);
  const wijzig = useHandelformulier(OrganisatieWijzigenDocument, organisatieWijzigenInvoer, VELDEN);
  const { id, fout, fouten, bezig, melding } = organisatie ? wijzig : nieuw;

  async function bewaar() {
    const invoer = { naam, soort: soort ?? '' };
    const gelukt = organisatie ? await wijzig.verstuur({ ...invoer, organisatieId: organisatie.id }) : await nieuw.verstuur(invoer);
    if (!gelukt) return;
    zeg(t('bewaard'));
    await klaar();
  }

  return (
    <FormDialog title={organisatie ? t('wijzigVan', { naam: organisatie.naam }) : t('organisatie.nieuw')} submitLabel={t('bewaar')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <TextField id={id('naam')} label={t('naam')} maxLength={120} value={naam} onChange={zetNaam} error={fout('naam')} />
      <Keuzetegels id={id('soort')} label={t('soort')} choices={ORGANISATIESOORTEN.map((value) => ({ value, label: t(`organisatie.soorten.${value}`) }))} value={soort} onChange={zetSoort} error={fout('soort')} />
    </FormDialog>
  );
}

/** Ends an organisatie and every membership of it. */
export function OrganisatieEindeVenster({ organisatie, klaar, sluit }: VensterProps & { organisatie: Organisatie }) {
  const { t } = useTranslation('beheer');
  const zeg = useAnnounce();
  const [reden, zetReden] = useState('');
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(OrganisatieBeeindigenDocument, organisatieBeeindigenInvoer, ['reden']);

  async function bewaar() {
    if (!(await verstuur({ organisatieId: organisatie.id, reden }))) return;
    zeg(t('organisatie.isGestopt', { naam: organisatie.naam }));
    await klaar();
  }

  return (
    <FormDialog title={t('beeindigVan', { naam: organisatie.naam })} intro={t('organisatie.eindeUitleg', { count: organisatie.aantalLeden })} submitLabel={t('beeindig')} danger busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <TextArea id={id('reden')} label={t('reden')} rows={2} maxCharacters={300} value={reden} onChange={zetReden} error={fout('reden')} />
    </FormDialog>
  );
}
