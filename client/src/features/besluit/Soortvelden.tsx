import { BESLUITDOMEINEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formulier } from '../../platform/formulier';
import { Checkbox, Disclosure, Select, Stack, TextArea } from '../../ui';
import { kiesbareSoorten, passendeSoort, type Voorstelinvoer } from './voorstel';

/** Kind and subject, filled in beforehand and folded away. */
export function Soortvelden({ formulier }: { formulier: Formulier<Voorstelinvoer> }) {
  const { t } = useTranslation('besluit');
  const { t: n } = useTranslation('naspel');
  const { invoer, zet, id, fout } = formulier;
  const soort = passendeSoort(invoer);
  const isFout = Boolean(fout('soort') ?? fout('domein'));
  const [ooitFout, zetOoitFout] = useState(isFout);
  if (isFout && !ooitFout) zetOoitFout(true);
  return (
    // A fault that shows only after sending has to be seen: opened anew, and not closed again under the hands that mend it.
    <Disclosure key={`${ooitFout}`} title={soort ? `${t('indienen.anders')} · ${t(`soort.${soort}`)}` : t('indienen.anders')} defaultOpen={ooitFout}>
      <Stack>
        <Select
          id={id('soort')}
          label={t('indienen.soort')}
          choices={kiesbareSoorten(invoer).map((value) => ({ value, label: t(`soort.${value}`) }))}
          value={soort}
          onChange={(gekozen) => zet({ soort: gekozen })}
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
