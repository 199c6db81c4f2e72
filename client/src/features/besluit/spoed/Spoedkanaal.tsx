import { casuskamer, lidkamer } from '@doorbraaktafel/shared/live';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CrisisBijeenroepenDocument, CrisiskanaalDocument, CrisisMeedoenDocument, MijnOproepenDocument, type CrisiskanaalQuery } from '../../../generated/graphql';
import { useBevraging, useHandeling, useHerlees } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { kan, waaromNiet } from '../../../platform/mogelijk';
import { useIk } from '../../../platform/sessie/Sessie';
import { Alert, Button, Card, Chip, FetchState, Grid, Muted, PageHeader, Stack } from '../../../ui';
import { Fiatvraag } from './Fiatvraag';
import { Geldroutes } from './Geldroutes';
import { Gespreksformulier } from './Gespreksformulier';
import { Spoedvoorstel } from './Spoedvoorstel';
import '../Acties.css';

type Kanaal = CrisiskanaalQuery['crisiskanaal'];
type Overleg = Kanaal['overleggen'][number];

/** The crisis channel of a casus: one press to convene, who is there, how long is left, and what was recorded. */
export function Spoedkanaal({ casusId, gesprek }: { casusId: string; gesprek: ReactNode }) {
  const { t } = useTranslation('spoed');
  const { lidId, organisatieId } = useIk();
  const { data, fout, nietGevonden, opnieuw } = useBevraging(CrisiskanaalDocument, { casusId });
  useVersheid(casuskamer(casusId, organisatieId), opnieuw, ['crisis.gewijzigd', 'casus.gewijzigd']);
  // Who waits here for a casus that is closed to them is let in by being called.
  useVersheid(lidkamer(lidId), opnieuw, ['oproep.gewijzigd']);
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6} page>
      {({ crisiskanaal }) => {
        const open = crisiskanaal.overleggen.find(({ geslotenOp }) => !geslotenOp);
        return (
          <Stack gap="l">
            <PageHeader eyebrow={crisiskanaal.pseudoniem} title={open ? t('titel') : t('menu')} intro={t('uitleg')} actions={!open && <Bijeenroepen kanaal={crisiskanaal} />} />
            {crisiskanaal.zonderMandaat.length > 0 && <Muted>{t('zonderMandaat', { wie: crisiskanaal.zonderMandaat.join(', ') })}</Muted>}
            <Grid min="l" gap="l">
              {open && <Overlegkolom kanaal={crisiskanaal} open={open} gesprek={gesprek} />}
              <Stack>
                <Spoedvoorstel casusId={casusId} loopt={open !== undefined} />
                {open && kan(crisiskanaal.acties, 'crisisVastleggen') && <Gespreksformulier casusId={casusId} overleg={open} />}
                <Fiatvraag casusId={casusId} />
              </Stack>
              {!open && <Overlegkolom kanaal={crisiskanaal} gesprek={gesprek} />}
            </Grid>
          </Stack>
        );
      }}
    </FetchState>
  );
}

/** Who talks now, what was recorded before, and who pays; while nobody is convened it stands after the voorstel, which people then come to answer. */
function Overlegkolom({ kanaal, open, gesprek }: { kanaal: Kanaal; open?: Overleg; gesprek: ReactNode }) {
  const { t } = useTranslation('spoed');
  return (
    <Stack>
      {open && <Lopend overleg={open} />}
      {open && <Card title={t('praatSamen')}>{gesprek}</Card>}
      {kanaal.overleggen.filter(({ geslotenOp }) => geslotenOp).map((overleg) => <Vastgelegd key={overleg.id} overleg={overleg} />)}
      <Geldroutes kanaal={kanaal} />
    </Stack>
  );
}

function Bijeenroepen({ kanaal }: { kanaal: Kanaal }) {
  const { t } = useTranslation('spoed');
  const { doe, bezig, weigering } = useHandeling(CrisisBijeenroepenDocument);
  if (!kan(kanaal.acties, 'crisisBijeenroepen')) return <Muted>{waaromNiet(kanaal.acties, 'crisisBijeenroepen')}</Muted>;
  return (
    <>
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <Button busy={bezig} onPress={() => void doe({ casusId: kanaal.casusId })}>
        {t('roepBijeen')}
      </Button>
    </>
  );
}

function Lopend({ overleg }: { overleg: Overleg }) {
  const { t } = useTranslation('spoed');
  const { doe } = useHandeling(CrisisMeedoenDocument);
  const herlees = useHerlees(MijnOproepenDocument);
  const minuten = useMinutenTot(overleg.tot);
  // Joining is said once per channel, when it opens on the screen.
  const doeMee = useEffectEvent(async (crisisId: string) => {
    await doe({ crisisId });
    await herlees();
  });
  useEffect(() => {
    if (overleg.wachtOpMij) void doeMee(overleg.id);
  }, [overleg.id, overleg.wachtOpMij]);
  return (
    <Card title={t('wieIsEr')} aside={<Chip tone={minuten > 0 ? 'letop' : 'fout'}>{minuten > 0 ? t('nog', { uren: Math.floor(minuten / 60), minuten: minuten % 60 }) : t('voorbij')}</Chip>}>
      <ul className="dt-acties">
        {overleg.genodigden.map(({ organisatieNaam, naam, doetMee }) => (
          <li key={`${organisatieNaam} ${naam}`} className="dt-acties__regel">
            {organisatieNaam}, {naam} <Chip tone={doetMee ? 'goed' : 'neutraal'}>{doetMee ? t('doetMee') : t('opgeroepen')}</Chip>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Vastgelegd({ overleg }: { overleg: Overleg }) {
  const { t } = useTranslation('spoed');
  return (
    <Card title={t('vastgelegd')}>
      <p>{overleg.gesprek}</p>
      {overleg.rondeId && <Muted>{t('teltAlsRonde')}</Muted>}
    </Card>
  );
}

const MINUUT_MS = 60_000;

function useMinutenTot(tot: string): number {
  const [nu, zetNu] = useState(() => Date.now());
  useEffect(() => {
    const klok = setInterval(() => zetNu(Date.now()), MINUUT_MS / 4);
    return () => clearInterval(klok);
  }, []);
  return Math.max(0, Math.ceil((Date.parse(tot) - nu) / MINUUT_MS));
}
