import { PLAFOND_PER, PLAFONDPERIODEN, UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { FondsledenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { euro } from '../../../platform/opmaak';
import { Card, DefinitionList } from '../../../ui';
import { useLidnaam } from '../useLidnaam';
import type { Fondsregels } from './regels';

/** The rules in words; what is not set says so. */
export function Regelkaart({ regels, soort }: { regels: Fondsregels; soort: string }) {
  const { t } = useTranslation(['fondsbeheer', 'noodfonds']);
  const naam = useLidnaam(useBevraging(FondsledenDocument, {}).data?.leden ?? []);
  const bedrag = (cent: string | null | undefined) => (cent && cent !== '0' ? euro(cent) : t('fondsbeheer:regels.geen'));
  const akkoorden = regels.drempels.map(({ bovenInCent, goedkeuringen }) => t('fondsbeheer:regels.drempelWaarde', { aantal: goedkeuringen, bedrag: euro(bovenInCent) }));
  const plafonds = regels.plafonds.flatMap(({ per, periode, bedragInCent }) => {
    const [wat, hoelang] = [PLAFOND_PER.find((een) => een === per), PLAFONDPERIODEN.find((een) => een === periode)];
    return wat && hoelang ? [t('fondsbeheer:regels.plafondWaarde', { bedrag: euro(bedragInCent), per: t(`fondsbeheer:per.${wat}`), periode: t(`fondsbeheer:periode.${hoelang}`) })] : [];
  });
  const goedkeurder = ({ lidId, totEnMetInCent, soorten }: Fondsregels['goedkeurders'][number]) => {
    const wie = totEnMetInCent ? t('fondsbeheer:regels.goedkeurderTot', { naam: naam(lidId), bedrag: euro(totEnMetInCent) }) : naam(lidId);
    const namen = UITGAVESOORTEN.filter((een) => soorten?.includes(een)).map((een) => t(`noodfonds:soort.${een}`));
    return namen.length > 0 ? t('fondsbeheer:regels.goedkeurderVoor', { wie, soorten: namen.join(', ') }) : wie;
  };
  const snel = soort === 'vrij_inzetbaar' ? { term: t('fondsbeheer:regels.alleen'), value: bedrag(regels.alleenTotEnMetInCent) } : { term: t('fondsbeheer:regels.snel'), value: bedrag(regels.snelTotEnMetInCent) };
  return (
    <Card title={t('fondsbeheer:regels.titel')}>
      <DefinitionList
        items={[
          snel,
          { term: t('fondsbeheer:regels.drempel'), value: [euro(regels.drempelTweedeAkkoordInCent), ...akkoorden].join('; ') },
          { term: t('fondsbeheer:regels.casus'), value: bedrag(regels.plafondPerCasusInCent) },
          { term: t('fondsbeheer:regels.plafonds'), value: plafonds.join('; ') || t('fondsbeheer:regels.geen') },
          { term: t('fondsbeheer:regels.goedkeurders'), value: regels.goedkeurders.map(goedkeurder).join('; ') || t('fondsbeheer:regels.geen') },
          { term: t('fondsbeheer:regels.kostenplaats'), value: regels.kostenplaats },
          { term: t('fondsbeheer:regels.taakveld'), value: regels.taakveld },
        ]}
      />
    </Card>
  );
}
