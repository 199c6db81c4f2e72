import { useApolloClient } from '@apollo/client/react';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasussenDocument, type CasussenQuery } from '../../../generated/graphql';
import { leesFout, useBevraging, type Weigering } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { useIk, useMag } from '../../../platform/sessie/Sessie';
import { Alert, Button, EmptyState, FetchState, LinkButton, LinkPills, LiveRegion, Muted, PageHeader, Stack, TextField } from '../../../ui';
import { Casusregel } from './Casusregel';
import { past, useFilter, TONEN } from './useFilter';
import './Casussen.css';

type Pagina = CasussenQuery['casussen'];

/** Casussen one is involved in, by pseudonym; what is shown stands in the address. */
export function Casussen() {
  const { t } = useTranslation('casus');
  const magInbrengen = useMag('inbrengen', 'Casus');
  const { toon, zoek, adres, zetZoek } = useFilter();
  const variabelen = { alleenOpen: toon !== 'alle', na: null };
  const { data, fout, nietGevonden, opnieuw } = useBevraging(CasussenDocument, variabelen);
  useVersheid(lidkamer(useIk().lidId), opnieuw);
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
      <LinkPills ariaLabel={t('lijst.toon')} items={TONEN.map((naam) => ({ label: t(`lijst.${naam}`), href: adres(naam), current: naam === toon }))} />
      <TextField label={t('lijst.zoek')} type="search" value={zoek} onChange={zetZoek} autoComplete="off" />
      <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6}>
        {({ casussen }) => <Lijst pagina={casussen} alleenOpen={variabelen.alleenOpen} />}
      </FetchState>
    </Stack>
  );
}

function Lijst({ pagina, alleenOpen }: { pagina: Pagina; alleenOpen: boolean }) {
  const { t } = useTranslation('casus');
  const filter = useFilter();
  const items = pagina.items.filter((casus) => past(casus, filter));
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
      {pagina.heeftMeer && <Meer pagina={pagina} alleenOpen={alleenOpen} />}
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
