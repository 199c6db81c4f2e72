import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MandatenDocument, type MandatenQuery } from '../../generated/graphql';
import { leesFout } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euro } from '../../platform/opmaak';
import { useMag } from '../../platform/sessie/Sessie';
import { Button, Chip, EmptyState, FailedState, LoadingState, PageHeader, Stack, Table, type Column } from '../../ui';
import { MandaatVenster } from './MandaatVenster';
import { domeinWoord, soortWoord } from './woorden';

type Mandaat = MandatenQuery['mandaten'][number];

/** The register of mandates: who may bind which organisation, for what, up to how much and until when. */
export function Mandaten() {
  const { t } = useTranslation('besluit');
  const magRegistreren = useMag('registreren', 'Mandaat');
  const [open, zetOpen] = useState(false);
  const { data, error, refetch } = useQuery(MandatenDocument);
  const kolommen = useKolommen();
  const fout = error && !data ? leesFout(error) : undefined;
  return (
    <Stack gap="l">
      <PageHeader
        title={t('mandaat.titel')}
        intro={t('mandaat.uitleg')}
        actions={
          magRegistreren && (
            <Button variant="primary" onPress={() => zetOpen(true)}>
              {t('mandaat.registreer')}
            </Button>
          )
        }
      />
      {fout && <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void refetch().catch(() => undefined)} />}
      {!fout && !data && <LoadingState />}
      {data && (
        <Table
          caption={t('mandaat.titel')}
          captionHidden
          columns={kolommen}
          rows={data.mandaten}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('mandaat.leeg')}>{t('mandaat.leegUitleg')}</EmptyState>}
        />
      )}
      {open && <MandaatVenster sluit={() => zetOpen(false)} />}
    </Stack>
  );
}

function useKolommen(): Column<Mandaat>[] {
  const { t } = useTranslation('besluit');
  const dag = (datum: string) => datumLang(datum, huidigeTaal());
  return [
    { id: 'organisatie', header: t('mandaat.organisatie'), cell: ({ organisatieNaam, houderNaam }) => `${organisatieNaam}, ${houderNaam}` },
    { id: 'domein', header: t('mandaat.domein'), cell: ({ domein, besluitsoorten }) => `${domeinWoord(t, domein)}: ${besluitsoorten.map((soort) => soortWoord(t, soort).toLowerCase()).join(', ')}` },
    { id: 'bedrag', header: t('mandaat.bedrag'), align: 'end', cell: ({ maxBedragInCent }) => euro(maxBedragInCent) },
    { id: 'doorzetten', header: t('mandaat.kort'), cell: ({ doorzetbaar }) => <JaNee waarde={doorzetbaar} /> },
    { id: 'document', header: t('mandaat.verleendDoor'), cell: ({ verleendDoor, document }) => `${verleendDoor}, ${document}` },
    {
      id: 'geldig',
      header: t('mandaat.geldig'),
      cell: ({ actief, geldigVan, geldigTot }) => (
        <>
          <Chip tone={actief ? 'goed' : 'neutraal'}>{actief ? t('mandaat.actief') : t('mandaat.nietActief')}</Chip> {t('mandaat.vanTot', { van: dag(geldigVan), tot: dag(geldigTot) })}
        </>
      ),
    },
  ];
}

function JaNee({ waarde }: { waarde: boolean }) {
  const { t } = useTranslation('algemeen');
  return waarde ? t('ja') : t('nee');
}
