import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TweedeFactorVerplichtenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { Alert, Button, Card, FormDialog, Stack } from '../../ui';

/** Whether everybody in the regio must have a second step; who changes that reads first whom it stops. */
export function Verplichting({ verplicht, opnieuw }: { verplicht: boolean; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('inrichting');
  const zetten = useHandeling(TweedeFactorVerplichtenDocument);
  const [vraagt, zetVraagt] = useState(false);
  const [klaar, zetKlaar] = useState(false);

  async function zet() {
    if (!(await zetten.doe({ verplicht: !verplicht }))) return;
    zetVraagt(false);
    await opnieuw();
    zetKlaar(true);
  }

  return (
    <Card title={t('factor.titel')}>
      <Stack>
        <p>{t('factor.uitleg')}</p>
        {klaar && <Alert tone="goed" title={t(verplicht ? 'factor.aan' : 'factor.uit')} announce />}
        <p>{t(verplicht ? 'factor.moet' : 'factor.hoeft')}</p>
        <div>
          <Button onPress={() => { zetKlaar(false); zetVraagt(true); }}>{t(verplicht ? 'factor.zetUit' : 'factor.zetAan')}</Button>
        </div>
      </Stack>
      {vraagt && (
        <FormDialog
          title={t(verplicht ? 'factor.zetUit' : 'factor.zetAan')}
          submitLabel={t(verplicht ? 'factor.jaUit' : 'factor.jaAan')}
          busy={zetten.bezig}
          danger
          refusal={zetten.weigering?.boodschap}
          onSubmit={() => void zet()}
          onClose={() => zetVraagt(false)}
        >
          <p>{t(verplicht ? 'factor.uitGevolg' : 'factor.aanGevolg')}</p>
        </FormDialog>
      )}
    </Card>
  );
}
