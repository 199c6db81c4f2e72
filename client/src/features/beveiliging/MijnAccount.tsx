import { useTranslation } from 'react-i18next';
import { BeveiligingDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { Alert, FailedState, LoadingState, PageHeader, Stack } from '../../ui';
import { Passkeys } from './Passkeys';
import { Sessies } from './Sessies';
import { TweedeFactor } from './TweedeFactor';
import { Wachtwoord } from './Wachtwoord';
import { Werkaccount } from './Werkaccount';

/** The page of the own account: second factor, password, and where one is signed in. */
export function MijnAccount() {
  const { t } = useTranslation('beveiliging');
  const { data, fout, opnieuw } = useBevraging(BeveiligingDocument, {});
  if (fout) return <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void opnieuw()} />;
  if (!data) return <LoadingState lines={6} />;
  const { beveiliging } = data;
  return (
    <Stack>
      <PageHeader title={t('titel')} eyebrow={beveiliging.email} />
      {beveiliging.viaOrganisatie && <Alert tone="info" title={t('viaOrganisatie')} />}
      {!beveiliging.viaOrganisatie && <TweedeFactor aan={beveiliging.tweedeFactor} over={beveiliging.herstelcodesOver} opnieuw={opnieuw} />}
      <Passkeys passkeys={beveiliging.passkeys} opnieuw={opnieuw} />
      {beveiliging.openidMogelijk && <Werkaccount gekoppeld={beveiliging.openidGekoppeld} />}
      <Sessies sessies={beveiliging.sessies} opnieuw={opnieuw} />
      {beveiliging.wachtwoord && !beveiliging.viaOrganisatie && <Wachtwoord email={beveiliging.email} opnieuw={opnieuw} />}
    </Stack>
  );
}
