import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WachtwoordWijzigenDocument } from '../../generated/graphql';
import { Alert, Button, Card, Form, TextField } from '../../ui';
import { useStap } from './useStap';

/** Changing the own password; every other session then ends. */
export function Wachtwoord({ email, opnieuw }: { email: string; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('beveiliging');
  const [huidig, zetHuidig] = useState('');
  const [nieuw, zetNieuw] = useState('');
  const [klaar, zetKlaar] = useState(false);
  const { doe, bezig, weigering } = useStap(WachtwoordWijzigenDocument);
  const bij = (veld: string) => (weigering?.veld === veld ? weigering.boodschap : undefined);

  async function verstuur() {
    zetKlaar(false);
    if (!(await doe({ invoer: { huidig, nieuw } }))) return;
    zetHuidig('');
    zetNieuw('');
    zetKlaar(true);
    await opnieuw();
  }

  return (
    <Card title={t('wachtwoord.titel')}>
      <Form
        ariaLabel={t('wachtwoord.titel')}
        onSubmit={() => void verstuur()}
        actions={
          <Button type="submit" variant="secondary" busy={bezig}>
            {t('wachtwoord.wijzig')}
          </Button>
        }
      >
        {klaar && <Alert tone="goed" title={t('wachtwoord.gelukt')} announce />}
        {weigering && !weigering.veld && <Alert tone="fout" title={weigering.boodschap} />}
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <TextField label={t('wachtwoord.huidig')} type="password" autoComplete="current-password" value={huidig} onChange={zetHuidig} error={bij('huidig')} />
        <TextField label={t('wachtwoord.nieuw')} description={t('wachtwoord.uitleg')} type="password" autoComplete="new-password" value={nieuw} onChange={zetNieuw} error={bij('nieuw')} />
      </Form>
    </Card>
  );
}
