import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMag } from '../../../platform/sessie/Sessie';
import { Button, Cluster, useAnnounce } from '../../../ui';
import { Opendialoog } from './Opendialoog';
import '../aanvragen/Aanvragen.css';

/** Opening a fonds, for who may. */
export function Openknop() {
  const { t } = useTranslation('fondsbeheer');
  const mag = useMag('openen', 'Fonds');
  const [open, zetOpen] = useState(false);
  const naar = useNavigate();
  const zeg = useAnnounce();
  if (!mag) return null;
  return (
    <Cluster>
      <Button onPress={() => zetOpen(true)}>{t('open')}</Button>
      {open && (
        <Opendialoog
          sluit={() => zetOpen(false)}
          klaar={(fondsId, melding) => {
            zeg(melding);
            void naar(`/noodfonds/fonds/${fondsId}`);
          }}
        />
      )}
    </Cluster>
  );
}
