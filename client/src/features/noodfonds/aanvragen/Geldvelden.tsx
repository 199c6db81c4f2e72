import { UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { FondsenQuery } from '../../../generated/graphql';
import { euro } from '../../../platform/opmaak';
import { Alert, BedragField, Muted, Select } from '../../../ui';
import type { VeldenProps } from './Begunstigdevelden';
import { bovenGrens } from './ruimte';

export type Fonds = FondsenQuery['fondsen'][number];

/** From which fonds, for what and how much, and who decides on that. */
export function Geldvelden({ velden, vul, id, fout, fondsen }: VeldenProps & { fondsen: readonly Fonds[] }) {
  const { t } = useTranslation(['fondsaanvraag', 'noodfonds']);
  const fonds = fondsen.find((een) => een.id === velden.fondsId);
  const boven = fonds && bovenGrens(fonds, velden.bedragInCent);
  return (
    <>
      {fondsen.length > 1 && (
        <Select
          id={id('fondsId')}
          label={t('fonds')}
          choices={fondsen.map((een) => ({ value: een.id, label: t('fondsVrij', { naam: een.naam, bedrag: euro(een.vrijInCent) }) }))}
          value={velden.fondsId}
          onChange={(fondsId) => vul({ fondsId })}
          error={fout('fondsId')}
        />
      )}
      <Select
        id={id('soort')}
        label={t('soort')}
        choices={UITGAVESOORTEN.map((value) => ({ value, label: t(`noodfonds:soort.${value}`) }))}
        value={velden.soort}
        onChange={(soort) => vul({ soort })}
        error={fout('soort')}
      />
      <BedragField id={id('bedragInCent')} label={t('bedrag')} value={velden.bedragInCent} onChange={(cent) => vul({ bedragInCent: cent })} error={fout('bedragInCent')} />
      {boven && <Alert tone="letop" title={t(`boven.${boven.grens}`, { bedrag: euro(boven.inCent) })} />}
      {fonds && <Route fonds={fonds} />}
    </>
  );
}

/** Who decides, said before anything is sent. */
function Route({ fonds: { soort, snelTotEnMetInCent, alleenTotEnMetInCent } }: { fonds: Fonds }) {
  const { t } = useTranslation('fondsaanvraag');
  if (soort === 'vrij_inzetbaar') return <Muted>{t('route.alleen', { bedrag: euro(alleenTotEnMetInCent) })}</Muted>;
  return <Muted>{snelTotEnMetInCent === '0' ? t('route.tafel') : t('route.snel', { bedrag: euro(snelTotEnMetInCent) })}</Muted>;
}
