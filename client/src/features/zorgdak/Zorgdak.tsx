import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KostenincidentenDocument, ZorgdakkostenDocument } from '../../generated/graphql';
import { useBevraging, useHerlees } from '../../platform/apollo';
import { kan } from '../../platform/mogelijk';
import { useMag } from '../../platform/sessie/Sessie';
import { Button, Card, Cluster, EmptyState, FetchState, Muted, PageHeader, Select, Stack, useAnnounce } from '../../ui';
import { Incidenten } from './Incidenten';
import { IncidentVenster } from './IncidentVenster';
import { Kostentabel, Oorzakentabel } from './Kostentabel';
import { WoningenVenster } from './WoningenVenster';
import type { Zorgdakregel } from './woorden';

const JAREN_TERUG = 5;

/** Special costs of homes that providers rent for clients: per provider and year, with the number of homes beside them. */
export function Zorgdak() {
  const { t } = useTranslation('zorgdak');
  const nu = new Date().getFullYear();
  const [jaar, zetJaar] = useState(`${nu}`);
  const { data, fout, opnieuw } = useBevraging(ZorgdakkostenDocument, { jaar: Number(jaar) });
  const [venster, zetVenster] = useState<'incident' | 'woningen'>();
  const zietIncidenten = useMag('zien', 'Kostenincident');
  const herleesIncidenten = useHerlees(KostenincidentenDocument);
  const zeg = useAnnounce();
  const jaren = Array.from({ length: JAREN_TERUG }, (_, terug) => `${nu - terug}`).map((value) => ({ value, label: value }));
  const eigen = (data?.zorgdakkosten.zorgaanbieders ?? []).filter(({ acties }) => kan(acties, 'vastleggen'));

  function klaar() {
    zetVenster(undefined);
    zeg(t('gelukt'));
    gewijzigd();
  }

  function gewijzigd() {
    void opnieuw();
    void herleesIncidenten();
  }

  return (
    <Stack gap="l">
      <PageHeader title={t('titel')} intro={t('uitleg')} />
      {eigen.length > 0 && (
        <Cluster>
          <Button variant="primary" onPress={() => zetVenster('incident')}>{t('legVast')}</Button>
          <Button onPress={() => zetVenster('woningen')}>{t('telWoningen')}</Button>
        </Cluster>
      )}
      <Cluster>
        <Select label={t('jaar')} choices={jaren} value={jaar} onChange={zetJaar} />
      </Cluster>
      <FetchState data={data?.zorgdakkosten} fault={fout} onRetry={() => void opnieuw()} lines={5}>
        {({ zorgaanbieders }) => <Tellingen regels={zorgaanbieders} jaar={jaar} />}
      </FetchState>
      {zietIncidenten && <Incidenten jaar={Number(jaar)} gewijzigd={gewijzigd} />}
      {venster === 'incident' && <IncidentVenster zorgaanbieders={eigen} klaar={klaar} sluit={() => zetVenster(undefined)} />}
      {venster === 'woningen' && <WoningenVenster zorgaanbieders={eigen} jaar={Number(jaar)} klaar={klaar} sluit={() => zetVenster(undefined)} />}
    </Stack>
  );
}

function Tellingen({ regels, jaar }: { regels: readonly Zorgdakregel[]; jaar: string }) {
  const { t } = useTranslation('zorgdak');
  if (regels.length === 0) return <EmptyState title={t('geenZorgaanbieder')}>{t('geenZorgaanbiederUitleg')}</EmptyState>;
  return (
    <Stack gap="l">
      <Card title={t('perZorgaanbieder', { jaar })}>
        <Kostentabel regels={regels} />
        <Muted>{t('klein')}</Muted>
      </Card>
      <Card title={t('perOorzaak', { jaar })}>
        <Oorzakentabel regels={regels} />
      </Card>
    </Stack>
  );
}
