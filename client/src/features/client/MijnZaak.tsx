import { lidkamer } from '@doorbraaktafel/shared/live';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MijnCasussenDocument, MijnZaakDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { useIk } from '../../platform/sessie/Sessie';
import { EmptyState, FetchState, LinkPills, PageHeader, Stack } from '../../ui';
import { Besluiten } from './Besluiten';
import { Leesvoor } from './Leesvoor';
import { MijnNetwerk } from './MijnNetwerk';
import { Oneens } from './Oneens';
import { Toegang } from './Toegang';
import { useBesluiten } from './useBesluiten';
import { Wachten } from './Wachten';
import { WieKeek } from './WieKeek';
import './MijnZaak.css';

interface Props {
  /** What was promised around this casus, from another feature. */
  toezeggingen?: (casusId: string) => ReactNode;
  /** What the client agreed to, from another feature. */
  toestemmingen?: (casusId: string) => ReactNode;
  /** What is written about the client, and the own copy, from another feature. */
  gegevens?: (casusId: string) => ReactNode;
  /** Ending the own account, from another feature. */
  account?: (casusId: string) => ReactNode;
}

/** The client's own page: what we wait for, what was decided, who help, who sees this, and what to do when one disagrees. */
export function MijnZaak({ toezeggingen, toestemmingen, gegevens, account }: Props) {
  const { t } = useTranslation('client');
  const ondersteunt = useIk().rol === 'clientondersteuner';
  const [zoek] = useSearchParams();
  const { data, fout, nietGevonden, opnieuw } = useBevraging(MijnCasussenDocument, {});
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6} page>
      {({ casussen: { items } }) => {
        const casus = items.find(({ id }) => id === zoek.get('zaak')) ?? items[0];
        if (casus) {
          return (
            <Stack gap="l">
              {items.length > 1 && <LinkPills ariaLabel={t('zaken')} items={items.map(({ id, pseudoniem }) => ({ label: pseudoniem, href: `/mijn-zaak?zaak=${id}`, current: id === casus.id }))} />}
              <Zaak key={casus.id} casusId={casus.id} toezeggingen={toezeggingen} toestemmingen={toestemmingen} gegevens={gegevens} account={account} />
            </Stack>
          );
        }
        return (
          <Stack gap="l">
            <PageHeader title={t('menu')} />
            <EmptyState title={t('leegTitel')}>{t(ondersteunt ? 'leegOndersteuner' : 'leeg')}</EmptyState>
          </Stack>
        );
      }}
    </FetchState>
  );
}

function Zaak({ casusId, toezeggingen, toestemmingen, gegevens, account }: Props & { casusId: string }) {
  const { t } = useTranslation('client');
  const zaak = useBevraging(MijnZaakDocument, { id: casusId });
  const besluiten = useBesluiten(casusId);
  useVersheid(lidkamer(useIk().lidId), () => Promise.all([zaak.opnieuw(), besluiten.opnieuw()]));
  return (
    <FetchState data={zaak.data} fault={zaak.fout} missing={zaak.nietGevonden} onRetry={() => void zaak.opnieuw()} lines={8} page>
      {({ casus }) => (
        <div className="dt-mijnzaak">
          <PageHeader eyebrow={t('menu')} title={t('titel')} actions={<Leesvoor />} />
          <Wachten casus={casus} acties={besluiten.acties} />
          <Besluiten bevraging={besluiten} />
          {toezeggingen?.(casusId)}
          <MijnNetwerk casusId={casusId} />
          <Toegang casus={casus} />
          {toestemmingen?.(casusId)}
          {gegevens?.(casusId)}
          <WieKeek casusId={casusId} />
          <Oneens regisseur={casus.regisseur} />
          {account?.(casusId)}
        </div>
      )}
    </FetchState>
  );
}
