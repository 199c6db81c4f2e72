import { BESLUITDOMEINEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { MandaathoudersQuery } from '../../generated/graphql';
import type { Formulier } from '../../platform/formulier';
import { BedragField, Checkbox, DateField, Select, TextField } from '../../ui';
import { Besluitsoorten } from './Besluitsoorten';
import type { Mandaatinvoer } from './mandaatinvoer';

interface VeldenProps {
  formulier: Formulier<Mandaatinvoer>;
  keuzes: MandaathoudersQuery | undefined;
}

/** Who grants the mandate and who holds it; the holders follow from the organisation. */
export function Mandaathouder({ formulier, keuzes }: VeldenProps) {
  const { t } = useTranslation('besluit');
  const { invoer, zet, id, fout } = formulier;
  const houders = keuzes?.leden.filter(({ organisatieId }) => organisatieId === invoer.organisatieId) ?? [];
  return (
    <>
      <Select
        id={id('organisatieId')}
        label={t('mandaat.organisatie')}
        choices={keuzes?.organisaties.map(({ id: waarde, naam }) => ({ value: waarde, label: naam })) ?? []}
        value={invoer.organisatieId || null}
        onChange={(organisatieId) => zet({ organisatieId, houderLidId: '' })}
        error={fout('organisatieId')}
      />
      <Select
        id={id('houderLidId')}
        label={t('mandaat.houder')}
        disabled={houders.length === 0}
        choices={houders.map((lid) => ({ value: lid.id, label: lid.naam, description: lid.functie }))}
        value={invoer.houderLidId || null}
        onChange={(houderLidId) => zet({ houderLidId })}
        error={fout('houderLidId')}
      />
    </>
  );
}

/** What the mandate reaches to: subject, kinds, amount, and whether it may be forced on. */
export function Mandaatbereik({ formulier }: Pick<VeldenProps, 'formulier'>) {
  const { t } = useTranslation('besluit');
  const { invoer, zet, id, fout } = formulier;
  return (
    <>
      <Select
        id={id('domein')}
        label={t('mandaat.domein')}
        choices={BESLUITDOMEINEN.map((domein) => ({ value: domein, label: t(`domein.${domein}`) }))}
        value={invoer.domein || null}
        onChange={(domein) => zet({ domein })}
        error={fout('domein')}
      />
      <Besluitsoorten id={id('besluitsoorten')} gekozen={invoer.besluitsoorten} zet={(besluitsoorten) => zet({ besluitsoorten })} fout={fout('besluitsoorten')} />
      <BedragField id={id('maxBedragInCent')} label={t('mandaat.bedrag')} value={invoer.maxBedragInCent} onChange={(maxBedragInCent) => zet({ maxBedragInCent })} error={fout('maxBedragInCent')} />
      <Checkbox checked={invoer.doorzetbaar} onChange={(doorzetbaar) => zet({ doorzetbaar })}>
        {t('mandaat.doorzetbaar')}
      </Checkbox>
    </>
  );
}

/** The paper it stands on, and from when to when it holds. */
export function Mandaatstuk({ formulier }: Pick<VeldenProps, 'formulier'>) {
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
