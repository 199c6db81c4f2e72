import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenUitnodigingDocument, UitnodigingAannemenDocument, UitnodigingViaOrganisatieDocument, type OpenUitnodigingQuery } from '../../generated/graphql';
import { leesFout, leesWeigering, useBevraging, type Weigering } from '../../platform/apollo';
import { Alert, Button, Card, Cluster, EmptyState, FailedState, Form, LinkButton, LoadingState, PageHeader, Stack, TextField } from '../../ui';

type Open = NonNullable<OpenUitnodigingQuery['openUitnodiging']>;

/** The page behind the link: choose a password, or give the one of the account that is already there. */
export function Uitnodiging() {
  const { t } = useTranslation('uitnodigen');
  const [sleutel] = useState(() => window.location.hash.slice(1));
  const [klaar, zetKlaar] = useState<string>();
  const { data, fout, opnieuw } = useBevraging(OpenUitnodigingDocument, { sleutel }, !sleutel);
  if (klaar) {
    return (
      <Stack>
        <PageHeader title={t('aannemen.gelukt')} intro={<p>{t('aannemen.geluktUitleg', { email: klaar })}</p>} />
        <LinkButton href="/" variant="primary">
          {t('aannemen.meldAan')}
        </LinkButton>
      </Stack>
    );
  }
  if (fout) return <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void opnieuw()} />;
  if (sleutel && !data) return <LoadingState />;
  if (!data?.openUitnodiging) return <EmptyState title={t('aannemen.vervallen')}>{t('aannemen.vervallenUitleg')}</EmptyState>;
  return <Aannemen open={data.openUitnodiging} sleutel={sleutel} gelukt={zetKlaar} />;
}

function Aannemen({ open, sleutel, gelukt }: { open: Open; sleutel: string; gelukt: (email: string) => void }) {
  const { t } = useTranslation('uitnodigen');
  const apollo = useApolloClient();
  const [wachtwoord, zetWachtwoord] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [weigering, zetWeigering] = useState<Weigering>();
  const { heeftAccount } = open;

  async function verstuur() {
    zetBezig(true);
    zetWeigering(undefined);
    try {
      const { data } = await apollo.mutate({ mutation: UitnodigingAannemenDocument, variables: { invoer: { sleutel, wachtwoord } } });
      zetWeigering(leesWeigering(data?.uitnodigingAannemen));
      if (data && 'email' in data.uitnodigingAannemen) gelukt(data.uitnodigingAannemen.email);
    } catch (oorzaak) {
      zetWeigering(leesFout(oorzaak));
    } finally {
      zetBezig(false);
    }
  }

  return (
    <Stack>
      <PageHeader title={t('aannemen.titel')} intro={<p>{open.voorClient ? t('aannemen.voorClient', { regio: open.regioNaam }) : t('aannemen.intro', { naam: open.naam, organisatie: open.organisatieNaam, regio: open.regioNaam })}</p>} />
      {open.viaRegioId && <ViaOrganisatie regioId={open.viaRegioId} sleutel={sleutel} />}
      <Card>
        <Form ariaLabel={t('aannemen.titel')} onSubmit={() => void verstuur()} actions={<Button type="submit" variant="primary" busy={bezig}>{t('aannemen.begin')}</Button>}>
          {weigering && !weigering.veld && <Alert tone="fout" title={weigering.boodschap} />}
          <TextField
            label={t(heeftAccount ? 'aannemen.bestaand' : 'aannemen.nieuw')}
            description={t(heeftAccount ? 'aannemen.bestaandUitleg' : 'aannemen.uitleg')}
            type="password"
            autoComplete={heeftAccount ? 'current-password' : 'new-password'}
            value={wachtwoord}
            onChange={zetWachtwoord}
            error={weigering?.veld ? weigering.boodschap : undefined}
          />
        </Form>
      </Card>
    </Stack>
  );
}

function ViaOrganisatie({ regioId, sleutel }: { regioId: string; sleutel: string }) {
  const { t } = useTranslation('uitnodigen');
  const apollo = useApolloClient();
  const [weigering, zetWeigering] = useState<Weigering>();

  async function ga() {
    try {
      const antwoord = (await apollo.mutate({ mutation: UitnodigingViaOrganisatieDocument, variables: { invoer: { regioId, doel: 'uitnodiging', sleutel } } })).data?.openidBeginnen;
      if (antwoord && 'adres' in antwoord) return window.location.assign(antwoord.adres);
      zetWeigering(leesWeigering(antwoord));
    } catch (oorzaak) {
      zetWeigering(leesFout(oorzaak));
    }
  }

  return (
    <Card>
      <Stack>
        <p>{t('aannemen.viaUitleg')}</p>
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
        <Cluster>
          <Button variant="secondary" onPress={() => void ga()}>
            {t('aannemen.via')}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}
