import { tafelBeeindigenInvoer, tafelInrichtenInvoer } from '@doorbraaktafel/shared/validation';
import { RITMES, TAFELSOORTEN, type Ritme, type Tafelsoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TafelBeeindigenDocument, TafelInrichtenDocument, type BeheerdeTafelVeldenFragment as Tafel, type TafelbeheerQuery } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Keuzetegels, Select, TextArea, TextField, useAnnounce } from '../../ui';

interface VensterProps {
  klaar: () => Promise<void>;
  sluit: () => void;
}

const VELDEN = ['naam', 'soort', 'ritme', 'voorzitterLidId', 'plaatsvervangerLidId'];
const NIEMAND = 'niemand';

function beginVan(tafel: Tafel | undefined, alles: TafelbeheerQuery) {
  const ritme = alles.regioinstellingen.instellingen.find(({ naam }) => naam === 'ritme')?.waarde;
  return {
    naam: tafel?.naam ?? '',
    soort: (tafel?.soort ?? 'uitvoering') as Tafelsoort,
    ritme: (tafel?.ritme ?? ritme ?? 'wekelijks') as Ritme,
    voorzitterLidId: tafel?.voorzitterLidId ?? null,
    plaatsvervangerLidId: tafel?.plaatsvervangerLidId ?? NIEMAND,
  };
}

/** A new tafel, or other facts about one; its kind stands once it is there. */
export function TafelVenster({ tafel, alles, klaar, sluit }: VensterProps & { tafel?: Tafel; alles: TafelbeheerQuery }) {
  const { t } = useTranslation('beheer');
  const zeg = useAnnounce();
  const [invoer, zetInvoer] = useState(() => beginVan(tafel, alles));
  const zet = (deel: Partial<typeof invoer>) => zetInvoer((eerder) => ({ ...eerder, ...deel }));
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(TafelInrichtenDocument, tafelInrichtenInvoer, VELDEN);
  const mensen = alles.leden.filter(({ rol }) => rol !== 'client').map((lid) => ({ value: lid.id, label: lid.naam, description: lid.functie }));

  async function bewaar() {
    const { voorzitterLidId, plaatsvervangerLidId: vervanger, ...rest } = invoer;
    const plaatsvervangerLidId = vervanger === NIEMAND ? null : vervanger;
    if (!(await verstuur({ ...rest, voorzitterLidId: voorzitterLidId ?? '', plaatsvervangerLidId, tafelId: tafel?.id ?? null }))) return;
    zeg(t('bewaard'));
    await klaar();
  }

  return (
    <FormDialog title={tafel ? t('wijzigVan', { naam: tafel.naam }) : t('tafel.nieuw')} submitLabel={t('bewaar')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <TextField id={id('naam')} label={t('naam')} maxLength={120} value={invoer.naam} onChange={(naam) => zet({ naam })} error={fout('naam')} />
      {!tafel && <Keuzetegels id={id('soort')} label={t('soort')} choices={TAFELSOORTEN.map((value) => ({ value, label: t(`tafel.soorten.${value}`), description: t(`tafel.soortUitleg.${value}`) }))} value={invoer.soort} onChange={(soort) => zet({ soort })} error={fout('soort')} />}
      <Select id={id('ritme')} label={t('tafel.ritme')} choices={RITMES.map((value) => ({ value, label: t(`keuze.${value}`) }))} value={invoer.ritme} onChange={(ritme) => zet({ ritme })} error={fout('ritme')} />
      <Select id={id('voorzitterLidId')} label={t('tafel.voorzitter')} choices={mensen} value={invoer.voorzitterLidId} onChange={(voorzitterLidId) => zet({ voorzitterLidId })} error={fout('voorzitterLidId')} />
      <Select id={id('plaatsvervangerLidId')} label={t('tafel.plaatsvervanger')} description={t('tafel.vervangerUitleg')} choices={[{ value: NIEMAND, label: t('tafel.geenVervanger') }, ...mensen]} value={invoer.plaatsvervangerLidId} onChange={(plaatsvervangerLidId) => zet({ plaatsvervangerLidId })} error={fout('plaatsvervangerLidId')} />
    </FormDialog>
  );
}

/** Ends a tafel; what was decided there stays. */
export function TafelEindeVenster({ tafel, klaar, sluit }: VensterProps & { tafel: Tafel }) {
  const { t } = useTranslation('beheer');
  const zeg = useAnnounce();
  const [reden, zetReden] = useState('');
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(TafelBeeindigenDocument, tafelBeeindigenInvoer, ['reden']);

  async function bewaar() {
    if (!(await verstuur({ tafelId: tafel.id, reden }))) return;
    zeg(t('tafel.isGestopt', { naam: tafel.naam }));
    await klaar();
  }

  return (
    <FormDialog title={t('beeindigVan', { naam: tafel.naam })} intro={t('tafel.eindeUitleg')} submitLabel={t('beeindig')} danger busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <TextArea id={id('reden')} label={t('reden')} rows={2} maxCharacters={300} value={reden} onChange={zetReden} error={fout('reden')} />
    </FormDialog>
  );
}
