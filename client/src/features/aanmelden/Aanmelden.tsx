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
  const [code, zetCode] = useState<string>();
  const [bezig, zetBezig] = useState(false);
  const [weigering, zetWeigering] = useState<Weigering>();

  async function meldAan(invoer: { email: string; wachtwoord: string; code?: string }) {
    zetBezig(true);
    zetWeigering(undefined);
    try {
      const { data } = await apollo.mutate({ mutation: AanmeldenDocument, variables: { invoer } });
      const geweigerd = leesWeigering(data?.aanmelden);
      if (!geweigerd) return await apollo.resetStore().then(() => undefined);
      if (geweigerd.code === 'TweedeFactorNodig') return vraagCode(invoer);
      zetWeigering(geweigerd);
    } catch (fout) {
      zetWeigering(leesFout(fout));
    } finally {
      zetBezig(false);
    }
  }

  function vraagCode(invoer: { email: string; wachtwoord: string }) {
    zetEmail(invoer.email);
    zetWachtwoord(invoer.wachtwoord);
    zetCode('');
  }

  function verstuur(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault();
    void meldAan({ email, wachtwoord, ...(code ? { code } : {}) });
  }

  const bijCode = weigering?.veld === 'code' ? weigering.boodschap : undefined;
  return (
    <AppShell>
      <div className="dt-aanmelden">
        <PageHeader title={t('titel')} />
        {verlopen && <Alert tone="info" title={t('verlopen')} />}
        <Card>
          <form onSubmit={verstuur} noValidate>
            <Stack>
              {weigering && !bijCode && <Alert tone="fout" title={t('mislukt')}>{weigering.boodschap}</Alert>}
              <TextField label={t('email')} type="email" autoComplete="username" value={email} onChange={zetEmail} />
              <TextField label={t('wachtwoord')} type="password" autoComplete="current-password" value={wachtwoord} onChange={zetWachtwoord} />
              {code !== undefined && (
                <TextField label={t('code')} description={t('codeUitleg')} value={code} onChange={zetCode} inputMode="numeric" autoComplete="one-time-code" short autoFocus error={bijCode} />
              )}
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
