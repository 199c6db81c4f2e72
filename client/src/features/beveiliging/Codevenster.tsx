import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TweedeFactorAanzettenDocument } from '../../generated/graphql';
import { FormDialog, QrCode, TextField } from '../../ui';
import { useStap } from './useStap';
import './beveiliging.css';

export interface Voorbereid {
  adres: string;
  sleutel: string;
}

export interface CodevensterProps {
  voorbereid: Voorbereid;
  gelukt: (herstelcodes: readonly string[]) => void;
  sluit: () => void;
}

/** Shows the square and the same key as text, and asks the first code of the app. */
export function Codevenster({ voorbereid, gelukt, sluit }: CodevensterProps) {
  const { t } = useTranslation('beveiliging');
  const [code, zetCode] = useState('');
  const { doe, bezig, weigering } = useStap(TweedeFactorAanzettenDocument);
  const bijCode = weigering?.veld === 'code' || weigering?.veld === 'invoer.code' ? weigering.boodschap : undefined;

  async function verstuur() {
    const antwoord = await doe({ invoer: { code } });
    if (antwoord) gelukt(antwoord.codes);
  }

  return (
    <FormDialog
      title={t('factor.venster')}
      intro={<p>{t('factor.stappen')}</p>}
      submitLabel={t('factor.bevestig')}
      busy={bezig}
      refusal={bijCode ? undefined : weigering?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <QrCode text={voorbereid.adres} label={t('factor.vierkant')} />
      <p>
        {t('factor.ofTyp')} <code className="dt-sleutel">{voorbereid.sleutel.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <TextField label={t('factor.code')} value={code} onChange={zetCode} inputMode="numeric" autoComplete="one-time-code" short error={bijCode} />
    </FormDialog>
  );
}
