import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TweedeFactorVerplichtenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { Alert, Card, Checkbox, Stack } from '../../ui';

/** Whether everybody in the regio must have a second step. */
export function Verplichting({ verplicht, opnieuw }: { verplicht: boolean; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('inrichting');
  const zetten = useHandeling(TweedeFactorVerplichtenDocument);
  const [klaar, zetKlaar] = useState(false);

  async function zet(aan: boolean) {
    zetKlaar(false);
    if (!(await zetten.doe({ verplicht: aan }))) return;
    await opnieuw();
    zetKlaar(true);
  }

  return (
    <Card title={t('factor.titel')}>
      <Stack>
        <p>{t('factor.uitleg')}</p>
        {zetten.weigering && <Alert tone="fout" title={zetten.weigering.boodschap} />}
        {klaar && <Alert tone="goed" title={t(verplicht ? 'factor.aan' : 'factor.uit')} announce />}
        <Checkbox checked={verplicht} onChange={(aan) => void zet(aan)} disabled={zetten.bezig}>
          {t('factor.verplicht')}
        </Checkbox>
      </Stack>
    </Card>
  );
}
