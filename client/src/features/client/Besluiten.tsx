import { FONDSSOORTEN, UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang, euro } from '../../platform/opmaak';
import { Button, Card, Cluster, Disclosure, FetchState, LinkButton, Muted } from '../../ui';
import { OpnieuwVenster } from './OpnieuwVenster';
import { Ontvanger } from './Ontvanger';
import { Tegenspraak } from './Tegenspraak';
import type { Besluitbevraging, MijnBesluit } from './useBesluiten';

/** What was decided, with its reason one tap away, who sees it otherwise, and the brief. */
export function Besluiten({ bevraging }: { bevraging: Besluitbevraging }) {
  const { t } = useTranslation('client');
  const { data, fout, nietGevonden, opnieuw } = bevraging;
  return (
    <section className="dt-mijnzaak__deel" aria-labelledby="mijn-besluiten">
      <h2 id="mijn-besluiten">{t('besluiten')}</h2>
      <FetchState data={data} fault={nietGevonden ? undefined : fout} onRetry={() => void opnieuw()} lines={2}>
        {({ besluitstand: { besluiten } }) => (
          <>
            {besluiten.length === 0 && <Muted large>{t('geenBesluit')}</Muted>}
            {besluiten.map((besluit) => (
              <EenBesluit key={besluit.id} besluit={besluit} vernieuw={() => void opnieuw()} />
            ))}
          </>
        )}
      </FetchState>
    </section>
  );
}

const betaald = (inCent: string) => (BigInt(inCent) > 0n ? 'kost.betaald' : 'kost.nogNiet');

const isBetaald = ({ betaaldInCent }: MijnBesluit) => BigInt(betaaldInCent ?? '0') > 0n;

function EenBesluit({ besluit, vernieuw }: { besluit: MijnBesluit; vernieuw: () => void }) {
  const { t } = useTranslation('client');
  const { tekst, bedragInCent, genomenOp, herzienVoor, gronden, verloop } = besluit;
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  return (
    <Card headingLevel={3} eyebrow={t('beslotenOp', { dag: dag(genomenOp) })}>
      <p>{tekst}</p>
      {bedragInCent && BigInt(bedragInCent) > 0n && <Kost besluit={besluit} bedragInCent={bedragInCent} />}
      {besluit.uitgaveId && (verloop.toestand === 'geldt' || isBetaald(besluit)) && <Ontvanger uitgaveId={besluit.uitgaveId} betaald={isBetaald(besluit)} />}
      {herzienVoor && <Muted large>{t('herzien', { dag: dag(herzienVoor) })}</Muted>}
      {gronden.length > 0 && (
        <Disclosure title={t('waarom')}>
          {gronden.map(({ soort, tekst: reden }) => (
            <p key={soort + reden}>{reden}</p>
          ))}
        </Disclosure>
      )}
      <Tegenspraak verloop={verloop} />
      <Knoppen besluit={besluit} vernieuw={vernieuw} />
    </Card>
  );
}

/** What it costs, from which fonds, what for, and how much of it is paid. */
function Kost({ besluit: { betaaldInCent, fondsSoort, uitgaveSoort, verloop }, bedragInCent }: { besluit: MijnBesluit; bedragInCent: string }) {
  const { t } = useTranslation('client');
  const { t: woord } = useTranslation('noodfonds');
  const uit = FONDSSOORTEN.find((een) => een === fondsSoort) ?? 'onbekend';
  const soort = UITGAVESOORTEN.find((een) => een === uitgaveSoort);
  const zinnen = [
    t(`kost.${verloop.toestand === 'geldt' ? uit : 'voorbij'}`, { bedrag: euro(bedragInCent) }),
    soort && t('kost.waarvoor', { soort: woord(`soort.${soort}`) }),
    betaaldInCent && t(betaald(betaaldInCent), { bedrag: euro(betaaldInCent) }),
  ];
  return <p>{zinnen.filter(Boolean).join(' ')}</p>;
}

function Knoppen({ besluit: { id, nummer, mogelijk }, vernieuw }: { besluit: MijnBesluit; vernieuw: () => void }) {
  const { t } = useTranslation('client');
  const { t: papier } = useTranslation('papier');
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Cluster>
        <LinkButton href={`/besluit/${id}`} ariaLabel={papier('briefVan', { nummer })}>
          {papier('brief')}
        </LinkButton>
        {kan(mogelijk, 'heroverwegingVragen') && (
          <Button variant="quiet" onPress={() => zetOpen(true)}>
            {t('tegenspraak.vraag')}
          </Button>
        )}
      </Cluster>
      {open && <OpnieuwVenster besluitId={id} sluit={() => zetOpen(false)} gelukt={vernieuw} />}
    </>
  );
}
