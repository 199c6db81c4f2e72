import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LogcontroleDocument, type LogcontroleQuery } from '../../generated/graphql';
import { leesFout, type Weigering } from '../../platform/apollo';
import { getal } from '../../platform/opmaak';
import { Button, Card, FailedState, LiveRegion } from '../../ui';
import { Uitslag } from './Uitslag';
import { useSeconden } from './useSeconden';

type Controleuitslag = LogcontroleQuery['auditControleren'];

/** One button that reads the whole log again, and its result in plain words. */
export function Controle({ grootte, bijgewerkt }: { grootte: number; bijgewerkt: () => void }) {
  const { t } = useTranslation('audit');
  const apollo = useApolloClient();
  const [uitslag, zetUitslag] = useState<Controleuitslag>();
  const [fout, zetFout] = useState<Weigering>();
  const [bezig, zetBezig] = useState(false);
  const seconden = useSeconden(bezig);

  async function controleer() {
    zetUitslag(undefined);
    zetFout(undefined);
    zetBezig(true);
    try {
      const { data } = await apollo.query({ query: LogcontroleDocument, fetchPolicy: 'no-cache' });
      zetUitslag(data?.auditControleren);
      bijgewerkt();
    } catch (oorzaak) {
      zetFout(leesFout(oorzaak));
    } finally {
      zetBezig(false);
    }
  }

  return (
    <Card title={t('controle.titel')}>
      <p>{t('controle.uitleg')}</p>
      <p>
        <Button variant="primary" size="large" busy={bezig} busyLabel={t('controle.bezig')} onPress={() => void controleer()}>
          {t('controle.knop')}
        </Button>
      </p>
      {bezig && (
        <>
          <progress className="dt-logboek__voortgang" aria-label={t('controle.bezig')} />
          <p aria-hidden="true">{t('controle.tijd', { aantal: getal(grootte), seconden })}</p>
        </>
      )}
      <LiveRegion>{bezig ? t('controle.voortgang', { aantal: getal(grootte) }) : ''}</LiveRegion>
      {uitslag && <Uitslag uitslag={uitslag} />}
      {fout && <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void controleer()} />}
    </Card>
  );
}
