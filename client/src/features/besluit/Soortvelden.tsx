import { BESLUITDOMEINEN, BESLUITSOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { Formulier } from '../../platform/formulier';
import { Disclosure, Select, Stack } from '../../ui';
import { passendeSoort, type Voorstelinvoer } from './voorstel';

/** Kind and subject, filled in beforehand and folded away. */
export function Soortvelden({ formulier }: { formulier: Formulier<Voorstelinvoer> }) {
  const { t } = useTranslation('besluit');
  const { invoer, zet, id, fout } = formulier;
  return (
    <Disclosure title={`${t('indienen.anders')} · ${t(`soort.${passendeSoort(invoer)}`)}`} defaultOpen={Boolean(fout('soort') ?? fout('domein'))}>
      <Stack>
        <Select
          id={id('soort')}
          label={t('indienen.soort')}
          choices={BESLUITSOORTEN.filter((soort) => soort !== 'doorzetting').map((soort) => ({ value: soort, label: t(`soort.${soort}`) }))}
          value={passendeSoort(invoer)}
          onChange={(soort) => zet({ soort })}
          error={fout('soort')}
        />
        <Select id={id('domein')} label={t('indienen.domein')} choices={BESLUITDOMEINEN.map((domein) => ({ value: domein, label: t(`domein.${domein}`) }))} value={invoer.domein} onChange={(domein) => zet({ domein })} error={fout('domein')} />
      </Stack>
    </Disclosure>
  );
}
