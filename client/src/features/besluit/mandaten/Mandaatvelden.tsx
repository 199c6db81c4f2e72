import { BESLUITDOMEINEN, MANDAATPERIODEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { Formulier } from '../../../platform/formulier';
import { BedragField, Checkbox, DateField, Select, TextArea, TextField } from '../../../ui';
import { Besluitsoorten } from './Besluitsoorten';
import type { Mandaatinvoer } from './mandaatinvoer';

interface VeldenProps {
  formulier: Formulier<Mandaatinvoer>;
}

/** What the mandate reaches to: subject, kinds, amounts, conditions, and whether it may be forced on. */
export function Mandaatbereik({ formulier }: VeldenProps) {
  const { t } = useTranslation(['mandaten', 'besluit']);
  const { invoer, zet, id, fout } = formulier;
  return (
    <>
      <Select
        id={id('domein')}
        label={t('besluit:mandaat.domein')}
        choices={BESLUITDOMEINEN.map((domein) => ({ value: domein, label: t(`besluit:domein.${domein}`) }))}
        value={invoer.domein || null}
        onChange={(domein) => zet({ domein })}
        error={fout('domein')}
      />
      <Besluitsoorten id={id('besluitsoorten')} gekozen={invoer.besluitsoorten} zet={(besluitsoorten) => zet({ besluitsoorten })} fout={fout('besluitsoorten')} />
      <BedragField id={id('maxBedragInCent')} label={t('perBesluit')} value={invoer.maxBedragInCent} onChange={(maxBedragInCent) => zet({ maxBedragInCent })} error={fout('maxBedragInCent')} />
      <BedragField id={id('perPeriodeInCent')} label={t('perPeriode')} value={invoer.perPeriodeInCent} onChange={(perPeriodeInCent) => zet({ perPeriodeInCent })} error={fout('perPeriodeInCent')} optional />
      <Select
        id={id('periode')}
        label={t('welkePeriode')}
        choices={[{ value: '' as const, label: t('periode.geen') }, ...MANDAATPERIODEN.map((periode) => ({ value: periode, label: t(`periode.${periode}`) }))]}
        value={invoer.periode}
        onChange={(periode) => zet({ periode })}
        error={fout('periode')}
      />
      <TextArea id={id('voorwaarden')} label={t('voorwaarden')} value={invoer.voorwaarden} onChange={(voorwaarden) => zet({ voorwaarden })} error={fout('voorwaarden')} rows={2} optional />
      <Checkbox checked={invoer.doorzetbaar} onChange={(doorzetbaar) => zet({ doorzetbaar })}>
        {t('besluit:mandaat.doorzetbaar')}
      </Checkbox>
    </>
  );
}

/** The paper it stands on, and from when to when it holds. */
export function Mandaatstuk({ formulier }: VeldenProps) {
  const { t } = useTranslation('besluit');
  const { invoer, zet, id, fout } = formulier;
  return (
    <>
      <TextField id={id('verleendDoor')} label={t('mandaat.verleendDoor')} maxLength={120} value={invoer.verleendDoor} onChange={(verleendDoor) => zet({ verleendDoor })} error={fout('verleendDoor')} />
      <TextField id={id('document')} label={t('mandaat.document')} maxLength={200} value={invoer.document} onChange={(document) => zet({ document })} error={fout('document')} />
      <DateField id={id('geldigVan')} label={t('mandaat.geldigVan')} value={invoer.geldigVan} onChange={(geldigVan) => zet({ geldigVan })} error={fout('geldigVan')} />
      <DateField id={id('geldigTot')} label={t('mandaat.geldigTot')} value={invoer.geldigTot} onChange={(geldigTot) => zet({ geldigTot })} error={fout('geldigTot')} />
    </>
  );
}
