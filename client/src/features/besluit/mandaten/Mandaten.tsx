import { lidkamer } from '@doorbraaktafel/shared/live';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MandatenDocument } from '../../../generated/graphql';
import { leesFout } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { useIk, useMag } from '../../../platform/sessie/Sessie';
import { Button, EmptyState, FailedState, LoadingState, PageHeader, Stack, Table } from '../../../ui';
import { Intrekvenster } from './Intrekvenster';
import { MandaatVenster } from './MandaatVenster';
import type { Mandaat } from './mandaatinvoer';
import { useMandaatkolommen } from './useMandaatkolommen';
import { Verloopkalender } from './Verloopkalender';
import { Verzoeken } from './Verzoeken';

type Open = { soort: 'voordragen' } | { soort: 'vervangen' | 'intrekken'; mandaat: Mandaat };

/** The register of mandates: what waits for a colleague, what expires, and who may bind which organisation for what. */
export function Mandaten() {
  const { t } = useTranslation('besluit');
  const magRegistreren = useMag('registreren', 'Mandaat');
  const [open, zetOpen] = useState<Open>();
  const { data, error, refetch } = useQuery(MandatenDocument);
  const { lidId } = useIk();
  useVersheid(lidkamer(lidId), () => refetch().catch(() => undefined), ['mandaat.gewijzigd']);
  const kolommen = useMandaatkolommen((soort, mandaat) => zetOpen({ soort, mandaat }));
  const fout = error && !data ? leesFout(error) : undefined;
  const sluit = () => zetOpen(undefined);
  return (
    <Stack gap="l">
      <PageHeader
        title={t('mandaat.titel')}
        intro={t('mandaat.uitleg')}
        actions={
          magRegistreren && (
            <Button variant="primary" onPress={() => zetOpen({ soort: 'voordragen' })}>
              {t('mandaat.registreer')}
            </Button>
          )
        }
      />
      {fout && <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void refetch().catch(() => undefined)} />}
      {!fout && !data && <LoadingState />}
      {data && (
        <>
          <Verzoeken mandaten={data.mandaten} />
          <Verloopkalender mandaten={data.mandaten} />
          <Table
            caption={t('mandaat.titel')}
            captionHidden
            columns={kolommen}
            rows={data.mandaten}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('mandaat.leeg')}>{t('mandaat.leegUitleg')}</EmptyState>}
          />
        </>
      )}
      {open?.soort === 'intrekken' && <Intrekvenster mandaat={open.mandaat} sluit={sluit} />}
      {open?.soort === 'vervangen' && <MandaatVenster vervangt={open.mandaat} sluit={sluit} />}
      {open?.soort === 'voordragen' && <MandaatVenster sluit={sluit} />}
    </Stack>
  );
}
