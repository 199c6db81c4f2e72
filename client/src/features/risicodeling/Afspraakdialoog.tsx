import { risicodelingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RisicodelingVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, TextField } from '../../ui';
import type { VensterProps } from './deling';
import { MEESTE_PARTIJEN, type Partij, Partijvelden } from './Partijvelden';

const PARTIJVELDEN = Array.from({ length: MEESTE_PARTIJEN }, (_, plek) => [`partijen.${plek}.organisatieId`, `partijen.${plek}.aandeel`]).flat();
const VELDEN = ['contract', 'van', 'tot', 'partijen', ...PARTIJVELDEN];

interface Vorm {
  readonly contract: string;
  readonly van: string;
  readonly tot: string;
  readonly partijen: readonly Partij[];
}

const LEEG: readonly Partij[] = [{ organisatieId: null, aandeel: 50 }, { organisatieId: null, aandeel: 50 }];

/** Records who bears which part of the damage, for how long and for which contract. */
export function Afspraakdialoog({ uitgaveId, klaar, sluit }: VensterProps) {
  const { t } = useTranslation('risicodeling');
  const [vorm, zetVorm] = useState<Vorm>({ contract: '', van: isoDag(new Date()), tot: '', partijen: LEEG });
  const zet = (deel: Partial<Vorm>) => zetVorm({ ...vorm, ...deel });
  const formulier = useHandelformulier(RisicodelingVastleggenDocument, risicodelingVastleggenInvoer, VELDEN);

  async function legVast() {
    const partijen = vorm.partijen.map(({ organisatieId, aandeel }) => ({ organisatieId: organisatieId ?? '', aandeel: aandeel ?? 0 }));
    if (await formulier.verstuur({ ...vorm, uitgaveId, partijen })) klaar(t('afspraak.gelukt'));
  }

  const veld = (naam: string) => ({ id: formulier.id(naam), error: formulier.fout(naam) });
  return (
    <FormDialog
      title={t('afspraak.titel')}
      intro={t('afspraak.uitleg')}
      submitLabel={t('afspraak.knop')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void legVast()}
      onClose={sluit}
    >
      <TextField {...veld('contract')} label={t('afspraak.contract')} value={vorm.contract} onChange={(contract) => zet({ contract })} maxLength={120} />
      <DateField {...veld('van')} label={t('afspraak.van')} value={vorm.van} onChange={(van) => zet({ van })} />
      <DateField {...veld('tot')} label={t('afspraak.tot')} value={vorm.tot} onChange={(tot) => zet({ tot })} />
      <Partijvelden partijen={vorm.partijen} zet={(partijen) => zet({ partijen })} veld={veld} />
    </FormDialog>
  );
}
