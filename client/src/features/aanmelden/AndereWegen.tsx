import { useTranslation } from 'react-i18next';
import { kentPasskeys } from '../../platform/passkey';
import { Alert, Button, Card, Cluster, Stack } from '../../ui';
import { useAndereWegen } from './useAndereWegen';

/** Signing in through the own organisation or with a passkey. */
export function AndereWegen() {
  const { t } = useTranslation('aanmelden');
  const { wegen, via, metPasskey, bezig, weigering } = useAndereWegen();
  if (wegen.length === 0 && !kentPasskeys()) return null;
  return (
    <Card title={t('anders')}>
      <Stack>
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
        <Cluster>
          {wegen.map(({ regioId, regioNaam }) => (
            <Button key={regioId} variant="secondary" busy={bezig === regioId} onPress={() => void via(regioId)}>
              {t('via', { regio: regioNaam })}
            </Button>
          ))}
          {kentPasskeys() && (
            <Button variant="secondary" busy={bezig === 'passkey'} onPress={() => void metPasskey()}>
              {t('metPasskey')}
            </Button>
          )}
        </Cluster>
      </Stack>
    </Card>
  );
}
