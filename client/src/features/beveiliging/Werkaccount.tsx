import { useTranslation } from 'react-i18next';
import { WerkaccountKoppelenDocument } from '../../generated/graphql';
import { useIk } from '../../platform/sessie/Sessie';
import { Alert, Button, Card, Chip, Cluster, Stack } from '../../ui';
import { useStap } from './useStap';

/** Linking the account one has at the provider of the regio. */
export function Werkaccount({ gekoppeld }: { gekoppeld: boolean }) {
  const { t } = useTranslation('beveiliging');
  const { regioId } = useIk();
  const koppelen = useStap(WerkaccountKoppelenDocument);
  const uitslag = new URLSearchParams(window.location.search).get('gekoppeld');

  async function koppel() {
    const antwoord = await koppelen.doe({ invoer: { regioId, doel: 'koppelen' } });
    if (antwoord) window.location.assign(antwoord.adres);
  }

  return (
    <Card title={t('openid.titel')} aside={<Chip tone={gekoppeld ? 'goed' : 'neutraal'}>{t(gekoppeld ? 'openid.gekoppeld' : 'openid.los')}</Chip>}>
      <Stack>
        {uitslag === '' && gekoppeld && <Alert tone="goed" title={t('openid.gelukt')} announce />}
        {uitslag === 'nee' && <Alert tone="fout" title={t('openid.mislukt')} />}
        {koppelen.weigering && <Alert tone="fout" title={koppelen.weigering.boodschap} />}
        {!gekoppeld && (
          <>
            <p>{t('openid.uitleg')}</p>
            <Cluster>
              <Button variant="secondary" busy={koppelen.bezig} onPress={() => void koppel()}>
                {t('openid.koppel')}
              </Button>
            </Cluster>
          </>
        )}
      </Stack>
    </Card>
  );
}
