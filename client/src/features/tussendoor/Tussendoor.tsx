import { casuskamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TussendoorDocument, UitzoekenAfrondenDocument, type TussendoorQuery } from '../../generated/graphql';
import { useBevraging, useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { useVersheid } from '../../platform/live';
import { kan } from '../../platform/mogelijk';
import { datumLang } from '../../platform/opmaak';
import { useIk } from '../../platform/sessie/Sessie';
import { Alert, Button, Card, Chip, Cluster, FetchState, Muted, Stack } from '../../ui';
import { Bevindingen } from './Bevindingen';
import { BevindingVenster } from './BevindingVenster';
import { OpgelostVenster } from './OpgelostVenster';
import { UitzoekerVenster } from './UitzoekerVenster';

type Beeld = TussendoorQuery['tussendoor'];
type Venster = 'uitzoeker' | 'bevinding' | 'opgelost' | 'heropenen';

/** Between zittingen: who digs in and what was found, and whether the casus was solved beside the table. */
export function Tussendoor({ casusId }: { casusId: string }) {
  const { t } = useTranslation('tussendoor');
  const { organisatieId } = useIk();
  const { data, fout, opnieuw } = useBevraging(TussendoorDocument, { casusId });
  useVersheid(casuskamer(casusId, organisatieId), opnieuw, ['casus.gewijzigd']);
  return (
    <Card title={t('titel')}>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={3}>
        {({ tussendoor }) => <Inhoud beeld={tussendoor} vernieuw={() => void opnieuw()} />}
      </FetchState>
    </Card>
  );
}

function Inhoud({ beeld, vernieuw }: { beeld: Beeld; vernieuw: () => void }) {
  const { t } = useTranslation('tussendoor');
  const [open, zetOpen] = useState<Venster>();
  const { casusId, opdracht, bevindingen, opgelost, opgelostOp, opgelostDoorNaam } = beeld;
  const venster = { casusId, sluit: () => zetOpen(undefined), gelukt: vernieuw };
  return (
    <Stack gap="s">
      {opgelost && opgelostOp && (
        <Alert tone="goed" title={t('opgelost.titel')}>
          <p>{opgelost}</p>
          <Muted>{t('opgelost.door', { dag: datumLang(opgelostOp, huidigeTaal()), wie: opgelostDoorNaam ?? '' })}</Muted>
        </Alert>
      )}
      {opdracht ? <Opdracht opdracht={opdracht} /> : <Muted large>{t('geen')}</Muted>}
      <Bevindingen bevindingen={bevindingen} />
      <Knoppen beeld={beeld} open={zetOpen} vernieuw={vernieuw} />
      {open === 'uitzoeker' && <UitzoekerVenster {...venster} />}
      {open === 'bevinding' && <BevindingVenster {...venster} />}
      {(open === 'opgelost' || open === 'heropenen') && <OpgelostVenster {...venster} terug={open === 'heropenen'} />}
    </Stack>
  );
}

function Opdracht({ opdracht }: { opdracht: NonNullable<Beeld['opdracht']> }) {
  const { t } = useTranslation('tussendoor');
  const { lidNaam, organisatieNaam, vraag, uren, tot, beeindigdOp, teLaat } = opdracht;
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  return (
    <div>
      <p>
        {beeindigdOp ? t('zocht', { wie: lidNaam, organisatie: organisatieNaam }) : t('zoekt', { wie: lidNaam, organisatie: organisatieNaam })} {teLaat && <Chip tone="letop">{t('teLaat')}</Chip>}
      </p>
      <p>{vraag}</p>
      <Muted>{beeindigdOp ? t('klaar', { dag: dag(beeindigdOp) }) : t('tijd', { count: uren, dag: dag(tot) })}</Muted>
    </div>
  );
}

function Knoppen({ beeld: { casusId, opdracht, mogelijk }, open, vernieuw }: { beeld: Beeld; open: (venster: Venster) => void; vernieuw: () => void }) {
  const { t } = useTranslation('tussendoor');
  const { doe, bezig, weigering } = useHandeling(UitzoekenAfrondenDocument);

  async function rondAf() {
    if (await doe({ casusId })) vernieuw();
  }
  return (
    <>
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <Cluster>
        {kan(mogelijk, 'bevindingVastleggen') && <Button size="small" onPress={() => open('bevinding')}>{t('bevinding.knop')}</Button>}
        {kan(mogelijk, 'uitzoekenAfronden') && <Button size="small" busy={bezig} onPress={() => void rondAf()}>{t('afronden')}</Button>}
        {kan(mogelijk, 'uitzoekerToewijzen') && <Button size="small" onPress={() => open('uitzoeker')}>{t(opdracht ? 'uitzoeker.ander' : 'uitzoeker.knop')}</Button>}
        {kan(mogelijk, 'buitenTafelOplossen') && <Button size="small" variant="quiet" onPress={() => open('opgelost')}>{t('opgelost.knop')}</Button>}
        {kan(mogelijk, 'buitenTafelHeropenen') && <Button size="small" variant="quiet" onPress={() => open('heropenen')}>{t('opgelost.terug')}</Button>}
      </Cluster>
    </>
  );
}
