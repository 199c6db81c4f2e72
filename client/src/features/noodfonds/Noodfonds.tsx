import { useTranslation } from 'react-i18next';
import { FondsenDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useMag } from '../../platform/sessie/Sessie';
import { EmptyState, FetchState, Grid, Link, PageHeader, Stack } from '../../ui';
import { Openknop } from './beheer/Openknop';
import { Fondskaart } from './Fondskaart';
import { Uitgavenlijst } from './Uitgavenlijst';
import './Noodfonds.css';

/** What the funds hold and what was spent from them. */
export function Noodfonds() {
  const { t } = useTranslation(['noodfonds', 'verantwoording']);
  const verantwoordt = useMag('verantwoorden', 'Fonds');
  const { data, fout, opnieuw } = useBevraging(FondsenDocument, {});
  const zietUitgaven = useMag('zien', 'Uitgave');
  return (
    <div className="dt-noodfonds">
      <Stack gap="l">
        <PageHeader title={t('noodfonds:titel')} intro={t('noodfonds:inleiding')} />
        {verantwoordt && data?.fondsen.some(({ gaatErover }) => gaatErover) && (
          <p>
            <Link arrow href="/noodfonds/verantwoording">
              {t('verantwoording:link')}
            </Link>
          </p>
        )}
        <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
          {({ fondsen }) =>
            fondsen.length === 0 ? (
              <EmptyState title={t('noodfonds:geenFonds.titel')}>{t('noodfonds:geenFonds.uitleg')}</EmptyState>
            ) : (
              <Grid min="l">
                {fondsen.map((fonds) => (
                  <Fondskaart key={fonds.id} fonds={fonds} metBeheer />
                ))}
              </Grid>
            )
          }
        </FetchState>
        <Openknop />
        {zietUitgaven && <Uitgavenlijst />}
      </Stack>
    </div>
  );
}
