import { PLAFOND_PER, PLAFONDPERIODEN, UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { BedragField, Button, Card, Cluster, NumberField, Select } from '../../../ui';
import type { RegelveldenProps } from './regels';

/** Thresholds for more approvals, and ceilings per casus, kind, requester or fonds in a period. */
export function Plafondvelden({ regels: { drempels, plafonds }, vul, id, fout }: RegelveldenProps) {
  const { t } = useTranslation(['fondsbeheer', 'noodfonds']);
  const veld = (naam: string) => ({ id: id(`regels.${naam}`), error: fout(`regels.${naam}`) });
  const zonder = <T,>(lijst: readonly T[], plek: number) => lijst.filter((_, nummer) => nummer !== plek);
  const met = <T,>(lijst: readonly T[], plek: number, deel: Partial<T>) => lijst.map((een, nummer) => (nummer === plek ? { ...een, ...deel } : een));
  return (
    <>
      {drempels.map((drempel, plek) => (
        <Card key={plek} compact headingLevel={3} title={t('fondsbeheer:regels.drempelNummer', { nummer: plek + 1 })} aside={<Weg weg={() => vul({ drempels: zonder(drempels, plek) })} />}>
          <BedragField {...veld(`drempels.${plek}.bovenInCent`)} label={t('fondsbeheer:regels.boven')} value={drempel.bovenInCent} onChange={(cent) => vul({ drempels: met(drempels, plek, { bovenInCent: cent ?? '' }) })} />
          <NumberField {...veld(`drempels.${plek}.goedkeuringen`)} label={t('fondsbeheer:regels.aantal')} value={drempel.goedkeuringen} onChange={(aantal) => vul({ drempels: met(drempels, plek, { goedkeuringen: aantal ?? 0 }) })} min={1} max={5} />
        </Card>
      ))}
      {plafonds.map((plafond, plek) => (
        <Card key={plek} compact headingLevel={3} title={t('fondsbeheer:regels.plafondNummer', { nummer: plek + 1 })} aside={<Weg weg={() => vul({ plafonds: zonder(plafonds, plek) })} />}>
          <Select label={t('fondsbeheer:regels.per')} choices={PLAFOND_PER.map((value) => ({ value, label: t(`fondsbeheer:per.${value}`) }))} value={PLAFOND_PER.find((per) => per === plafond.per) ?? null} onChange={(per) => vul({ plafonds: met(plafonds, plek, { per, uitgaveSoort: per === 'soort' ? plafond.uitgaveSoort : null }) })} />
          <Select label={t('fondsbeheer:regels.periode')} choices={PLAFONDPERIODEN.map((value) => ({ value, label: t(`fondsbeheer:periode.${value}`) }))} value={PLAFONDPERIODEN.find((periode) => periode === plafond.periode) ?? null} onChange={(periode) => vul({ plafonds: met(plafonds, plek, { periode }) })} />
          {plafond.per === 'soort' && (
            <Select
              {...veld(`plafonds.${plek}.uitgaveSoort`)}
              label={t('fondsbeheer:regels.uitgaveSoort')}
              choices={UITGAVESOORTEN.map((value) => ({ value, label: t(`noodfonds:soort.${value}`) }))}
              value={UITGAVESOORTEN.find((soort) => soort === plafond.uitgaveSoort) ?? null}
              onChange={(uitgaveSoort) => vul({ plafonds: met(plafonds, plek, { uitgaveSoort }) })}
            />
          )}
          <BedragField {...veld(`plafonds.${plek}.bedragInCent`)} label={t('fondsbeheer:regels.bedrag')} value={plafond.bedragInCent} onChange={(cent) => vul({ plafonds: met(plafonds, plek, { bedragInCent: cent ?? '' }) })} />
        </Card>
      ))}
      <Cluster>
        <Button size="small" onPress={() => vul({ drempels: [...drempels, { bovenInCent: '', goedkeuringen: 3 }] })}>{t('fondsbeheer:regels.meerAkkoorden')}</Button>
        <Button size="small" onPress={() => vul({ plafonds: [...plafonds, { per: 'aanvrager', periode: 'kwartaal', bedragInCent: '' }] })}>{t('fondsbeheer:regels.voegPlafondToe')}</Button>
      </Cluster>
    </>
  );
}

function Weg({ weg }: { weg: () => void }) {
  const { t } = useTranslation('fondsbeheer');
  return (
    <Button variant="quiet" size="small" onPress={weg}>
      {t('regels.weg')}
    </Button>
  );
}
