import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { IdentiteitBevestigenDocument } from '../../generated/graphql';
import { leesFout, leesWeigering, type Weigering } from '../../platform/apollo';
import { huidigeVraag, volgVraag, type Bevestigingsvraag } from '../../platform/bevestiging';
import { Alert, Button, Cluster, Dialog, FormDialog, Stack, TextField } from '../../ui';
import { useAndereMiddelen } from './useAndereMiddelen';

/** The one window that asks to prove who one is; the act that asked for it goes on by itself. */
export function Bevestigvenster() {
  const vraag = useSyncExternalStore(volgVraag, huidigeVraag);
  return vraag ? <Venster vraag={vraag} /> : null;
}

function Venster({ vraag }: { vraag: Bevestigingsvraag }) {
  const { t } = useTranslation('aanmelden');
  const [weigering, zetWeigering] = useState<Weigering>();
  const andere = useAndereMiddelen((uitslag) => {
    if (uitslag === 'gelukt') return vraag.antwoord(true);
    zetWeigering(uitslag === 'mislukt' ? { code: 'mislukt', boodschap: t('bevestiging.mislukt') } : uitslag);
  });
  const sluit = () => vraag.antwoord(false);
  if (!andere.middelen || andere.middelen.wachtwoord) {
    return <MetWachtwoord vraag={vraag} weigering={weigering} zetWeigering={zetWeigering} anders={<Anders {...andere} />} sluit={sluit} />;
  }
  return (
    <Dialog title={t('bevestiging.titel')} open onClose={sluit}>
      <Stack>
        <p>{t('bevestiging.zonderWachtwoord')}</p>
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
        <Anders {...andere} />
      </Stack>
    </Dialog>
  );
}

function Anders({ middelen, bezig, metPasskey, viaOrganisatie }: ReturnType<typeof useAndereMiddelen>) {
  const { t } = useTranslation('aanmelden');
  return (
    <>
      {bezig === 'organisatie' && <Alert tone="info" title={t('bevestiging.wacht')} announce />}
      <Cluster>
        {(middelen?.passkeys.length ?? 0) > 0 && (
          <Button variant="secondary" busy={bezig === 'passkey'} onPress={() => void metPasskey()}>
            {t('bevestiging.passkey')}
          </Button>
        )}
        {middelen?.openidGekoppeld && (
          <Button variant="secondary" onPress={() => void viaOrganisatie()}>
            {t('bevestiging.organisatie')}
          </Button>
        )}
      </Cluster>
    </>
  );
}

interface MetWachtwoordProps {
  vraag: Bevestigingsvraag;
  weigering: Weigering | undefined;
  zetWeigering: (weigering: Weigering | undefined) => void;
  anders: ReactNode;
  sluit: () => void;
}

function MetWachtwoord({ vraag, weigering, zetWeigering, anders, sluit }: MetWachtwoordProps) {
  const { t } = useTranslation('aanmelden');
  const apollo = useApolloClient();
  const [wachtwoord, zetWachtwoord] = useState('');
  const [code, zetCode] = useState<string>();
  const [bezig, zetBezig] = useState(false);

  async function bevestig() {
    zetBezig(true);
    zetWeigering(undefined);
    try {
      const { data } = await apollo.mutate({ mutation: IdentiteitBevestigenDocument, variables: { invoer: { wachtwoord, ...(code ? { code } : {}) } } });
      const geweigerd = leesWeigering(data?.identiteitBevestigen);
      if (!geweigerd) return vraag.antwoord(true);
      if (geweigerd.code === 'TweedeFactorNodig') zetCode('');
      else zetWeigering(geweigerd);
    } catch (fout) {
      zetWeigering(leesFout(fout));
    } finally {
      zetBezig(false);
    }
  }

  const bij = (veld: string) => (weigering?.veld === veld ? weigering.boodschap : undefined);
  return (
    <FormDialog
      title={t('bevestiging.titel')}
      intro={<p>{t(`bevestiging.${vraag.aanleiding}`)}</p>}
      submitLabel={t('bevestiging.bevestig')}
      busy={bezig}
      refusal={weigering?.veld ? undefined : weigering?.boodschap}
      onSubmit={() => void bevestig()}
      onClose={sluit}
    >
      <TextField label={t('wachtwoord')} type="password" autoComplete="current-password" autoFocus value={wachtwoord} onChange={zetWachtwoord} error={bij('wachtwoord')} />
      {code !== undefined && (
        <TextField label={t('code')} description={t('codeUitleg')} value={code} onChange={zetCode} inputMode="numeric" autoComplete="one-time-code" short autoFocus error={bij('code')} />
      )}
      {anders}
    </FormDialog>
  );
}
