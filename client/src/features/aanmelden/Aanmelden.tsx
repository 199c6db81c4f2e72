import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logoAdres, regioInAdres } from '../../platform/thema';
import { Alert, AppShell, Button, Card, PageHeader, Stack, TextField } from '../../ui';
import { AndereWegen } from './AndereWegen';
import { Demonstratieaccounts } from './Demonstratieaccounts';
import { useAanmelden } from './useAanmelden';
import './Aanmelden.css';

/** Signing in with an address and a password; the demonstration lists its invented accounts below. `verlopen` says that a session ended. */
export function Aanmelden({ verlopen = false }: { verlopen?: boolean }) {
  const { t } = useTranslation('aanmelden');
  const { email, zetEmail, wachtwoord, zetWachtwoord, code, zetCode, bezig, weigering, meldAan, verstuur } = useAanmelden();
  const [dienstMislukt] = useState(() => new URLSearchParams(window.location.search).get('aanmelden') === 'mislukt');
  const bijCode = weigering?.veld === 'code' ? weigering.boodschap : undefined;
  const [regioId] = useState(() => regioInAdres(window.location.search));
  return (
    <AppShell logo={regioId && logoAdres(regioId, 'aanmelden')}>
      <div className="dt-aanmelden">
        <PageHeader title={t('titel')} />
        {dienstMislukt && <Alert tone="fout" title={t('dienstMislukt')} />}
        {verlopen && <Alert tone="info" title={t('verlopen')} />}
        <Card>
          <form onSubmit={(gebeurtenis) => {
              gebeurtenis.preventDefault();
              verstuur();
            }} noValidate>
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
        <AndereWegen />
        <Demonstratieaccounts kies={meldAan} />
      </div>
    </AppShell>
  );
}
