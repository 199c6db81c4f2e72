import { BESLUITDOMEINEN, BESLUITSOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { Formulier } from '../../platform/formulier';
import { Checkbox, Disclosure, Select, Stack, TextArea } from '../../ui';
import { passendeSoort, type Voorstelinvoer } from './voorstel';

/** Kind and subject, filled in beforehand and folded away. */
export function Soortvelden({ formulier }: { formulier: Formulier<Voorstelinvoer> }) {
  const { t } = useTranslation('besluit');
  const { t: n } = useTranslation('naspel');
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
        <TextArea id={id('gronden')} label={n('voorstel.gronden')} rows={2} maxCharacters={2000} value={invoer.gronden} onChange={(gronden) => zet({ gronden })} error={fout('gronden')} />
        <Checkbox checked={invoer.onomkeerbaar} onChange={(onomkeerbaar) => zet({ onomkeerbaar })}>
          {n('voorstel.nietTerug')}
        </Checkbox>
      </Stack>
    </Disclosure>
  );
}
