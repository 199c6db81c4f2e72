import { BESLUITSOORTEN, type Besluitsoort } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { Alert, Checkbox, Grid } from '../../../ui';
import '../Acties.css';

export interface BesluitsoortenProps {
  id: string;
  gekozen: readonly Besluitsoort[];
  zet: (gekozen: Besluitsoort[]) => void;
  fout?: string;
}

/** Which kinds of besluit a mandate is for, as a group of boxes. */
export function Besluitsoorten({ id, gekozen, zet, fout }: BesluitsoortenProps) {
  const { t } = useTranslation('besluit');
  return (
    <fieldset id={id} className="dt-soorten">
      <legend>{t('mandaat.soorten')}</legend>
      {fout && <Alert tone="fout" title={fout} />}
      <Grid min="s" gap="xs">
        {BESLUITSOORTEN.map((soort) => (
          <Checkbox key={soort} checked={gekozen.includes(soort)} onChange={(aan) => zet(aan ? [...gekozen, soort] : gekozen.filter((een) => een !== soort))}>
            {t(`soort.${soort}`)}
          </Checkbox>
        ))}
      </Grid>
    </fieldset>
  );
}
