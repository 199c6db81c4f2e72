import { BAATHEBBERS, type Regeling } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { Checkbox, Disclosure, Select } from '../../../ui';
import { regelingenVoor, type Aanvraagstand } from './useAanvraag';

/** An advance on a scheme, and whose costs fall: for who knows it, closed for who does not. */
export function Aanvraagextra({ velden, vul }: Aanvraagstand) {
  const { t } = useTranslation('fondsaanvraag');
  const { soort, voorschotOp, baatBij } = velden;
  const keuzes: { value: Regeling | 'geen'; label: string }[] = [
    { value: 'geen', label: t('geenVoorschot') },
    ...regelingenVoor(soort).map((regeling) => ({ value: regeling, label: t(`regeling.${regeling}`) })),
  ];
  return (
    <Disclosure title={t('extra')}>
      <Select label={t('voorschot')} choices={keuzes} value={voorschotOp} onChange={(gekozen) => vul({ voorschotOp: gekozen })} />
      <fieldset className="dt-aanvraag__baat">
        <legend>{t('baat')}</legend>
        {BAATHEBBERS.map((partij) => (
          <Checkbox
            key={partij}
            checked={baatBij.includes(partij)}
            onChange={(aan) => vul({ baatBij: aan ? [...baatBij, partij] : baatBij.filter((ander) => ander !== partij) })}
          >
            {t(`baathebber.${partij}`)}
          </Checkbox>
        ))}
      </fieldset>
    </Disclosure>
  );
}
