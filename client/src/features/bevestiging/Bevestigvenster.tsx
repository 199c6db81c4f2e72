import { useApolloClient } from '@apollo/client/react';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { IdentiteitBevestigenDocument } from '../../generated/graphql';
import { leesFout, leesWeigering, type Weigering } from '../../platform/apollo';
import { huidigeVraag, volgVraag, type Bevestigingsvraag } from '../../platform/bevestiging';
import { FormDialog, TextField } from '../../ui';

/** The one window that asks to prove who one is; the act that asked for it goes on by itself. */
export function Bevestigvenster() {
  const vraag = useSyncExternalStore(volgVraag, huidigeVraag);
  return vraag ? <Venster vraag={vraag} /> : null;
}

function Venster({ vraag }: { vraag: Bevestigingsvraag }) {
  const { t } = useTranslation('aanmelden');
  const apollo = useApolloClient();
  const [wachtwoord, zetWachtwoord] = useState('');
  const [code, zetCode] = useState<string>();
  const [bezig, zetBezig] = useState(false);
  const [weigering, zetWeigering] = useState<Weigering>();

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
      onClose={() => vraag.antwoord(false)}
    >
      <TextField label={t('wachtwoord')} type="password" autoComplete="current-password" autoFocus value={wachtwoord} onChange={zetWachtwoord} error={bij('wachtwoord')} />
      {code !== undefined && (
        <TextField label={t('code')} description={t('codeUitleg')} value={code} onChange={zetCode} inputMode="numeric" autoComplete="one-time-code" short autoFocus error={bij('code')} />
      )}
    </FormDialog>
  );
}
