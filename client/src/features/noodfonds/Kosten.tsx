import { BAATHEBBERS } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { Card, DefinitionList } from '../../ui';
import type { Dossier } from './dossier';
import { leesRegeling } from './regelingen';

/** Whose budget pays, and whose costs fall. */
export function Kosten({ kosten }: { kosten: Dossier['kosten'] }) {
  const { t } = useTranslation('fondsaanvraag');
  const { gemeenteNaam, kostenplaats, taakveld, baatBij, voorschotOp } = kosten;
  const baat = BAATHEBBERS.filter((partij) => baatBij.includes(partij)).map((partij) => t(`baathebber.${partij}`));
  const regeling = leesRegeling(voorschotOp ?? '');
  return (
    <Card title={t('kosten.titel')}>
      <DefinitionList
        items={[
          { term: t('kosten.gemeente'), value: gemeenteNaam ?? t('kosten.onbekend') },
          { term: t('kosten.kostenplaats'), value: kostenplaats },
          { term: t('kosten.taakveld'), value: taakveld },
          { term: t('kosten.baat'), value: baat.join(', ') || t('kosten.geenBaat') },
          ...(regeling ? [{ term: t('kosten.voorschot'), value: t('kosten.voorschotWaarde', { regeling: t(`regeling.${regeling}`) }) }] : []),
        ]}
      />
    </Card>
  );
}
