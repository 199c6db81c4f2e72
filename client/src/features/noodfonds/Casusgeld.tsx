import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { CasusuitgavenDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { useVersheid } from '../../platform/live';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { useIk, useMag } from '../../platform/sessie/Sessie';
import { Card, FetchState, Link, Muted, Stack } from '../../ui';
import { Standchip } from './Standchip';
import type { UitgaveKort } from './uitgaven';
import { useWoorden } from './useWoorden';
import './Noodfonds.css';

/** What was asked and granted for one casus, each with its state and the way to it. */
export function Casusgeld({ casusId }: { casusId: string }) {
  const { t } = useTranslation(['noodfonds', 'fondsaanvraag']);
  const mag = useMag('aanvragen', 'Uitgave');
  const { data, fout, opnieuw } = useBevraging(CasusuitgavenDocument, { casusId });
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['uitgave.gewijzigd']);
  return (
    <Card title={t('noodfonds:casusgeld.titel')}>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
        {({ casusuitgaven }) => (
          <Stack>
            {casusuitgaven.length === 0 && <Muted>{t('noodfonds:casusgeld.leeg')}</Muted>}
            {casusuitgaven.length > 0 && (
              <ul className="dt-noodfonds__casusgeld">
                {casusuitgaven.map((uitgave) => (
                  <Regel key={uitgave.id} uitgave={uitgave} />
                ))}
              </ul>
            )}
            {mag && (
              <p>
                <Link arrow href={`/casus/${casusId}/geld`}>
                  {t('noodfonds:casusgeld.vraag')}
                </Link>
              </p>
            )}
          </Stack>
        )}
      </FetchState>
    </Card>
  );
}

function Regel({ uitgave: { id, soort, bedragInCent, betaaldInCent, teruggekomenInCent, besluitEinde, fondsNaam, stand } }: { uitgave: UitgaveKort }) {
  const { t } = useTranslation('noodfonds');
  const woorden = useWoorden();
  const wat = t('casusgeld.wat', { bedrag: euroPrecies(bedragInCent), soort: woorden.soort(soort) });
  return (
    <li>
      <Link href={`/noodfonds/uitgave/${id}`}>{wat}</Link> <Standchip stand={stand} />
      {BigInt(teruggekomenInCent) > 0n && <Muted>{t('casusgeld.terug', { terug: euroPrecies(teruggekomenInCent), over: euroPrecies(betaaldInCent) })}</Muted>}
      {besluitEinde && !besluitEinde.vervangen && <Muted>{t('casusgeld.ingetrokken', { datum: datumLang(besluitEinde.op, huidigeTaal()) })}</Muted>}
      {fondsNaam && <Muted>{t('casusgeld.uit', { fonds: fondsNaam })}</Muted>}
    </li>
  );
}
