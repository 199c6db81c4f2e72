import { useTranslation } from 'react-i18next';
import { euro } from '../../platform/opmaak';
import { Card, DefinitionList } from '../../ui';
import type { Dossier } from './dossier';

export type Afwegingbeeld = NonNullable<Dossier['afweging']>;

/** What an approver weighs: balance, ceiling, earlier grants to this casus, and what others got for the same. */
export function Afweging({ afweging }: { afweging: Afwegingbeeld }) {
  const { t } = useTranslation('fondsaanvraag');
  return (
    <Card title={t('afweging.titel')}>
      <DefinitionList items={useAfwegingregels(afweging)} />
    </Card>
  );
}

/** The same lines, for another place where an approver weighs. */
export function useAfwegingregels(afweging: Afwegingbeeld): { term: string; value: string }[] {
  const { t } = useTranslation('fondsaanvraag');
  const { vrijInCent, ruimteInCent, eerderAantal, eerderInCent, vergelijkbaarAantal } = afweging;
  const bedragen = { laagste: euro(afweging.laagsteInCent ?? '0'), mediaan: euro(afweging.mediaanInCent ?? '0'), hoogste: euro(afweging.hoogsteInCent ?? '0') };
  return [
    { term: t('afweging.vrij'), value: euro(vrijInCent) },
    { term: t('afweging.ruimte'), value: ruimteInCent === null ? t('afweging.geenPlafond') : euro(ruimteInCent) },
    { term: t('afweging.eerder'), value: eerderAantal === 0 ? t('afweging.nooit') : t('afweging.eerderWaarde', { count: eerderAantal, bedrag: euro(eerderInCent) }) },
    {
      term: t('afweging.vergelijkbaar'),
      value: vergelijkbaarAantal === 0 ? t('afweging.nietEerder') : t('afweging.vergelijkbaarWaarde', { count: vergelijkbaarAantal, ...bedragen }),
    },
  ];
}
