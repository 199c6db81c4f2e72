import { steekproefBeoordelenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SteekproefBeoordelenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { kan, waaromNiet } from '../../platform/mogelijk';
import { Button, Card, Cluster, FormDialog, Keuzetegels, Muted, TextArea } from '../../ui';
import type { Dossier } from './dossier';
import { type Leden, useLidnaam } from './useLidnaam';

interface SteekproefProps {
  dossier: Dossier;
  leden: Leden | undefined;
  klaar: (melding: string) => void;
}

/** Who decided fast is looked at afterwards, by somebody who did not decide; who looked and what was seen. */
export function Steekproef({ dossier: { uitgave, steekproef, redenen }, leden, klaar }: SteekproefProps) {
  const { t } = useTranslation('fondsaanvraag');
  const [open, zetOpen] = useState(false);
  const lidnaam = useLidnaam(leden);
  if (!steekproef) return null;
  const { oordeel, acties, beoordeeldDoor } = steekproef;
  const gezien = redenen.find(({ soort }) => soort === 'steekproef');
  const waarom = waaromNiet(acties, 'nakijken');
  return (
    <Card title={t('steekproef.titel')} tone={oordeel === 'niet_in_orde' ? 'letop' : undefined}>
      <p>{oordeel === 'in_orde' || oordeel === 'niet_in_orde' ? t(`steekproef.${oordeel}`, { naam: lidnaam(beoordeeldDoor ?? '') }) : t('steekproef.open')}</p>
      {gezien && <p>{t('steekproef.zag', gezien)}</p>}
      {!oordeel && waarom && <Muted>{waarom}</Muted>}
      {kan(acties, 'nakijken') && (
        <Cluster>
          <Button size="small" onPress={() => zetOpen(true)}>{t('steekproef.knop')}</Button>
        </Cluster>
      )}
      {open && <Nakijken uitgaveId={uitgave.id} klaar={(melding) => { zetOpen(false); klaar(melding); }} sluit={() => zetOpen(false)} />}
    </Card>
  );
}

function Nakijken({ uitgaveId, klaar, sluit }: { uitgaveId: string; klaar: (melding: string) => void; sluit: () => void }) {
  const { t } = useTranslation('fondsaanvraag');
  const [oordeel, zetOordeel] = useState<'in_orde' | 'niet_in_orde' | null>(null);
  const [bevinding, zetBevinding] = useState('');
  const formulier = useHandelformulier(SteekproefBeoordelenDocument, steekproefBeoordelenInvoer, ['oordeel', 'bevinding']);

  async function bewaar() {
    if (await formulier.verstuur({ uitgaveId, oordeel: oordeel ?? '', bevinding })) klaar(t('steekproef.gelukt'));
  }

  return (
    <FormDialog title={t('steekproef.venster')} intro={t('steekproef.uitleg')} submitLabel={t('steekproef.bewaar')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <Keuzetegels
        id={formulier.id('oordeel')}
        label={t('steekproef.oordeel')}
        choices={[{ value: 'in_orde' as const, label: t('steekproef.ja') }, { value: 'niet_in_orde' as const, label: t('steekproef.nee') }]}
        value={oordeel}
        onChange={zetOordeel}
        error={formulier.fout('oordeel')}
      />
      <TextArea id={formulier.id('bevinding')} label={t('steekproef.bevinding')} value={bevinding} onChange={zetBevinding} rows={2} error={formulier.fout('bevinding')} />
    </FormDialog>
  );
}
