import { zorgdakwoningenVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZorgdakwoningenVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, NumberField, Select } from '../../ui';
import type { Zorgdakregel } from './woorden';

const VELDEN = ['zorgaanbiederId', 'aantal'] as const;

/** How many homes a provider rents for clients in a year; a later count replaces an earlier one. */
export function WoningenVenster({ zorgaanbieders, jaar, klaar, sluit }: { zorgaanbieders: readonly Zorgdakregel[]; jaar: number; klaar: () => void; sluit: () => void }) {
  const { t } = useTranslation('zorgdak');
  const enige = zorgaanbieders.length === 1 ? zorgaanbieders[0] : undefined;
  const [zorgaanbiederId, zetZorgaanbieder] = useState<string | null>(enige?.zorgaanbiederId ?? null);
  const [aantal, zetAantal] = useState<number | null>(enige?.woningen ?? null);
  const formulier = useHandelformulier(ZorgdakwoningenVastleggenDocument, zorgdakwoningenVastleggenInvoer, VELDEN);

  async function legVast() {
    if (await formulier.verstuur({ zorgaanbiederId: zorgaanbiederId ?? '', jaar, aantal: aantal ?? Number.NaN })) klaar();
  }

  return (
    <FormDialog
      title={t('woningenVenster', { jaar })}
      submitLabel={t('bewaar')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void legVast()}
      onClose={sluit}
    >
      {!enige && <Select id={formulier.id('zorgaanbiederId')} label={t('zorgaanbieder')} choices={zorgaanbieders.map(({ zorgaanbiederId: value, naam: label }) => ({ value, label }))} value={zorgaanbiederId} onChange={zetZorgaanbieder} error={formulier.fout('zorgaanbiederId')} />}
      <NumberField id={formulier.id('aantal')} label={t('woningen')} description={t('woningenUitleg')} value={aantal} onChange={zetAantal} min={0} error={formulier.fout('aantal')} />
    </FormDialog>
  );
}
