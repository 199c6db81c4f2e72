import { casuskamer } from '@doorbraaktafel/shared/live';
import { clientaccountInvoer, clientUitnodigenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClientaccountBeeindigenDocument, ClientaccountDocument, ClientuitnodigingIntrekkenDocument, ClientUitnodigenDocument, type ClientaccountQuery } from '../../generated/graphql';
import { useBevraging, useHandeling } from '../../platform/apollo';
import { useDialoog } from '../../platform/dialoog';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { useVersheid } from '../../platform/live';
import { datumLang } from '../../platform/opmaak';
import { useIk } from '../../platform/sessie/Sessie';
import { Alert, Button, Card, Cluster, FetchState, FormDialog, Muted, TextField, useAnnounce } from '../../ui';

type Account = ClientaccountQuery['clientaccount'];
type Venster = 'uitnodigen' | 'beeindigen';

/** Whether the client reads along with an own account; inviting, taking that back and ending it. */
export function Clientaccount({ casusId }: { casusId: string }) {
  const { t } = useTranslation('deelname');
  const [open, zetOpen] = useState<Venster>();
  const { organisatieId } = useIk();
  const { data, fout, opnieuw } = useBevraging(ClientaccountDocument, { casusId });
  useVersheid(casuskamer(casusId, organisatieId), opnieuw);
  const venster = { casusId, opnieuw, sluit: () => zetOpen(undefined) };
  return (
    <Card title={t('account.titel')}>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={2}>
        {({ clientaccount }) => <Stand account={clientaccount} opnieuw={opnieuw} kies={zetOpen} />}
      </FetchState>
      {open === 'uitnodigen' && <UitnodigenVenster {...venster} />}
      {open === 'beeindigen' && <BeeindigenVenster {...venster} />}
    </Card>
  );
}

function Stand({ account, opnieuw, kies }: { account: Account; opnieuw: () => Promise<unknown>; kies: (venster: Venster) => void }) {
  const { t } = useTranslation('deelname');
  const { acties } = account;
  return (
    <>
      <Muted large>{useStandzin(account)}</Muted>
      <Cluster>
        {kan(acties, 'clientUitnodigen') && <Button onPress={() => kies('uitnodigen')}>{t('account.nodigUit')}</Button>}
        {kan(acties, 'clientuitnodigingIntrekken') && <Intrekken casusId={account.casusId} opnieuw={opnieuw} />}
        {kan(acties, 'clientaccountBeeindigen') && <Button onPress={() => kies('beeindigen')}>{t('account.beeindig')}</Button>}
      </Cluster>
    </>
  );
}

function useStandzin({ stand, email, verlooptOp }: Account): string {
  const { t } = useTranslation('deelname');
  const dag = verlooptOp ? datumLang(verlooptOp, huidigeTaal()) : '';
  if (stand === 'actief') return t('account.actief');
  if (stand === 'uitgenodigd') return email ? t('account.uitgenodigdOp', { email, dag }) : t('account.uitgenodigd');
  return stand === 'verlopen' ? t('account.verlopen') : t('account.geen');
}

function Intrekken({ casusId, opnieuw }: { casusId: string; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('deelname');
  const zeg = useAnnounce();
  const { doe, bezig, weigering } = useHandeling(ClientuitnodigingIntrekkenDocument);

  async function trekIn() {
    if (!(await doe({ casusId }))) return;
    zeg(t('account.ingetrokken'));
    await opnieuw();
  }

  return (
    <>
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <Button busy={bezig} onPress={() => void trekIn()}>
        {t('account.trekIn')}
      </Button>
    </>
  );
}

interface VensterProps {
  casusId: string;
  opnieuw: () => Promise<unknown>;
  sluit: () => void;
}

function UitnodigenVenster({ casusId, opnieuw, sluit }: VensterProps) {
  const { t } = useTranslation('deelname');
  const [email, zetEmail] = useState('');
  const formulier = useDialoog(ClientUitnodigenDocument, clientUitnodigenInvoer, ['email'], { gelukt: t('account.verstuurd'), sluit, herlees: opnieuw });
  return (
    <FormDialog
      title={t('account.nodigUit')}
      intro={t('account.nodigUitUitleg')}
      submitLabel={t('account.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ casusId, email })}
      onClose={sluit}
    >
      <TextField id={formulier.id('email')} label={t('account.email')} type="email" autoComplete="off" value={email} onChange={zetEmail} error={formulier.fout('email')} />
    </FormDialog>
  );
}

function BeeindigenVenster({ casusId, opnieuw, sluit }: VensterProps) {
  const { t } = useTranslation('deelname');
  const formulier = useDialoog(ClientaccountBeeindigenDocument, clientaccountInvoer, [], { gelukt: t('account.beeindigd'), sluit, herlees: opnieuw });
  return (
    <FormDialog
      title={t('account.beeindig')}
      submitLabel={t('account.beeindig')}
      danger
      busy={formulier.bezig}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ casusId })}
      onClose={sluit}
    >
      <p>{t('account.beeindigUitleg')}</p>
    </FormDialog>
  );
}
