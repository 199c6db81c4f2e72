import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Chip } from '../../ui';
import { StandpuntVenster, type MetReden } from './StandpuntVenster';
import type { StandpuntHandeling } from './useStandpunt';
import { standpuntWoord } from './woorden';

/** "Akkoord" with one tap; the one primary button of a deelnemer. */
export function AkkoordKnop({ handeling, primair }: { handeling: StandpuntHandeling; primair: boolean }) {
  const { t } = useTranslation('besluit');
  const { eigen, bezig, geef } = handeling;
  if (!eigen || eigen.standpunt === 'akkoord') return null;
  return (
    <Button variant={primair ? 'primary' : 'secondary'} size={primair ? 'large' : 'normal'} busy={bezig} onPress={() => void geef('akkoord', null)}>
      {t('geef.akkoord')}
    </Button>
  );
}

/** Reservation, objection, "intern akkoord vóór…" and being no party: two taps and one sentence. */
export function RedenKnoppen({ handeling }: { handeling: StandpuntHandeling }) {
  const { t } = useTranslation('besluit');
  const [open, zetOpen] = useState<{ standpunt: MetReden; begin: string }>();
  if (!handeling.eigen) return null;
  return (
    <>
      <Button onPress={() => zetOpen({ standpunt: 'akkoord_met_voorbehoud', begin: '' })}>{t('geef.voorbehoud')}</Button>
      <Button onPress={() => zetOpen({ standpunt: 'bezwaar', begin: '' })}>{t('geef.bezwaar')}</Button>
      <Button variant="quiet" onPress={() => zetOpen({ standpunt: 'akkoord_met_voorbehoud', begin: t('geef.internTekst') })}>
        {t('geef.intern')}
      </Button>
      <Button variant="quiet" onPress={() => zetOpen({ standpunt: 'geen_partij', begin: '' })}>
        {t('geef.geenPartij')}
      </Button>
      {open && <StandpuntVenster handeling={handeling} standpunt={open.standpunt} begin={open.begin} sluit={() => zetOpen(undefined)} />}
    </>
  );
}

/** Above the voorstel: that an answer is asked, or what was answered. */
export function Standpuntmelding({ handeling }: { handeling: StandpuntHandeling }) {
  const { t } = useTranslation('besluit');
  const { eigen, weigering } = handeling;
  if (!eigen) return null;
  const gegeven = eigen.standpunt !== 'geen_reactie';
  const opgeschreven = eigen.klopt === null && (eigen.wijze === 'genoteerd' || eigen.wijze === 'mondeling');
  const woord = { standpunt: standpuntWoord(t, eigen.standpunt) };
  return (
    <>
      <div>
        <Chip tone={gegeven ? (opgeschreven ? 'letop' : 'goed') : 'accent'}>{gegeven ? t(opgeschreven ? 'voorUOpgeschreven' : 'uGaf', woord) : t('gevraagd')}</Chip>
      </div>
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
    </>
  );
}
