import { beleidssignaalBehandelenInvoer } from '@doorbraaktafel/shared/validation';
import { SIGNAALUITKOMSTEN, type Signaaluitkomst } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeleidssignaalBehandelenDocument, BeleidssignalenDocument, type SignaalVeldenFragment } from '../../generated/graphql';
import { useHerlees } from '../../platform/apollo';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Keuzetegels, TextArea, useAnnounce } from '../../ui';
import { uitkomstWoord } from './signaal';

/** What the policy table does with a rule, and why. */
export function SignaalVenster({ signaal, sluit }: { signaal: SignaalVeldenFragment; sluit: () => void }) {
  const { t } = useTranslation('regels');
  const zeg = useAnnounce();
  const herlees = useHerlees(BeleidssignalenDocument);
  const [uitkomst, zetUitkomst] = useState<Signaaluitkomst | null>(null);
  const [toelichting, zetToelichting] = useState('');
  const { verstuur, bezig, id, fout, fouten, melding } = useHandelformulier(BeleidssignaalBehandelenDocument, beleidssignaalBehandelenInvoer, ['uitkomst', 'toelichting']);

  async function bewaar() {
    if (!(await verstuur({ signaalId: signaal.id, uitkomst: uitkomst ?? '', toelichting }))) return;
    zeg(t('signaal.gelukt'));
    await herlees();
    sluit();
  }

  return (
    <FormDialog title={`${t('signaal.behandel')}: ${signaal.regelNaam}`} submitLabel={t('bewaar')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <Keuzetegels id={id('uitkomst')} label={t('signaal.wat')} choices={SIGNAALUITKOMSTEN.map((keuze) => ({ value: keuze, label: uitkomstWoord(t, keuze) }))} value={uitkomst} onChange={zetUitkomst} error={fout('uitkomst')} />
      <TextArea id={id('toelichting')} label={t('signaal.waarom')} rows={2} maxCharacters={500} value={toelichting} onChange={zetToelichting} error={fout('toelichting')} />
    </FormDialog>
  );
}
