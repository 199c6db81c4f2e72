import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActieToevoegen, DoorzetVenster, GesprekVenster, HeropenVenster, laatsteRonde, NoteerVenster, Standpuntmelding, useBesluitstand, useBesluitstap, useStandpunt, Verwachtingvelden, VoorstelKaart, VoorstelVenster } from '../../../features/besluit';
import { Verwachtingvraag } from '../../../features/leren';
import { Tafelweging } from '../../../features/noodfonds';
import { useGesprek } from '../../../features/overleg';
import { Beurt, CasusBlad, SecretarisVenster, SluitVenster, useAgendastap, useCasusOpTafel, type Agendapunt, type Zittingbeeld } from '../../../features/tafel';
import { OpgelostVenster } from '../../../features/tussendoor';
import { useMag } from '../../../platform/sessie/Sessie';
import { Alert, Button, FailedState, LoadingState, ZittingLayout, type ZittingLayoutProps } from '../../../ui';
import type { Venster } from './balkdelen';
import { deelnemersbalk } from './deelnemersbalk';
import { useRail } from './useRail';
import { voorzittersbalk } from './voorzittersbalk';

export interface OpTafelProps {
  zitting: Zittingbeeld;
  punt: Agendapunt;
  casusId: string;
  /** Another item than the one on the table, when one looks ahead. */
  gekozen: Agendapunt | undefined;
  agenda: ZittingLayoutProps['agenda'];
  terug: () => void;
}

/** The casus on the table: tafel, besluit and overleg brought together. */
export function OpTafel({ zitting, punt, casusId, gekozen, agenda, terug }: OpTafelProps) {
  const { t } = useTranslation('tussendoor');
  const { t: tafel } = useTranslation('tafel');
  const [venster, zetVenster] = useState<Venster>();
  const casusbeeld = useCasusOpTafel(casusId);
  const besluit = useBesluitstand(casusId, zitting.id);
  const gesprek = useGesprek(casusId);
  const standpunt = useStandpunt(besluit.stand);
  const besluitstap = useBesluitstap(besluit.stand, () => zetVenster('voorstel'), () => zetVenster('aanpassen'));
  const agendastap = useAgendastap(zitting, gekozen, besluit.stand?.volgendeStap === 'volgende');
  const rail = useRail({ casusId, punt, gesprek, besluit });
  const weigering = besluitstap.weigering ?? agendastap.weigering;
  const voorzitter = zitting.benVoorzitter;
  const weegtVoorstel = useMag('goedkeuren', 'Uitgave') ? openVoorstelMetGeld(besluit.stand) : undefined;
  const balk = { casus: casusbeeld.casus, stand: besluit.stand, standpunt, zitting, punt, gekozen, open: zetVenster };
  const keuze = voorzitter ? voorzittersbalk({ ...balk, besluitstap, agendastap, opgelost: t('opgelost.knop'), secretaris: tafel('secretaris.knop') }) : deelnemersbalk(balk);

  return (
    <ZittingLayout agenda={agenda} rail={rail} {...keuze}>
      <Beurt zitting={zitting} />
      {gekozen && <Vooruitblik terug={terug} />}
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <Standpuntmelding handeling={standpunt} />
      <CasusBlad {...casusbeeld} beperktOpTelefoon={!voorzitter}>
        {besluit.fout && <FailedState message={besluit.fout.boodschap} traceId={besluit.fout.traceId} onRetry={besluit.opnieuw} />}
        {!besluit.fout && !besluit.stand && <LoadingState />}
        {besluit.stand && <VoorstelKaart stand={besluit.stand} />}
        {weegtVoorstel && <Tafelweging voorstelId={weegtVoorstel} />}
        {voorzitter && besluitstap.verwachting && <Verwachtingvelden {...besluitstap.verwachting} />}
        {voorzitter && besluit.stand?.volgendeStap === 'volgende' && <Verwachtingvraag casusId={casusId} />}
      </CasusBlad>
      <SluitVenster zitting={zitting} sluiten={agendastap.sluiten} />
      <Vensters venster={venster} sluit={() => zetVenster(undefined)} casusId={casusId} punt={punt} zitting={zitting} stand={besluit.stand} />
    </ZittingLayout>
  );
}

/** The voorstel that asks money and was not decided yet. */
function openVoorstelMetGeld(stand: ReturnType<typeof useBesluitstand>['stand']): string | undefined {
  const beslist = stand?.volgendeStap === 'volgende' || stand?.volgendeStap === 'indienen';
  return !beslist && stand?.voorstel?.fondsId ? stand.voorstel.id : undefined;
}

function Vooruitblik({ terug }: { terug: () => void }) {
  const { t } = useTranslation('tafel');
  return <Alert tone="info" title={t('zitting.uKijktVooruit')} actions={<Button size="small" onPress={terug}>{t('zitting.terugNaarTafel')}</Button>} />;
}

interface VenstersProps {
  venster: Venster | undefined;
  sluit: () => void;
  casusId: string;
  punt: Agendapunt;
  zitting: Zittingbeeld;
  stand: ReturnType<typeof useBesluitstand>['stand'];
}

function Vensters({ venster, sluit, casusId, punt, zitting, stand }: VenstersProps) {
  const ronde = laatsteRonde(stand);
  switch (venster) {
    case 'voorstel':
    case 'aanpassen':
      return <VoorstelVenster casusId={casusId} agendapuntId={punt.id} eerder={venster === 'aanpassen' ? (stand?.voorstel ?? null) : null} sluit={sluit} />;
    case 'doorzetten':
      return ronde ? <DoorzetVenster casusId={casusId} ronde={ronde} sluit={sluit} /> : null;
    case 'heropenen':
      return stand?.voorstel ? <HeropenVenster voorstelId={stand.voorstel.id} sluit={sluit} /> : null;
    case 'noteren':
      return ronde ? <NoteerVenster casusId={casusId} ronde={ronde} sluit={sluit} /> : null;
    case 'gesprek':
      return stand?.voorstel ? <GesprekVenster casusId={casusId} voorstelId={stand.voorstel.id} sluit={sluit} /> : null;
    case 'opgelost':
      return <OpgelostVenster casusId={casusId} sluit={sluit} gelukt={() => undefined} />;
    case 'secretaris':
      return <SecretarisVenster zitting={zitting} sluit={sluit} />;
    case 'actie':
      return <ActieToevoegen casusId={casusId} sluit={sluit} />;
    default:
      return null;
  }
}
