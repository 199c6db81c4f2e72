import { UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { Formulier } from '../../platform/formulier';
import { euro } from '../../platform/opmaak';
import { BedragField, Keuzetegels, Select, TextField } from '../../ui';
import type { Keuzes } from './typen';
import type { Voorstelinvoer } from './voorstel';

/** Amount, fund, purpose and payee: all of them, or no money; a person with the invoice. */
export function Geldvelden({ formulier, fondsen }: { formulier: Formulier<Voorstelinvoer>; fondsen: Keuzes['fondsen'] }) {
  const { t } = useTranslation('besluit');
  const { invoer, zet, id, fout } = formulier;
  return (
    <>
      <BedragField id={id('bedragInCent')} label={t('indienen.bedrag')} value={invoer.bedragInCent} onChange={(bedragInCent) => zet({ bedragInCent })} error={fout('bedragInCent')} />
      <Select
        id={id('fondsId')}
        label={t('indienen.fonds')}
        choices={fondsen.map((fonds) => ({ value: fonds.id, label: t('indienen.fondsVrij', { naam: fonds.naam, bedrag: euro(fonds.vrijInCent) }) }))}
        value={invoer.fondsId || null}
        onChange={(fondsId) => zet({ fondsId })}
        error={fout('fondsId')}
      />
      <Select
        id={id('uitgaveSoort')}
        label={t('indienen.waarvoor')}
        choices={UITGAVESOORTEN.map((soort) => ({ value: soort, label: t(`uitgavesoort.${soort}`) }))}
        value={UITGAVESOORTEN.find((soort) => soort === invoer.uitgaveSoort) ?? null}
        onChange={(uitgaveSoort) => zet({ uitgaveSoort })}
        error={fout('uitgaveSoort')}
      />
      <Keuzetegels
        id={id('begunstigdeSoort')}
        label={t('indienen.begunstigde')}
        choices={[{ value: 'organisatie' as const, label: t('indienen.organisatie') }, { value: 'factuur' as const, label: t('indienen.opFactuur') }]}
        value={invoer.begunstigdeSoort}
        onChange={(begunstigdeSoort) => zet({ begunstigdeSoort })}
        error={fout('begunstigdeSoort')}
      />
      <TextField id={id('begunstigde')} label={t('indienen.begunstigdeNaam')} description={t('indienen.begunstigdeUitleg')} maxLength={120} value={invoer.begunstigde} onChange={(begunstigde) => zet({ begunstigde })} error={fout('begunstigde')} />
      {invoer.begunstigdeSoort === 'factuur' && (
        <TextField id={id('factuur')} label={t('indienen.factuur')} maxLength={80} value={invoer.factuur} onChange={(factuur) => zet({ factuur })} error={fout('factuur')} />
      )}
    </>
  );
}
