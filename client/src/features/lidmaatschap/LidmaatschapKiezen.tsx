import { useTranslation } from 'react-i18next';
import { Alert, AppShell, Button, Card, Cluster, LoadingState, PageHeader, Stack } from '../../ui';
import { useWissel } from './useWissel';

/** Whoever is lid of more than one organisation says here for which one he works now. */
export function LidmaatschapKiezen() {
  const { t } = useTranslation('lidmaatschap');
  const { lidmaatschappen, kies, bezig, weigering } = useWissel();
  return (
    <AppShell>
      <Stack>
        <PageHeader title={t('titel')} intro={<p>{t('intro')}</p>} />
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
        {!lidmaatschappen && <LoadingState lines={3} />}
        {lidmaatschappen?.map(({ lidId, organisatieNaam, regioNaam, functie }) => (
          <Card key={lidId} title={organisatieNaam} eyebrow={regioNaam}>
            <Stack>
              {functie && <p>{functie}</p>}
              <Cluster>
                <Button variant="secondary" busy={bezig === lidId} onPress={() => void kies(lidId)}>
                  {t('kies', { organisatie: organisatieNaam })}
                </Button>
              </Cluster>
            </Stack>
          </Card>
        ))}
      </Stack>
    </AppShell>
  );
}
