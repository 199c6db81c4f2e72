import { instellingZettenInvoer } from '@doorbraaktafel/shared/validation';
import { REGIO_INSTELLINGEN, type Instellingnaam, type Instellingregel } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InstellingZettenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Keuzetegels, NumberField, TextArea, useAnnounce } from '../../ui';
import { useWaarde } from './useWaarde';

interface VensterProps {
  instelling: { naam: string; waarde: string };
  klaar: () => Promise<void>;
  sluit: () => void;
}

/** Another value for one setting, with why. */
export function InstellingVenster({ instelling: { naam: welke, waarde: nu }, klaar, sluit }: VensterProps) {
  const { t } = useTranslation('beheer');
  const zeg = useAnnounce();
  const naam = welke as Instellingnaam;
  const [waarde, zetWaarde] = useState(nu);
  const [reden, zetReden] = useState('');
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(InstellingZettenDocument, instellingZettenInvoer, ['waarde', 'reden']);

  async function bewaar() {
    if (!(await verstuur({ naam, waarde, reden }))) return;
    zeg(t('bewaard'));
    await klaar();
  }

  return (
    <FormDialog title={t(`instelling.namen.${naam}`)} intro={t(`instelling.uitleg.${naam}`)} submitLabel={t('bewaar')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <Waarde naam={naam} id={id('waarde')} waarde={waarde} zet={zetWaarde} fout={fout('waarde')} />
      <TextArea id={id('reden')} label={t('reden')} description={t('instelling.redenUitleg')} rows={2} maxCharacters={300} value={reden} onChange={zetReden} error={fout('reden')} />
    </FormDialog>
  );
}

function Waarde({ naam, id, waarde, zet, fout }: { naam: Instellingnaam; id: string; waarde: string; zet: (waarde: string) => void; fout?: string }) {
  const { t } = useTranslation('beheer');
  const zegWaarde = useWaarde();
  const regel: Instellingregel = REGIO_INSTELLINGEN[naam];
  if (regel.soort === 'getal') {
    return <NumberField id={id} label={t(`eenheidVeld.${regel.eenheid}`)} description={t('instelling.grenzen', { van: regel.van, tot: regel.tot })} min={regel.van} max={regel.tot} value={waarde === '' ? null : Number(waarde)} onChange={(getal) => zet(getal === null ? '' : String(getal))} error={fout} />;
  }
  const keuzes = regel.soort === 'keuze' ? regel.keuzes : ['true', 'false'];
  return <Keuzetegels id={id} label={t('instelling.nieuweWaarde')} choices={keuzes.map((value) => ({ value, label: zegWaarde(naam, value) }))} value={waarde} onChange={zet} error={fout} />;
}
