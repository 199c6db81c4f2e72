import { useTranslation } from 'react-i18next';
import type { PrecedentVeldenFragment } from '../../../generated/graphql';
import { Alert, Keuzetegels, Stack, TextArea } from '../../../ui';
import { Precedentkaart } from './Precedentkaart';
import { oordeelveld, type Oordeel, type Veldhulp } from './uitwerking';

interface PrecedentveldenProps extends Veldhulp {
  precedenten: readonly PrecedentVeldenFragment[];
  oordelen: Readonly<Record<string, Oordeel>>;
  zet: (precedentId: string, oordeel: Oordeel) => void;
}

/** Earlier besluiten on the same rule: one tap says "same", one sentence says why not. */
export function Precedentvelden({ precedenten, oordelen, zet, id, fout }: PrecedentveldenProps) {
  const { t } = useTranslation('afwijking');
  if (precedenten.length === 0) return null;
  const melding = fout('oordelen');
  return (
    <Stack gap="s">
      <strong id={id('oordelen')} tabIndex={-1}>
        {t('eerder.titel')}
      </strong>
      {melding && <Alert tone="fout" title={melding} />}
      {precedenten.map((precedent, plek) => {
        const { oordeel, reden } = oordelen[precedent.id] ?? { oordeel: null, reden: '' };
        return (
          <Precedentkaart key={precedent.id} precedent={precedent}>
            <Keuzetegels
              id={id(oordeelveld(plek, 'oordeel'))}
              label={t('eerder.oordeel', { nummer: precedent.nummer })}
              choices={[
                { value: 'gelijk', label: t('eerder.gelijk') },
                { value: 'anders', label: t('eerder.anders') },
              ]}
              value={oordeel}
              onChange={(gekozen) => zet(precedent.id, { oordeel: gekozen, reden })}
              error={fout(oordeelveld(plek, 'oordeel'))}
            />
            {oordeel === 'anders' && (
              <TextArea
                id={id(oordeelveld(plek, 'reden'))} label={t('eerder.omdat')} rows={2} maxCharacters={500} value={reden}
                onChange={(waarom) => zet(precedent.id, { oordeel, reden: waarom })} error={fout(oordeelveld(plek, 'reden'))}
              />
            )}
          </Precedentkaart>
        );
      })}
    </Stack>
  );
}
