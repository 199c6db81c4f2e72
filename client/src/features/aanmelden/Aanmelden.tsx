import { useApolloClient } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AanmeldenDocument } from '../../generated/graphql';
import { leesFout, leesWeigering, type Weigering } from '../../platform/apollo';
import { Alert, AppShell, Button, Card, PageHeader, Stack, TextField } from '../../ui';
import { Demonstratieaccounts } from './Demonstratieaccounts';
import './Aanmelden.css';

/** Signing in with an address and a password; the demonstration lists its invented accounts below. `verlopen` says that a session ended. */
export function Aanmelden({ verlopen = false }: { verlopen?: boolean }) {
  const { t } = useTranslation('aanmelden');
  const apollo = useApolloClient();
  const [email, zetEmail] = useState('');
  const [wachtwoord, zetWachtwoord] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [weigering, zetWeigering] = useState<Weigering>();

  async function meldAan(invoer: { email: string; wachtwoord: string }) {
    zetBezig(true);
    zetWeigering(undefined);
    try {
      const { data } = await apollo.mutate({ mutation: AanmeldenDocument, variables: { invoer } });
      const geweigerd = leesWeigering(data?.aanmelden);
      if (!geweigerd) return await apollo.resetStore().then(() => undefined);
      zetWeigering(geweigerd);
    } catch (fout) {
      zetWeigering(leesFout(fout));
    } finally {
      zetBezig(false);
    }
  }

  function verstuur(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault();
    void meldAan({ email, wachtwoord });
  }

  return (
    <AppShell>
      <div className="dt-aanmelden">
        <PageHeader title={t('titel')} />
        {verlopen && <Alert tone="info" title={t('verlopen')} />}
        <Card>
          <form onSubmit={verstuur} noValidate>
            <Stack>
              {weigering && <Alert tone="fout" title={t('mislukt')}>{weigering.boodschap}</Alert>}
              <TextField label={t('email')} type="email" autoComplete="username" value={email} onChange={zetEmail} />
              <TextField label={t('wachtwoord')} type="password" autoComplete="current-password" value={wachtwoord} onChange={zetWachtwoord} />
              <Button type="submit" variant="primary" busy={bezig}>
                {t('meldAan')}
              </Button>
            </Stack>
          </form>
        </Card>
        <Demonstratieaccounts kies={meldAan} />
      </div>
    </AppShell>
  );
}
