import { kostenincidentVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { KOSTENINCIDENTOORZAKEN, KOSTENINCIDENTSOORTEN, type Kostenincidentoorzaak, type Kostenincidentsoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { KostenincidentVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { BedragField, DateField, FormDialog, Muted, Select } from '../../ui';
import { useWoorden, type Zorgdakregel } from './woorden';

const cent = z.preprocess((tekst) => (typeof tekst === 'string' && tekst ? BigInt(tekst) : undefined), kostenincidentVastleggenInvoer.shape.bedragInCent);
const INVOER = kostenincidentVastleggenInvoer.extend({ bedragInCent: cent });
const VELDEN = ['zorgaanbiederId', 'soort', 'bedragInCent', 'oorzaak', 'voorgevallenOp'] as const;

/** Records one special cost; there is no room for words about a person. */
export function IncidentVenster({ zorgaanbieders, klaar, sluit }: { zorgaanbieders: readonly Zorgdakregel[]; klaar: () => void; sluit: () => void }) {
  const { t } = useTranslation('zorgdak');
  const woorden = useWoorden();
  const enige = zorgaanbieders.length === 1 ? zorgaanbieders[0] : undefined;
  const [zorgaanbiederId, zetZorgaanbieder] = useState<string | null>(enige?.zorgaanbiederId ?? null);
  const [soort, zetSoort] = useState<Kostenincidentsoort | null>(null);
  const [oorzaak, zetOorzaak] = useState<Kostenincidentoorzaak | null>(null);
  const [bedragInCent, zetBedrag] = useState<string | null>(null);
  const [voorgevallenOp, zetDag] = useState(isoDag(new Date()));
  const formulier = useHandelformulier(KostenincidentVastleggenDocument, INVOER, VELDEN);

  async function legVast() {
    const invoer = { zorgaanbiederId: zorgaanbiederId ?? '', soort: soort ?? '', oorzaak: oorzaak ?? '', bedragInCent: bedragInCent ?? '', voorgevallenOp };
    if (await formulier.verstuur(invoer)) klaar();
  }

  return (
    <FormDialog
      title={t('legVast')}
      submitLabel={t('bewaar')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void legVast()}
      onClose={sluit}
    >
      <Muted>{t('geenNamen')}</Muted>
      {!enige && <Select id={formulier.id('zorgaanbiederId')} label={t('zorgaanbieder')} choices={zorgaanbieders.map(({ zorgaanbiederId: value, naam: label }) => ({ value, label }))} value={zorgaanbiederId} onChange={zetZorgaanbieder} error={formulier.fout('zorgaanbiederId')} />}
      <Select id={formulier.id('soort')} label={t('wat')} choices={KOSTENINCIDENTSOORTEN.map((value) => ({ value, label: woorden.soort(value) }))} value={soort} onChange={zetSoort} error={formulier.fout('soort')} />
      <BedragField id={formulier.id('bedragInCent')} label={t('bedrag')} value={bedragInCent} onChange={zetBedrag} error={formulier.fout('bedragInCent')} />
      <Select id={formulier.id('oorzaak')} label={t('waardoor')} choices={KOSTENINCIDENTOORZAKEN.map((value) => ({ value, label: woorden.oorzaak(value) }))} value={oorzaak} onChange={zetOorzaak} error={formulier.fout('oorzaak')} />
      <DateField id={formulier.id('voorgevallenOp')} label={t('dag')} value={voorgevallenOp} onChange={zetDag} error={formulier.fout('voorgevallenOp')} />
    </FormDialog>
  );
}
