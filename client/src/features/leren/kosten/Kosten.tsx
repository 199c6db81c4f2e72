import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KostenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useMag } from '../../../platform/sessie/Sessie';
import { Button, Disclosure, FetchState, Muted } from '../../../ui';
import { Kostenregels } from './Kostenregels';
import { KostenVenster } from './KostenVenster';
import '../Leren.css';

/** What standing still and doing cost, beside a voorstel or its besluit; closed until wanted. */
export function Kosten({ voorstelId }: { voorstelId: string }) {
  const { t } = useTranslation('leren');
  return (
    <Disclosure title={t('kosten.titel')}>
      <Kostenblad voorstelId={voorstelId} />
    </Disclosure>
  );
}

function Kostenblad({ voorstelId }: { voorstelId: string }) {
  const { t } = useTranslation('leren');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(KostenDocument, { voorstelId });
  const [raamt, zetRaamt] = useState(false);
  const magRamen = useMag('ramen', 'Kosten');
  return (
    <FetchState data={data?.kosten} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={4}>
      {(kosten) => (
        <>
          {kosten.raming ? <Kostenregels kosten={kosten} raming={kosten.raming} /> : <Muted large>{t('kosten.geenUitleg')}</Muted>}
          {magRamen && (
            <div>
              <Button size="small" onPress={() => zetRaamt(true)}>
                {t(kosten.raming ? 'kosten.opnieuw' : 'kosten.raam')}
              </Button>
            </div>
          )}
          {raamt && <KostenVenster kosten={kosten} sluit={() => zetRaamt(false)} />}
        </>
      )}
    </FetchState>
  );
}
