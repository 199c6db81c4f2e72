import { useTranslation } from 'react-i18next';
import { FondsledenDocument, UitgaveDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { euro } from '../../platform/opmaak';
import { Card, ChipRow, FetchState, Grid, Link, PageHeader, ProgressSteps, Stack } from '../../ui';
import { Akkoorden } from './Akkoorden';
import { Boekingen } from './Boekingen';
import type { Dossier } from './dossier';
import { Uitgaveacties } from './Uitgaveacties';
import { Uitgavefeiten } from './Uitgavefeiten';
import { leesStand, stappen, TOON } from './uitgaven';
import { useWoorden } from './useWoorden';
import './Noodfonds.css';

/** One expense from besluit to the last entry. */
export function Uitgave({ id }: { id: string }) {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(UitgaveDocument, { id });
  return (
    <div className="dt-noodfonds">
      <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6}>
        {({ uitgave }) => <Blad dossier={uitgave} />}
      </FetchState>
    </div>
  );
}

function Blad({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('noodfonds');
  const woorden = useWoorden();
  const leden = useBevraging(FondsledenDocument, {}).data?.leden ?? [];
  const { uitgave } = dossier;
  const stand = leesStand(uitgave.stand);
  const verloop = stand && stappen(stand);
  return (
    <Stack gap="l">
      <p>
        <Link href="/noodfonds">{t('uitgave.terug')}</Link>
      </p>
      <PageHeader
        eyebrow={uitgave.fondsNaam ?? t('titel')}
        title={t('uitgave.titel', { bedrag: euro(uitgave.bedragInCent), soort: woorden.soort(uitgave.soort) })}
        status={
          <ChipRow
            chips={[{ text: woorden.stand(uitgave.stand), tone: stand && TOON[stand] }, { text: t('uitgave.casus', { pseudoniem: uitgave.pseudoniem }) }]}
          />
        }
      />
      <Uitgaveacties uitgave={uitgave} />
      {verloop && (
        <Card title={t('uitgave.verloop')}>
          <ProgressSteps steps={verloop.stappen.map((stap) => t(`stap.${stap}`))} current={verloop.klaar} />
        </Card>
      )}
      <Grid min="l">
        <Uitgavefeiten dossier={dossier} />
        <Akkoorden dossier={dossier} leden={leden} />
      </Grid>
      <Boekingen boekingen={dossier.boekingen} leden={leden} />
    </Stack>
  );
}
