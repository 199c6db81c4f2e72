import { UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { Formulier } from '../../platform/formulier';
import { euro } from '../../platform/opmaak';
import { BedragField, Select, TextField } from '../../ui';
import type { Keuzes } from './typen';
import type { Voorstelinvoer } from './voorstel';

/** Amount, fund, purpose and payee: all four, or no money. */
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
      <TextField id={id('begunstigde')} label={t('indienen.begunstigde')} description={t('indienen.begunstigdeUitleg')} maxLength={120} value={invoer.begunstigde} onChange={(begunstigde) => zet({ begunstigde })} error={fout('begunstigde')} />
    </>
  );
}
