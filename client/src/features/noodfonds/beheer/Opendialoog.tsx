import { fondsOpenenInvoer } from '@doorbraaktafel/shared/validation';
import { FONDSSOORTEN, type Fondssoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FondsOpenenDocument, GoedkeurderkeuzeDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { metCenten, useHandelformulier } from '../../../platform/handelformulier';
import { FormDialog, NumberField, Select, TextField } from '../../../ui';
import { BEGINREGELS, type Regelinvoer, regelveldnamen } from './regels';
import { Regelvelden } from './Regelvelden';

const VELDEN = ['naam', 'soort', 'boekjaar', 'beheerderLidId'];
const invoer = metCenten(fondsOpenenInvoer);

/** A new fonds with its rules; money comes in afterwards, on a besluit. */
export function Opendialoog({ klaar, sluit }: { klaar: (fondsId: string, melding: string) => void; sluit: () => void }) {
  const { t } = useTranslation('fondsbeheer');
  const leden = (useBevraging(GoedkeurderkeuzeDocument, {}).data?.leden ?? []).filter(({ rol }) => rol === 'fondsbeheerder');
  const [velden, zet] = useState({ naam: '', soort: null as Fondssoort | null, boekjaar: new Date().getFullYear() as number | null, beheerderLidId: '' });
  const [regels, zetRegels] = useState<Regelinvoer>(BEGINREGELS);
  const formulier = useHandelformulier(FondsOpenenDocument, invoer, [...VELDEN, ...regelveldnamen(regels)]);
  const { id, fout } = formulier;
  const vul = (deel: Partial<typeof velden>) => zet({ ...velden, ...deel });

  async function open() {
    const antwoord = await formulier.verstuur({ naam: velden.naam, soort: velden.soort ?? '', boekjaar: velden.boekjaar ?? 0, beheerderLidId: velden.beheerderLidId, regels });
    if (antwoord?.__typename === 'Fondsdossier') klaar(antwoord.fonds.id, t('openen.gelukt'));
  }

  return (
    <FormDialog title={t('openen.titel')} submitLabel={t('openen.knop')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void open()} onClose={sluit}>
      <TextField id={id('naam')} label={t('openen.naam')} value={velden.naam} onChange={(naam) => vul({ naam })} maxLength={120} error={fout('naam')} />
      <Select id={id('soort')} label={t('openen.soort')} choices={FONDSSOORTEN.map((value) => ({ value, label: t(`soort.${value}`) }))} value={velden.soort} onChange={(soort) => vul({ soort })} error={fout('soort')} />
      <NumberField id={id('boekjaar')} label={t('openen.boekjaar')} value={velden.boekjaar} onChange={(boekjaar) => vul({ boekjaar })} min={2000} max={2100} isYear error={fout('boekjaar')} />
      <Select id={id('beheerderLidId')} label={t('openen.beheerder')} choices={leden.map((lid) => ({ value: lid.id, label: `${lid.naam}, ${lid.functie}` }))} value={velden.beheerderLidId || null} onChange={(beheerderLidId) => vul({ beheerderLidId })} error={fout('beheerderLidId')} />
      <Regelvelden regels={regels} vul={(deel) => zetRegels({ ...regels, ...deel })} id={id} fout={fout} />
    </FormDialog>
  );
}
