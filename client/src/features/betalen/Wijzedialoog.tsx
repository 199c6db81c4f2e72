import { betaalwijzeZettenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetaalwijzeZettenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Keuzetegels, TextField } from '../../ui';
import type { Balie } from './balie';
import { beginwijze, VELDEN, type Wijzevorm } from './wijzevorm';

const FORMULIER = ['vorm', 'rekeninghouder', 'iban', 'scheidingsteken', 'decimaalteken', 'kolommen'] as const;

interface Props {
  balie: Balie;
  klaar: (melding: string) => void;
  sluit: () => void;
}

/** Chooses how a fund pays: by the municipality in a layout of its own, or by its own bank. */
export function Wijzedialoog({ balie, klaar, sluit }: Props) {
  const { t } = useTranslation('betalen');
  const [wijze, zetWijze] = useState<Wijzevorm>(() => beginwijze(balie.wijze));
  const zet = (deel: Partial<Wijzevorm>) => zetWijze({ ...wijze, ...deel });
  const formulier = useHandelformulier(BetaalwijzeZettenDocument, betaalwijzeZettenInvoer, FORMULIER);

  async function bewaar() {
    const { koppen, vorm, iban, rekeninghouder, ...rest } = wijze;
    const kolommen = VELDEN.filter((veld) => koppen[veld].trim()).map((veld) => ({ kop: koppen[veld], veld }));
    const rekening = vorm === 'sepa' ? { iban, rekeninghouder } : { iban: null, rekeninghouder: null };
    if (await formulier.verstuur({ fondsId: balie.fondsId, vorm, ...rekening, ...rest, kolommen })) klaar(t('wijze.gelukt'));
  }

  return (
    <FormDialog
      title={t('wijze.titel')}
      submitLabel={t('wijze.opslaan')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void bewaar()}
      onClose={sluit}
    >
      <Keuzetegels
        id={formulier.id('vorm')}
        label={t('wijze.kies')}
        choices={[
          { value: 'csv', label: t('wijze.csvKort') },
          { value: 'sepa', label: t('wijze.sepaKort') },
        ]}
        value={wijze.vorm}
        onChange={(vorm) => zet({ vorm })}
        error={formulier.fout('vorm')}
      />
      {wijze.vorm === 'sepa' ? (
        <>
          <TextField id={formulier.id('rekeninghouder')} label={t('wijze.rekeninghouder')} value={wijze.rekeninghouder} onChange={(rekeninghouder) => zet({ rekeninghouder })} error={formulier.fout('rekeninghouder')} />
          <TextField id={formulier.id('iban')} label={t('wijze.iban')} value={wijze.iban} onChange={(iban) => zet({ iban })} error={formulier.fout('iban')} />
        </>
      ) : (
        <Indeling wijze={wijze} zet={zet} id={formulier.id('kolommen')} fout={formulier.fout('kolommen')} />
      )}
    </FormDialog>
  );
}

function Indeling({ wijze, zet, id, fout }: { wijze: Wijzevorm; zet: (deel: Partial<Wijzevorm>) => void; id: string; fout?: string }) {
  const { t } = useTranslation('betalen');
  return (
    <>
      <Keuzetegels
        label={t('wijze.scheiding')}
        choices={[
          { value: ';', label: t('wijze.puntkomma') },
          { value: ',', label: t('wijze.komma') },
          { value: '\t', label: t('wijze.tab') },
        ]}
        value={wijze.scheidingsteken}
        onChange={(scheidingsteken) => zet({ scheidingsteken })}
      />
      <Keuzetegels
        label={t('wijze.decimaal')}
        choices={[
          { value: ',', label: t('wijze.komma') },
          { value: '.', label: t('wijze.punt') },
        ]}
        value={wijze.decimaalteken}
        onChange={(decimaalteken) => zet({ decimaalteken })}
      />
      {VELDEN.map((veld, plek) => (
        <TextField
          key={veld}
          id={plek === 0 ? id : undefined}
          label={t('wijze.kop', { veld: t(`veld.${veld}`) })}
          value={wijze.koppen[veld]}
          onChange={(kop) => zet({ koppen: { ...wijze.koppen, [veld]: kop } })}
          optional={veld !== 'kenmerk' && veld !== 'bedrag'}
          short
          error={plek === 0 ? fout : undefined}
        />
      ))}
    </>
  );
}
