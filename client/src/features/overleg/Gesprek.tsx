import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BerichtIntrekkenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { useVerbinding } from '../../platform/live';
import { kan } from '../../platform/mogelijk';
import { dagLang, isoDag, tijd } from '../../platform/opmaak';
import { Alert, Button, ConnectionBanner, FailedState, LoadingState, Muted } from '../../ui';
import { Schrijfvak } from './Schrijfvak';
import type { Bericht, Gesprekstand } from './useGesprek';
import './Gesprek.css';

export interface GesprekProps {
  gesprek: Gesprekstand;
  casusId: string;
  agendapuntId?: string;
}

/** The discussion around a casus, grouped by day, with the field to write in below. */
export function Gesprek({ gesprek, casusId, agendapuntId }: GesprekProps) {
  const { t } = useTranslation('overleg');
  const { berichten, fout, opnieuw, neemOp } = gesprek;
  const { lijn, nieuw } = useVerbinding();
  if (fout && !berichten) return <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={opnieuw} />;
  if (!berichten) return <LoadingState label={t('laden')} />;
  return (
    <div className="dt-gesprek">
      <ConnectionBanner state={lijn} newCount={nieuw} />
      <Muted>{t('hoortBijDossier')}</Muted>
      <Berichtenlijst berichten={berichten} neemOp={neemOp} />
      <Schrijfvak casusId={casusId} agendapuntId={agendapuntId} geplaatst={neemOp} />
    </div>
  );
}

function Berichtenlijst({ berichten, neemOp }: { berichten: readonly Bericht[]; neemOp: (bericht: Bericht) => void }) {
  const { t } = useTranslation('overleg');
  const onder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    onder.current?.scrollIntoView({ block: 'nearest' });
  }, [berichten.length]);
  return (
    <div role="log" aria-label={t('gesprek')} tabIndex={0} className="dt-gesprek__log">
      {berichten.length === 0 && <p>{t('leeg')}</p>}
      {berichten.map((bericht, plek) => (
        <div key={bericht.id}>
          {dagVan(bericht) !== dagVan(berichten[plek - 1]) && <h3 className="dt-bovenkop">{dagLang(bericht.geplaatstOp, huidigeTaal())}</h3>}
          <Berichtregel bericht={bericht} neemOp={neemOp} />
        </div>
      ))}
      <div ref={onder} />
    </div>
  );
}

function Berichtregel({ bericht, neemOp }: { bericht: Bericht; neemOp: (bericht: Bericht) => void }) {
  const { t } = useTranslation('overleg');
  const { doe, bezig, weigering } = useHandeling(BerichtIntrekkenDocument);
  const om = tijd(bericht.geplaatstOp, huidigeTaal());

  async function trekIn() {
    const antwoord = await doe({ berichtId: bericht.id });
    if (antwoord?.__typename === 'Bericht') neemOp(antwoord);
  }

  return (
    <article className={bericht.eigen ? 'dt-bericht dt-bericht--eigen' : 'dt-bericht'}>
      <p className="dt-bericht__wie">
        <strong>{bericht.auteurNaam}</strong> · {bericht.organisatieNaam} · <time dateTime={bericht.geplaatstOp}>{om}</time>
        {bericht.alleenEigenOrganisatie && ` · ${t('eigenMerk')}`}
      </p>
      <p className="dt-bericht__tekst">{bericht.ingetrokken ? <em>{t('ingetrokken')}</em> : bericht.tekst}</p>
      {kan(bericht.acties, 'berichtIntrekken') && (
        <Button variant="quiet" size="small" busy={bezig} ariaLabel={t('trekInVan', { tijd: om })} onPress={() => void trekIn()}>
          {t('trekIn')}
        </Button>
      )}
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
    </article>
  );
}

function dagVan(bericht: Bericht | undefined): string | undefined {
  return bericht && isoDag(bericht.geplaatstOp);
}
