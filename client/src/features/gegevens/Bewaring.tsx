import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BewaringDocument, type BewaringVeldenFragment } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang } from '../../platform/opmaak';
import { Button, Card, Chip, Cluster, FetchState, Muted } from '../../ui';
import { OphefVenster, StopVenster, VoorstelVenster } from './BewaringVensters';
import type { Stop } from './delen';
import { Voorstel } from './Voorstel';

/** How long a casus is kept, what forbids destroying it, and destroying it by two people. */
export function Bewaring({ casusId }: { casusId: string }) {
  const { t } = useTranslation('gegevens');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(BewaringDocument, { casusId });
  return (
    <Card title={t('bewaring.titel')}>
      <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={4}>
        {({ bewaring }) => <Beeld bewaring={bewaring} opnieuw={opnieuw} />}
      </FetchState>
    </Card>
  );
}

type Venster = { soort: 'stop' } | { soort: 'voorstel' } | { soort: 'hefOp'; stop: Stop };

function Beeld({ bewaring, opnieuw }: { bewaring: BewaringVeldenFragment; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('gegevens');
  const [venster, zetVenster] = useState<Venster>();
  const { casusId, bewaardTot, stops, voorstel, inDeWeg, acties } = bewaring;
  const sluit = () => {
    zetVenster(undefined);
    void opnieuw();
  };
  return (
    <>
      <p>{bewaardTot ? t('bewaring.tot', { dag: datumLang(bewaardTot, huidigeTaal()) }) : t('bewaring.open')}</p>
      {stops.length > 0 && <Stops stops={stops} hefOp={kan(acties, 'bewaarstopOpheffen') ? (stop) => zetVenster({ soort: 'hefOp', stop }) : undefined} />}
      {inDeWeg.length > 0 && (
        <div>
          <p>{t('bewaring.inDeWeg')}</p>
          <ul>
            {inDeWeg.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </div>
      )}
      {voorstel && <Voorstel voorstel={voorstel} acties={acties} opnieuw={opnieuw} />}
      <Cluster>
        {kan(acties, 'bewaarstopZetten') && <Button onPress={() => zetVenster({ soort: 'stop' })}>{t('stop.zet')}</Button>}
        {kan(acties, 'vernietigingVoorstellen') && <Button onPress={() => zetVenster({ soort: 'voorstel' })}>{t('voorstel.doe')}</Button>}
      </Cluster>
      {venster?.soort === 'stop' && <StopVenster casusId={casusId} sluit={sluit} />}
      {venster?.soort === 'hefOp' && <OphefVenster stop={venster.stop} sluit={sluit} />}
      {venster?.soort === 'voorstel' && <VoorstelVenster casusId={casusId} sluit={sluit} />}
    </>
  );
}

function Stops({ stops, hefOp }: { stops: readonly Stop[]; hefOp?: (stop: Stop) => void }) {
  const { t } = useTranslation('gegevens');
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  return (
    <ul className="dt-gegevens__lijst">
      {stops.map((stop) => (
        <li key={stop.id}>
          <Cluster spread gap="xs">
            <strong>{t('stop.van', { gezag: stop.gezag })}</strong>
            <Chip tone={stop.opgehevenOp ? 'neutraal' : 'letop'}>{t(stop.opgehevenOp ? 'stop.weg' : 'stop.geldt')}</Chip>
          </Cluster>
          <p>{stop.reden}</p>
          <Muted>{t('stop.gezet', { naam: stop.gezetDoorNaam, dag: dag(stop.gezetOp) })}</Muted>
          {stop.opgehevenOp && <Muted>{t('stop.opgeheven', { dag: dag(stop.opgehevenOp), reden: stop.opheffingsreden ?? '' })}</Muted>}
          {!stop.opgehevenOp && hefOp && (
            <Button size="small" onPress={() => hefOp(stop)} ariaLabel={t('stop.hefOpVan', { gezag: stop.gezag })}>
              {t('stop.hefOp')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
