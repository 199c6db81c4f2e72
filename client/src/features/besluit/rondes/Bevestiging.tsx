import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StandpuntBevestigenDocument } from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { Alert, Button, Cluster, Muted } from '../../../ui';
import type { Standpunt } from '../useBesluitstand';
import { standpuntWoord } from '../woorden';
import { VerbeterVenster } from './VerbeterVenster';

/** That somebody else wrote this answer down, what the speaker says of it, and the two taps to say so. */
export function Bevestiging({ standpunt, rondeId }: { standpunt: Standpunt; rondeId: string }) {
  const { t } = useTranslation('naspel');
  const [open, zetOpen] = useState(false);
  const { doe, bezig, weigering } = useHandeling(StandpuntBevestigenDocument);
  const { t: besluit } = useTranslation('besluit');
  const { wijze, namensNaam, klopt, gezegd, onbevestigd, opmerking, magBevestigen } = standpunt;
  const opgeschreven = wijze === 'genoteerd' || wijze === 'mondeling';
  if (!opgeschreven) return null;
  return (
    <>
      {namensNaam && <Muted>{t('ronde.namens', { wie: namensNaam })}</Muted>}
      {onbevestigd && <Muted>{t('ronde.onbevestigd')}</Muted>}
      {klopt === true && <Muted>{t('ronde.klopt')}</Muted>}
      {klopt === false && <Alert tone="letop" title={gezegd ? t('ronde.zelfGezegd', { standpunt: standpuntWoord(besluit, gezegd).toLowerCase() }) : t('ronde.kloptNiet')}>{opmerking}</Alert>}
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      {magBevestigen && (
        <Cluster>
          <Button size="small" busy={bezig} onPress={() => void doe({ rondeId, klopt: true, opmerking: null })}>
            {t('ronde.ditKlopt')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => zetOpen(true)}>
            {t('ronde.ditKloptNiet')}
          </Button>
        </Cluster>
      )}
      {open && <VerbeterVenster rondeId={rondeId} sluit={() => zetOpen(false)} />}
    </>
  );
}
