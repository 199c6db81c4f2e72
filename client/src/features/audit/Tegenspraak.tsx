import { useTranslation } from 'react-i18next';
import { Alert, Card, Muted, Stack } from '../../ui';
import type { Spoor } from './spoor';
import { Spoorstap } from './Spoorstap';

type Verloop = Spoor['verloop'];

/** Who saw it otherwise, who asked to look again and what came of it, word for word. */
export function Tegenspraak({ verloop }: { verloop: Verloop }) {
  const { t } = useTranslation('audit');
  const { toestand, eindeReden, vervangenDoorNummer, minderheidsstandpunten, heroverwegingen } = verloop;
  return (
    <Spoorstap titel={t('spoor.tegenspraak')}>
      <Stack gap="s">
        {toestand === 'ingetrokken' && <Alert tone="letop" title={t('tegenspraak.ingetrokken')}>{eindeReden}</Alert>}
        {toestand === 'vervangen' && <Alert tone="letop" title={t('tegenspraak.vervangen', { nummer: vervangenDoorNummer ?? '' })}>{eindeReden}</Alert>}
        {minderheidsstandpunten.length + heroverwegingen.length === 0 && <Muted large>{t('tegenspraak.geen')}</Muted>}
        {minderheidsstandpunten.map(({ organisatieId, organisatieNaam, tekst }) => (
          <Card key={organisatieId} compact headingLevel={3} title={t('tegenspraak.anders', { organisatie: organisatieNaam })}>
            <p className="dt-spoor__letterlijk">{tekst}</p>
          </Card>
        ))}
        {heroverwegingen.map(({ id, reden, uitkomst, motivering }) => (
          <Card key={id} compact headingLevel={3} title={t('tegenspraak.opnieuw')}>
            <p className="dt-spoor__letterlijk">{reden}</p>
            <p className="dt-spoor__letterlijk">
              <strong>{t(`tegenspraak.${uitkomst === 'gehandhaafd' || uitkomst === 'ingetrokken' ? uitkomst : 'open'}`)}</strong> {motivering}
            </p>
          </Card>
        ))}
      </Stack>
    </Spoorstap>
  );
}
