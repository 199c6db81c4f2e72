import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClientaccountBeeindigenDocument, ClientaccountDocument } from '../../generated/graphql';
import { useBevraging, useHandeling } from '../../platform/apollo';
import { kan } from '../../platform/mogelijk';
import { Button, Card, FormDialog, Muted } from '../../ui';

/** On the client's own page: ending the own account. Absent for who stands beside the client. */
export function MijnClientaccount({ casusId }: { casusId: string }) {
  const { t } = useTranslation('deelname');
  const [open, zetOpen] = useState(false);
  const { data } = useBevraging(ClientaccountDocument, { casusId });
  if (!data || !kan(data.clientaccount.acties, 'clientaccountBeeindigen')) return null;
  return (
    <Card title={t('account.eigenTitel')}>
      <Muted large>{t('account.eigenUitleg')}</Muted>
      <div>
        <Button onPress={() => zetOpen(true)}>{t('account.stop')}</Button>
      </div>
      {open && <StopVenster casusId={casusId} sluit={() => zetOpen(false)} />}
    </Card>
  );
}

function StopVenster({ casusId, sluit }: { casusId: string; sluit: () => void }) {
  const { t } = useTranslation('deelname');
  const { doe, bezig, weigering } = useHandeling(ClientaccountBeeindigenDocument);

  // The session is over; only a page that is loaded anew knows nothing of it any more.
  async function stop() {
    if (await doe({ casusId })) window.location.assign('/');
  }

  return (
    <FormDialog title={t('account.stop')} submitLabel={t('account.stopJa')} danger busy={bezig} refusal={weigering?.boodschap} onSubmit={() => void stop()} onClose={sluit}>
      <p>{t('account.stopUitleg')}</p>
    </FormDialog>
  );
}
