import { PLAFOND_PER, PLAFONDPERIODEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { FondsledenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { euro } from '../../../platform/opmaak';
import { Card, DefinitionList } from '../../../ui';
import { useLidnaam } from '../useLidnaam';
import type { Fondsregels } from './regels';

/** The rules in words; what is not set says so. */
export function Regelkaart({ regels, soort }: { regels: Fondsregels; soort: string }) {
  const { t } = useTranslation('fondsbeheer');
  const naam = useLidnaam(useBevraging(FondsledenDocument, {}).data?.leden ?? []);
  const bedrag = (cent: string | null | undefined) => (cent && cent !== '0' ? euro(cent) : t('regels.geen'));
  const akkoorden = regels.drempels.map(({ bovenInCent, goedkeuringen }) => t('regels.drempelWaarde', { aantal: goedkeuringen, bedrag: euro(bovenInCent) }));
  const plafonds = regels.plafonds.flatMap(({ per, periode, bedragInCent }) => {
    const [wat, hoelang] = [PLAFOND_PER.find((een) => een === per), PLAFONDPERIODEN.find((een) => een === periode)];
    return wat && hoelang ? [t('regels.plafondWaarde', { bedrag: euro(bedragInCent), per: t(`per.${wat}`), periode: t(`periode.${hoelang}`) })] : [];
  });
  const snel = soort === 'vrij_inzetbaar' ? { term: t('regels.alleen'), value: bedrag(regels.alleenTotEnMetInCent) } : { term: t('regels.snel'), value: bedrag(regels.snelTotEnMetInCent) };
  return (
    <Card title={t('regels.titel')}>
      <DefinitionList
        items={[
          snel,
          { term: t('regels.drempel'), value: [euro(regels.drempelTweedeAkkoordInCent), ...akkoorden].join('; ') },
          { term: t('regels.casus'), value: bedrag(regels.plafondPerCasusInCent) },
          { term: t('regels.plafonds'), value: plafonds.join('; ') || t('regels.geen') },
          { term: t('regels.goedkeurders'), value: regels.goedkeurders.map(({ lidId, totEnMetInCent }) => (totEnMetInCent ? t('regels.goedkeurderTot', { naam: naam(lidId), bedrag: euro(totEnMetInCent) }) : naam(lidId))).join('; ') || t('regels.geen') },
          { term: t('regels.kostenplaats'), value: regels.kostenplaats },
          { term: t('regels.taakveld'), value: regels.taakveld },
        ]}
      />
    </Card>
  );
}
