import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Alert, Card, Muted } from '../../ui';
import type { MijnBesluit } from './useBesluiten';

type Verloop = MijnBesluit['verloop'];

const dag = (moment: string) => datumLang(moment, huidigeTaal());

/** Whether the besluit still holds, and who sees it otherwise; the words stand as they were written. */
export function Tegenspraak({ verloop }: { verloop: Verloop }) {
  const { t } = useTranslation('client');
  const { toestand, eindeReden, vervangenDoorNummer, minderheidsstandpunten, heroverwegingen } = verloop;
  return (
    <>
      {toestand === 'ingetrokken' && <Alert tone="letop" title={t('tegenspraak.ingetrokken')}>{eindeReden}</Alert>}
      {toestand === 'vervangen' && <Alert tone="letop" title={t('tegenspraak.vervangen', { nummer: vervangenDoorNummer ?? '' })}>{eindeReden}</Alert>}
      {minderheidsstandpunten.map(({ organisatieId, organisatieNaam, tekst }) => (
        <Card key={organisatieId} compact headingLevel={4} title={t('tegenspraak.anders', { organisatie: organisatieNaam })}>
          <p className="dt-mijnzaak__letterlijk">{tekst}</p>
        </Card>
      ))}
      {heroverwegingen.map((vraag) => (
        <Heroverweging key={vraag.id} vraag={vraag} />
      ))}
    </>
  );
}

function Heroverweging({ vraag: { reden, antwoordDag, uitkomst, motivering } }: { vraag: Verloop['heroverwegingen'][number] }) {
  const { t } = useTranslation('client');
  return (
    <Card compact headingLevel={4} title={t('tegenspraak.opnieuw')}>
      <p className="dt-mijnzaak__letterlijk">{reden}</p>
      {!uitkomst && <Muted large>{t('tegenspraak.loopt', { dag: dag(antwoordDag) })}</Muted>}
      {uitkomst && (
        <p className="dt-mijnzaak__letterlijk">
          <strong>{t(uitkomst === 'ingetrokken' ? 'tegenspraak.vanTafel' : 'tegenspraak.blijft')}</strong> {motivering}
        </p>
      )}
    </Card>
  );
}
