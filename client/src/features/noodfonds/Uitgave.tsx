import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { FondsledenDocument, UitgaveDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { euro } from '../../platform/opmaak';
import { useIk, useMag } from '../../platform/sessie/Sessie';
import { Card, ChipRow, FetchState, Grid, Link, PageHeader, ProgressSteps, Stack, useAnnounce } from '../../ui';
import { Afweging } from './Afweging';
import { Akkoorden } from './Akkoorden';
import { BesluitWeg } from './BesluitWeg';
import { Boekingen } from './Boekingen';
import type { Dossier } from './dossier';
import { Kosten } from './Kosten';
import { Steekproef } from './Steekproef';
import { Uitgaveacties } from './Uitgaveacties';
import { Uitgavefeiten } from './Uitgavefeiten';
import { leesStand, stappen, TOON } from './uitgaven';
import { useWoorden } from './useWoorden';
import { Vervallen } from './Vervallen';
import { Voorliggend } from './Voorliggend';
import './Noodfonds.css';

/** One expense from besluit to the last entry. */
export function Uitgave({ id }: { id: string }) {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(UitgaveDocument, { id });
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['uitgave.gewijzigd']);
  return (
    <div className="dt-noodfonds">
      <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6}>
        {({ uitgave }) => <Blad dossier={uitgave} opnieuw={opnieuw} />}
      </FetchState>
    </div>
  );
}

function Blad({ dossier, opnieuw }: { dossier: Dossier; opnieuw: () => Promise<unknown> }) {
  const zeg = useAnnounce();
  const { t } = useTranslation('noodfonds');
  const woorden = useWoorden();
  const leden = useBevraging(FondsledenDocument, {}).data?.leden;
  const handelt = !useMag('controleren', 'Besluit');
  const { uitgave, afweging } = dossier;
  const stand = leesStand(uitgave.stand);
  const verloop = stand && stappen(stand);
  const klaar = (melding: string) => {
    zeg(melding);
    void opnieuw();
  };
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
      <BesluitWeg uitgave={uitgave} />
      <Vervallen uitgave={uitgave} />
      {handelt && stand !== 'vervallen' && <Uitgaveacties uitgave={uitgave} />}
      {verloop && (
        <Card title={t('uitgave.verloop')}>
          <ProgressSteps steps={verloop.stappen.map((stap) => t(`stap.${stap}`))} current={verloop.klaar} />
        </Card>
      )}
      <Grid min="l">
        <Uitgavefeiten dossier={dossier} />
        {afweging && <Afweging afweging={afweging} />}
        <Akkoorden dossier={dossier} leden={leden} />
        <Voorliggend dossier={dossier} klaar={klaar} />
        <Kosten kosten={dossier.kosten} />
        {dossier.steekproef && <Steekproef dossier={dossier} leden={leden} klaar={klaar} />}
      </Grid>
      <Boekingen boekingen={dossier.boekingen} leden={leden} />
    </Stack>
  );
}
