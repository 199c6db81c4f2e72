import { MANDAATPERIODEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang, euro } from '../../../platform/opmaak';
import { DefinitionList } from '../../../ui';
import type { Mandaat } from './mandaatinvoer';

/** Everything of a mandate that a second person puts the own name under: how much, whether it can be forced on, how long, on which paper. */
export function Mandaatfeiten({ mandaat }: { mandaat: Mandaat }) {
  const { t } = useTranslation(['mandaten', 'besluit', 'algemeen']);
  const { maxBedragInCent, perPeriodeInCent, doorzetbaar, geldigVan, geldigTot, verleendDoor, document, voorwaarden, vervangers } = mandaat;
  const dag = (datum: string) => datumLang(datum, huidigeTaal());
  const periode = MANDAATPERIODEN.find((een) => een === mandaat.periode);
  return (
    <DefinitionList
      items={[
        { term: t('perBesluit'), value: euro(maxBedragInCent) },
        ...(perPeriodeInCent && periode ? [{ term: t('perPeriode'), value: `${euro(perPeriodeInCent)}, ${t(`periode.${periode}`).toLowerCase()}` }] : []),
        { term: t('besluit:mandaat.doorzetbaar'), value: doorzetbaar ? t('algemeen:ja') : t('algemeen:nee') },
        { term: t('besluit:mandaat.geldig'), value: t('besluit:mandaat.vanTot', { van: dag(geldigVan), tot: dag(geldigTot) }) },
        { term: t('besluit:mandaat.verleendDoor'), value: `${verleendDoor}, ${document}` },
        ...(voorwaarden ? [{ term: t('voorwaarden'), value: voorwaarden }] : []),
        ...(vervangers.length > 0 ? [{ term: t('vervangers'), value: vervangers.join(', ') }] : []),
      ]}
    />
  );
}
