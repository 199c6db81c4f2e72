import { risicodelingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RisicodelingVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, NumberField, Select, TextField } from '../../ui';
import { useOrganisaties, type VensterProps } from './deling';

const VELDEN = ['contract', 'van', 'tot', 'partijen', 'partijen.0.organisatieId', 'partijen.0.aandeel', 'partijen.1.organisatieId', 'partijen.1.aandeel'] as const;

interface Vorm {
  readonly contract: string;
  readonly van: string;
  readonly tot: string;
  readonly een: string | null;
  readonly twee: string | null;
  readonly eenDeel: number | null;
  readonly tweeDeel: number | null;
}

/** Records who bears which part of the damage, for how long and for which contract. */
export function Afspraakdialoog({ uitgaveId, klaar, sluit }: VensterProps) {
  const { t } = useTranslation('risicodeling');
  const keuzes = useOrganisaties().map(({ id, naam }) => ({ value: id, label: naam }));
  const [vorm, zetVorm] = useState<Vorm>({ contract: '', van: isoDag(new Date()), tot: '', een: null, twee: null, eenDeel: 50, tweeDeel: 50 });
  const zet = (deel: Partial<Vorm>) => zetVorm({ ...vorm, ...deel });
  const formulier = useHandelformulier(RisicodelingVastleggenDocument, risicodelingVastleggenInvoer, VELDEN);

  async function legVast() {
    const { contract, van, tot, een, twee, eenDeel, tweeDeel } = vorm;
    const partijen = [
      { organisatieId: een ?? '', aandeel: eenDeel ?? 0 },
      { organisatieId: twee ?? '', aandeel: tweeDeel ?? 0 },
    ];
    if (await formulier.verstuur({ uitgaveId, contract, van, tot, partijen })) klaar(t('afspraak.gelukt'));
  }

  const veld = (naam: (typeof VELDEN)[number]) => ({ id: formulier.id(naam), error: formulier.fout(naam) });
  const somfout = formulier.fout('partijen') ?? formulier.fout('partijen.0.aandeel');
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
      <Select {...veld('partijen.0.organisatieId')} label={t('afspraak.een')} choices={keuzes} value={vorm.een} onChange={(een) => zet({ een })} />
      {/* The sum of the shares is put right in a share. */}
      <div id={formulier.id('partijen')}>
        <NumberField {...veld('partijen.0.aandeel')} label={t('afspraak.eenDeel')} value={vorm.eenDeel} onChange={(eenDeel) => zet({ eenDeel })} min={1} max={99} error={somfout} />
      </div>
      <Select {...veld('partijen.1.organisatieId')} label={t('afspraak.twee')} choices={keuzes} value={vorm.twee} onChange={(twee) => zet({ twee })} />
      <NumberField {...veld('partijen.1.aandeel')} label={t('afspraak.tweeDeel')} value={vorm.tweeDeel} onChange={(tweeDeel) => zet({ tweeDeel })} min={1} max={99} />
    </FormDialog>
  );
}
