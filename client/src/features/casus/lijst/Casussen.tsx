import { useApolloClient } from '@apollo/client/react';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { zoekwoorden } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasussenDocument, type CasussenQuery } from '../../../generated/graphql';
import { leesFout, useBevraging, type Weigering } from '../../../platform/apollo';
import { zegFout } from '../../../platform/i18n';
import { useVersheid } from '../../../platform/live';
import { useIk, useMag } from '../../../platform/sessie/Sessie';
import { Alert, Button, EmptyState, FetchState, LinkButton, LinkPills, LiveRegion, Muted, PageHeader, SearchForm, Stack } from '../../../ui';
import { Casusregel } from './Casusregel';
import { adresVan, past, TONEN, useToon, type Toon } from './useToon';
import { Zoekresultaten } from './Zoekresultaten';
import './Casussen.css';

type Pagina = CasussenQuery['casussen'];

/** Casussen one is involved in, by pseudonym. Words that are looked for stay out of the address: they may be a name. */
export function Casussen() {
  const { t } = useTranslation('casus');
  const magInbrengen = useMag('inbrengen', 'Casus');
  const [woorden, zetWoorden] = useState('');
  const fout = woorden ? zegFout(zoekwoorden.safeParse(woorden)) : undefined;
  return (
    <Stack gap="l">
      <PageHeader
        title={t('lijst.titel')}
        intro={t('lijst.uitleg')}
        actions={
          magInbrengen && (
            <LinkButton href="/inbrengen" variant="primary">
              {t('lijst.inbrengen')}
            </LinkButton>
          )
        }
      />
      <SearchForm label={t('zoeken.veld')} description={t('zoeken.uitleg')} error={fout} onSearch={zetWoorden} />
      {woorden && !fout ? <Zoekresultaten woorden={woorden} /> : <Keuze />}
    </Stack>
  );
}

function Keuze() {
  const { t } = useTranslation('casus');
  const toon = useToon();
  const variabelen = { alleenOpen: toon !== 'alle', na: null };
  const { data, fout, nietGevonden, opnieuw } = useBevraging(CasussenDocument, variabelen);
  useVersheid(lidkamer(useIk().lidId), opnieuw);
  return (
    <>
      <LinkPills ariaLabel={t('lijst.toon')} items={TONEN.map((naam) => ({ label: t(`lijst.${naam}`), href: adresVan(naam), current: naam === toon }))} />
      <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6}>
        {({ casussen }) => <Lijst pagina={casussen} toon={toon} />}
      </FetchState>
    </>
  );
}

function Lijst({ pagina, toon }: { pagina: Pagina; toon: Toon }) {
  const { t } = useTranslation('casus');
  const items = pagina.items.filter((casus) => past(casus, toon));
  const leeg = pagina.items.length === 0;
  return (
    <Stack>
      <LiveRegion>{t('lijst.aantal', { count: items.length })}</LiveRegion>
      {items.length === 0 && <EmptyState title={t('lijst.leegTitel')}>{t(leeg ? 'lijst.leeg' : 'lijst.leegFilter')}</EmptyState>}
      <ul className="dt-casussen">
        {items.map((casus) => (
          <li key={casus.id}>
            <Casusregel casus={casus} />
          </li>
        ))}
      </ul>
      {pagina.heeftMeer && <Meer pagina={pagina} alleenOpen={toon !== 'alle'} />}
    </Stack>
  );
}

function Meer({ pagina, alleenOpen }: { pagina: Pagina; alleenOpen: boolean }) {
  const { t } = useTranslation('casus');
  const { bezig, fout, haal } = useMeer(pagina, alleenOpen);
  return (
    <Stack gap="s">
      <Muted large>{t('lijst.nietAlles')}</Muted>
      {fout && <Alert tone="fout" title={fout.boodschap} />}
      <div>
        <Button onPress={() => void haal()} busy={bezig}>
          {t('lijst.meer')}
        </Button>
      </div>
    </Stack>
  );
}

function useMeer(pagina: Pagina, alleenOpen: boolean) {
  const apollo = useApolloClient();
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Weigering>();

  async function haal() {
    zetBezig(true);
    zetFout(undefined);
    try {
      const na = pagina.items.at(-1)?.id ?? null;
      const { data } = await apollo.query({ query: CasussenDocument, variables: { alleenOpen, na }, fetchPolicy: 'network-only' });
      if (!data) return;
      const samen = { ...data.casussen, items: [...pagina.items, ...data.casussen.items] };
      apollo.writeQuery({ query: CasussenDocument, variables: { alleenOpen, na: null }, data: { ...data, casussen: samen } });
    } catch (storing) {
      zetFout(leesFout(storing));
    } finally {
      zetBezig(false);
    }
  }
  return { bezig, fout, haal };
}
