import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StandpuntGevenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { Alert, Button, Chip, useAnnounce } from '../../ui';
import { StandpuntVenster, type MetReden } from './StandpuntVenster';
import { eigenStandpunt, laatsteRonde, type Besluitbeeld } from './useBesluitstand';
import { standpuntWoord } from './woorden';

/** Giving the standpunt of the own organisation; the state of it, and one act for each answer. */
export function useStandpunt(stand: Besluitbeeld | undefined) {
  const { t } = useTranslation('besluit');
  const zeg = useAnnounce();
  const { doe, bezig, weigering, wis } = useHandeling(StandpuntGevenDocument);
  const eigen = eigenStandpunt(stand);
  const ronde = laatsteRonde(stand);

  async function geef(standpunt: string, reden: string | null): Promise<boolean> {
    if (!ronde) return false;
    const gelukt = await doe({ rondeId: ronde.id, standpunt, reden });
    if (gelukt) zeg(t('geef.gelukt', { standpunt: standpuntWoord(t, standpunt) }));
    return Boolean(gelukt);
  }
  return { eigen, ronde, geef, bezig, weigering, wis };
}

export type StandpuntHandeling = ReturnType<typeof useStandpunt>;

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

/** Reservation, objection and "intern akkoord vóór…": two taps and one sentence. */
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
  return (
    <>
      <div>
        <Chip tone={gegeven ? 'goed' : 'accent'}>{gegeven ? t('uGaf', { standpunt: standpuntWoord(t, eigen.standpunt) }) : t('gevraagd')}</Chip>
      </div>
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
    </>
  );
}
