import { useQuery } from '@apollo/client/react';
import { casuskamer } from '@doorbraaktafel/shared/live';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusOpTafelDocument, type CasusOpTafelQuery } from '../../../generated/graphql';
import { leesFout } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { useIk } from '../../../platform/sessie/Sessie';
import { Card, ChipRow, FailedState, Grid, LoadingState, PageHeader, type Tone } from '../../../ui';
import { blokkadeZin } from '../woorden';

export type CasusOpTafel = CasusOpTafelQuery['casus'];

/** The casus as the table needs it, kept fresh. */
export function useCasusOpTafel(casusId: string) {
  const ik = useIk();
  const { data, error, refetch } = useQuery(CasusOpTafelDocument, { variables: { id: casusId } });
  useVersheid(casuskamer(casusId, ik.organisatieId), () => refetch());
  return { casus: data?.casus, fout: error && !data ? leesFout(error) : undefined, opnieuw: () => void refetch().catch(() => undefined) };
}

export interface CasusBladProps extends ReturnType<typeof useCasusOpTafel> {
  /** What lies before the table: the voorstel. */
  children: ReactNode;
  /** A deelnemer on a phone sees only the voorstel; on a wide screen everything. */
  beperktOpTelefoon: boolean;
}

/** The question, how it stands, what holds it up and the client's own words. */
export function CasusBlad({ casus, fout, opnieuw, children, beperktOpTelefoon }: CasusBladProps) {
  const { t } = useTranslation('tafel');
  if (fout) return <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={opnieuw} />;
  if (!casus) return <LoadingState lines={6} />;
  return (
    <>
      <div className={beperktOpTelefoon ? 'dt-op-tafel dt-op-tafel--beperkt' : 'dt-op-tafel'}>
        <PageHeader
          eyebrow={`${t('zitting.vraag')} · ${casus.pseudoniem}`}
          title={casus.vraag}
          status={<ChipRow ariaLabel={t('zitting.hoeHetStaat')} chips={casus.stand.map((regel) => standChip(t, regel))} />}
        />
        <div className="dt-op-tafel__ruim">
          <Grid>
            <Card eyebrow={t('zitting.tegen')}>
              <Belemmeringen casus={casus} />
            </Card>
            <Card eyebrow={t('zitting.eigenWoorden')}>
              <p>{casus.eigenWoorden ? `“${casus.eigenWoorden}”` : t('zitting.geenEigenWoorden')}</p>
            </Card>
          </Grid>
        </div>
      </div>
      {children}
    </>
  );
}

const HOOGSTENS = 2;

function Belemmeringen({ casus }: { casus: CasusOpTafel }) {
  const { t } = useTranslation('tafel');
  return (
    <>
      <p>{blokkadeZin(t, casus.blokkade)}</p>
      {casus.stagnatie.slice(0, HOOGSTENS).map(({ regel, reden }) => (
        <p key={regel}>{reden}</p>
      ))}
    </>
  );
}

function standChip(t: ReturnType<typeof useTranslation<'tafel'>>['t'], { naam, tekst, toon }: CasusOpTafel['stand'][number]): { text: string; tone: Tone } {
  if (naam === 'aanZet') return { text: t('zitting.aanZet', { wie: tekst }), tone: 'accent' };
  return { text: tekst, tone: toonVan(toon) };
}

function toonVan(toon: string): Tone {
  if (toon === 'goed' || toon === 'fout') return toon;
  if (toon === 'let_op') return 'letop';
  return 'neutraal';
}
