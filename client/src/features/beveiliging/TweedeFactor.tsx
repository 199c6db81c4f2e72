import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HerstelcodesVernieuwenDocument, TweedeFactorUitzettenDocument, TweedeFactorVoorbereidenDocument } from '../../generated/graphql';
import { Alert, Button, Card, Chip, Cluster, Muted, Stack } from '../../ui';
import { Codevenster, type Voorbereid } from './Codevenster';
import { Herstelcodes } from './Herstelcodes';
import { useStap } from './useStap';

export interface TweedeFactorProps {
  aan: boolean;
  /** Recovery codes that were not used yet. */
  over: number;
  opnieuw: () => Promise<unknown>;
}

/** Turning the code of an app on and off, and new recovery codes. */
export function TweedeFactor({ aan, over, opnieuw }: TweedeFactorProps) {
  const { t } = useTranslation('beveiliging');
  const [voorbereid, zetVoorbereid] = useState<Voorbereid>();
  const [codes, zetCodes] = useState<readonly string[]>();
  const voorbereiden = useStap(TweedeFactorVoorbereidenDocument);
  const uitzetten = useStap(TweedeFactorUitzettenDocument);
  const vernieuwen = useStap(HerstelcodesVernieuwenDocument);
  const weigering = voorbereiden.weigering ?? uitzetten.weigering ?? vernieuwen.weigering;

  async function toon(nieuw: readonly string[] | undefined) {
    if (!nieuw) return;
    zetVoorbereid(undefined);
    zetCodes(nieuw);
    await opnieuw();
  }

  return (
    <Card title={t('factor.titel')} aside={<Chip tone={aan ? 'goed' : 'neutraal'}>{t(aan ? 'factor.aan' : 'factor.uit')}</Chip>}>
      <Stack>
        <p>{t('factor.uitleg')}</p>
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
        {codes && <Herstelcodes codes={codes} klaar={() => zetCodes(undefined)} />}
        {aan && !codes && <Muted>{t('factor.over', { count: over })}</Muted>}
        <Cluster>
          {!aan && (
            <Button variant="primary" busy={voorbereiden.bezig} onPress={() => void voorbereiden.doe({}).then(zetVoorbereid)}>
              {t('factor.zetAan')}
            </Button>
          )}
          {aan && (
            <>
              <Button variant="secondary" busy={vernieuwen.bezig} onPress={() => void vernieuwen.doe({}).then((antwoord) => toon(antwoord?.codes))}>
                {t('factor.nieuweCodes')}
              </Button>
              <Button variant="quiet" busy={uitzetten.bezig} onPress={() => void uitzetten.doe({}).then(opnieuw)}>
                {t('factor.zetUit')}
              </Button>
            </>
          )}
        </Cluster>
        {voorbereid && <Codevenster voorbereid={voorbereid} gelukt={(nieuw) => void toon(nieuw)} sluit={() => zetVoorbereid(undefined)} />}
      </Stack>
    </Card>
  );
}
