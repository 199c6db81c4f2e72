import { useTranslation } from 'react-i18next';
import { Keuzetegels, TextField } from '../../../ui';
import type { Aanvraagstand } from './useAanvraag';

export interface VeldenProps extends Aanvraagstand {
  id: (veld: string) => string;
  fout: (veld: string) => string | undefined;
}

/** Who gets the money: an organisation or the sender of an invoice, never the client. */
export function Begunstigdevelden({ velden, vul, id, fout }: VeldenProps) {
  const { t } = useTranslation('fondsaanvraag');
  return (
    <>
      <Keuzetegels
        id={id('begunstigdeSoort')}
        label={t('begunstigdeSoort')}
        choices={[{ value: 'organisatie' as const, label: t('organisatie') }, { value: 'factuur' as const, label: t('factuur') }]}
        value={velden.begunstigdeSoort}
        onChange={(begunstigdeSoort) => vul({ begunstigdeSoort })}
        error={fout('begunstigdeSoort')}
      />
      <TextField
        id={id('begunstigde')}
        label={t('begunstigde')}
        description={t('begunstigdeUitleg')}
        value={velden.begunstigde}
        onChange={(begunstigde) => vul({ begunstigde })}
        maxLength={120}
        autoComplete="off"
        error={fout('begunstigde')}
      />
      {velden.begunstigdeSoort === 'factuur' && (
        <TextField id={id('factuur')} label={t('factuurnummer')} value={velden.factuur} onChange={(factuur) => vul({ factuur })} maxLength={80} autoComplete="off" error={fout('factuur')} />
      )}
      <TextField id={id('iban')} label={t('iban')} value={velden.iban} onChange={(iban) => vul({ iban })} maxLength={42} autoComplete="off" optional error={fout('iban')} />
    </>
  );
}
