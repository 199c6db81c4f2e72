import { zijuitgangNemenInvoer } from '@doorbraaktafel/shared/validation';
import { ZIJUITGANGEN, ZVH_CRITERIA, type Zijuitgang, type ZvhCriterium } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZijuitgangNemenDocument } from '../../../generated/graphql';
import { isoDag } from '../../../platform/opmaak';
import { Checkbox, DateField, FormDialog, GroupError, Keuzetegels, TextArea } from '../../../ui';
import { useDialoog } from '../../../platform/dialoog';

/** Taking a casus to a Zorg- en Veiligheidshuis or the zorgkantoor, with what makes it fit there. */
export function ZijuitgangDialoog({ casusId, sluit }: { casusId: string; sluit: () => void }) {
  const { t } = useTranslation('route');
  const [zijuitgang, zetZijuitgang] = useState<Zijuitgang | null>(null);
  const [criteria, zetCriteria] = useState<readonly ZvhCriterium[]>([]);
  const [reden, zetReden] = useState('');
  const [termijn, zetTermijn] = useState('');
  const velden = ['zijuitgang', 'criteria', 'reden', 'termijn'];
  const invoer = { casusId, zijuitgang: zijuitgang ?? '', criteria, reden, termijn };
  const formulier = useDialoog(ZijuitgangNemenDocument, zijuitgangNemenInvoer, velden, { gelukt: t('zijuitgang.gelukt'), sluit }, invoer);
  return (
    <FormDialog
      title={t('zijuitgang.titel')}
      submitLabel={t('zijuitgang.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ ...invoer, criteria: [...criteria] })}
      onClose={sluit}
    >
      <Keuzetegels
        id={formulier.id('zijuitgang')}
        label={t('zijuitgang.waarheen')}
        choices={ZIJUITGANGEN.map((value) => ({ value, label: t(`zijuitgang.${value}`) }))}
        value={zijuitgang}
        onChange={zetZijuitgang}
        error={formulier.fout('zijuitgang')}
      />
      {zijuitgang === 'zorg_en_veiligheidshuis' && (
        <fieldset className="dt-casus__mensen" id={formulier.id('criteria')}>
          <legend>{t('zijuitgang.wat')}</legend>
          <GroupError error={formulier.fout('criteria')} />
          {ZVH_CRITERIA.map((een) => (
            <Checkbox key={een} checked={criteria.includes(een)} onChange={(aan) => zetCriteria(aan ? [...criteria, een] : criteria.filter((ander) => ander !== een))}>
              {t(`criterium.${een}`)}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <TextArea id={formulier.id('reden')} label={t('zijuitgang.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} rows={2} />
      <DateField id={formulier.id('termijn')} label={t('zijuitgang.termijn')} value={termijn} onChange={zetTermijn} min={isoDag(new Date())} error={formulier.fout('termijn')} />
    </FormDialog>
  );
}
