import { casuskamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NetwerkDocument, type NetwerkVeldenFragment } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { kan } from '../../platform/mogelijk';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, EmptyState, FetchState, LinkPills, PageHeader, SidePanelLayout, Stack } from '../../ui';
import { Groepen, type Lid } from './Groepen';
import { Naast } from './Naast';
import { ToevoegenDialoog } from './ToevoegenDialoog';
import { gebiedNaam, useGebied } from './useGebied';
import { VerwijderenDialoog } from './VerwijderenDialoog';
import './Netwerk.css';

/** Who stand around the client, as a complete list; the first form of this page for everybody. */
export function Netwerk({ casusId }: { casusId: string }) {
  const { organisatieId } = useIk();
  const { data, fout, nietGevonden, opnieuw } = useBevraging(NetwerkDocument, { casusId });
  useVersheid(casuskamer(casusId, organisatieId), opnieuw);
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={8} page>
      {({ netwerk }) => <Pagina casusId={casusId} netwerk={netwerk} herlees={() => void opnieuw()} />}
    </FetchState>
  );
}

function Pagina({ casusId, netwerk, herlees }: { casusId: string; netwerk: NetwerkVeldenFragment; herlees: () => void }) {
  const { t } = useTranslation('netwerk');
  const [voegtToe, zetVoegtToe] = useState(false);
  const [weg, zetWeg] = useState<Lid>();
  const magWijzigen = kan(netwerk.acties, 'netwerklidToevoegen');
  const toevoegen = magWijzigen && (
    <Button variant="primary" onPress={() => zetVoegtToe(true)}>
      {t('toevoegen')}
    </Button>
  );
  return (
    <>
      <SidePanelLayout sideLabel={t('naast')} side={<Naast netwerk={netwerk} />}>
        <PageHeader eyebrow={t('casus', { naam: netwerk.pseudoniem })} title={t('titel')} actions={toevoegen} />
        {netwerk.leden.length === 0 && netwerk.regie.length === 0 ? (
          <EmptyState title={t('leeg')}>{t('leegUitleg')}</EmptyState>
        ) : (
          <Lijst casusId={casusId} netwerk={netwerk} verwijder={netwerk.leden.some(({ acties }) => kan(acties, 'netwerklidVerwijderen')) ? zetWeg : undefined} />
        )}
      </SidePanelLayout>
      {voegtToe && <ToevoegenDialoog casusId={casusId} klaar={herlees} sluit={() => zetVoegtToe(false)} />}
      {weg && <VerwijderenDialoog lid={weg} klaar={herlees} sluit={() => zetWeg(undefined)} />}
    </>
  );
}

interface LijstProps {
  casusId: string;
  netwerk: NetwerkVeldenFragment;
  verwijder: ((lid: Lid) => void) | undefined;
}

function Lijst({ casusId, netwerk, verwijder }: LijstProps) {
  const { t } = useTranslation('netwerk');
  const { gebied, adres } = useGebied(casusId);
  const gebieden = [...new Set(netwerk.leden.map(({ leefgebied }) => leefgebied))].sort();
  const leden = netwerk.leden.filter(({ leefgebied }) => !gebied || leefgebied === gebied);
  return (
    <Stack>
      {gebieden.length > 1 && (
        <LinkPills
          ariaLabel={t('weergave')}
          items={[
            { label: t('alle'), href: adres(), current: !gebied, count: netwerk.leden.length },
            ...gebieden.map((code) => ({
              label: gebiedNaam(t, code),
              href: adres(code),
              current: code === gebied,
              count: netwerk.leden.filter(({ leefgebied }) => leefgebied === code).length,
            })),
          ]}
        />
      )}
      <Groepen leden={leden} alleenGenoemd={Boolean(gebied)} regie={netwerk.regie} verwijder={verwijder} />
    </Stack>
  );
}
