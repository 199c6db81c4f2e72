import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BesluitVeldenFragment } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { datumLang } from '../../../platform/opmaak';
import { Alert, Button, Cluster, FailedState, Link, LoadingState, Menu, Muted, Stack } from '../../../ui';
import { DoorzetVenster } from '../DoorzetVenster';
import { AkkoordKnop, RedenKnoppen, Standpuntmelding } from '../Standpuntknoppen';
import { HeropenVenster } from '../rondes/HeropenVenster';
import { laatsteRonde, useBesluitstand } from '../useBesluitstand';
import { useBesluitstap } from '../useBesluitstap';
import { useStandpunt } from '../useStandpunt';
import { Verwachtingvelden } from '../Verwachtingvelden';
import { VoorstelKaart } from '../VoorstelKaart';
import { VoorstelVenster } from '../VoorstelVenster';

/** Steps of a zitting that a crisis needs too; what a crisis does by talking is only here when nobody is convened. */
const STAPPEN = ['indienen', 'vaststellen', 'volgende'];
const SCHRIFTELIJK = ['voorleggen', 'afronden'];

/** The voorstel outside a zitting, then the besluit: answering in writing, the next step, and the way to force it; `loopt` while people still talk in a crisis. */
export function Spoedvoorstel({ casusId, loopt }: { casusId: string; loopt: boolean }) {
  const { t } = useTranslation('spoed');
  const { t: n } = useTranslation('naspel');
  const { t: b } = useTranslation('besluit');
  const [venster, zetVenster] = useState<'voorstel' | 'aanpassen' | 'heropenen' | 'doorzetten'>();
  const { stand, fout, opnieuw } = useBesluitstand(casusId);
  const { stap, weigering, verwachting } = useBesluitstap(stand, () => zetVenster('voorstel'), () => zetVenster('aanpassen'));
  const standpunt = useStandpunt(stand);
  const ronde = laatsteRonde(stand);
  const sluit = () => zetVenster(undefined);
  if (fout) return <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={opnieuw} />;
  if (!stand) return <LoadingState lines={3} />;
  const stappen = loopt ? STAPPEN : [...STAPPEN, ...SCHRIFTELIJK];
  const opnieuwVoorstellen = stand.volgendeStap === 'volgende' && kan(stand.mogelijk, 'voorstelIndienen');
  const nogEenRonde = !loopt && stand.volgendeStap === 'keuze' && kan(stand.mogelijk, 'rondeOpenen');
  return (
    <Stack gap="s">
      <Standpuntmelding handeling={standpunt} />
      <VoorstelKaart stand={stand} />
      {stand.volgendeStap === 'volgende' && stand.besluiten[0] && <Genomen besluit={stand.besluiten[0]} />}
      <Cluster>
        <AkkoordKnop handeling={standpunt} primair />
        <RedenKnoppen handeling={standpunt} />
      </Cluster>
      {loopt && stand.volgendeStap === 'voorleggen' && <Muted>{t('eerstVastleggen')}</Muted>}
      {verwachting && <Verwachtingvelden {...verwachting} />}
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <Cluster>
        {stap && (nogEenRonde || stappen.includes(stand.volgendeStap)) && (
          <Button variant={stand.volgendeStap === 'vaststellen' ? 'primary' : 'secondary'} busy={stap.bezig} onPress={stap.doe}>
            {stap.label}
          </Button>
        )}
        {nogEenRonde && <Button variant="quiet" onPress={() => zetVenster('heropenen')}>{n('ronde.heropen')}</Button>}
        {opnieuwVoorstellen && <Button variant="quiet" onPress={() => zetVenster('voorstel')}>{t('nogEenVoorstel')}</Button>}
        {ronde && kan(stand.mogelijk, 'besluitDoorzetten') && <Menu label={b('meer.naam')} items={[{ id: 'doorzetten', label: b('meer.doorzetten'), onAction: () => zetVenster('doorzetten'), danger: true }]} />}
      </Cluster>
      {(venster === 'voorstel' || venster === 'aanpassen') && <VoorstelVenster casusId={casusId} eerder={venster === 'aanpassen' ? (stand.voorstel ?? null) : null} sluit={sluit} />}
      {venster === 'heropenen' && stand.voorstel && <HeropenVenster voorstelId={stand.voorstel.id} sluit={sluit} />}
      {venster === 'doorzetten' && ronde && <DoorzetVenster casusId={casusId} ronde={ronde} sluit={sluit} />}
    </Stack>
  );
}

/** The brief of what was decided outside a zitting, and the besluitenlijst on which it stands or will stand. */
function Genomen({ besluit: { id, nummer, lijstplek } }: { besluit: BesluitVeldenFragment }) {
  const { t } = useTranslation('papier');
  const { t: b } = useTranslation('besluit');
  const tafel = lijstplek?.tafelNaam ?? '';
  return (
    <>
      {lijstplek && <Muted>{lijstplek.zittingOp ? b('lijst.plek', { tafel, dag: datumLang(lijstplek.zittingOp, huidigeTaal()) }) : b('lijst.plekLater', { tafel })}</Muted>}
      <Cluster>
        <Link href={`/besluit/${id}`} arrow ariaLabel={t('briefVan', { nummer })}>{t('brief')}</Link>
        {lijstplek?.zittingId && <Link href={`/zitting/${lijstplek.zittingId}/besluitenlijst`} arrow>{b('lijst.naarLijst')}</Link>}
      </Cluster>
    </>
  );
}
