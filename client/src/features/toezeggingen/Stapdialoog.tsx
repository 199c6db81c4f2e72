import { toezeggingStapInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ToezeggingStapDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { BedragField, DateField, FormDialog } from '../../ui';
import { type Toezegging, useRegeling } from './woorden';

export const STAPPEN = ['vragen', 'toekennen', 'afwijzen', 'starten'] as const;
export type Stapnaam = (typeof STAPPEN)[number];

const cent = z.preprocess((tekst) => (typeof tekst === 'string' ? BigInt(tekst) : tekst), z.bigint().nullish());
const invoer = z.object({ op: toezeggingStapInvoer.shape.op, giftInCent: cent, leningInCent: cent });

interface Props {
  stap: Stapnaam;
  toezegging: Toezegging;
  klaar: () => void;
  sluit: () => void;
}

/** Records the day on which a step happened, and with a grant how much is gift and how much loan. */
export function Stapdialoog({ stap, toezegging, klaar, sluit }: Props) {
  const { t } = useTranslation('toezeggingen');
  const regeling = useRegeling();
  const [op, zetOp] = useState(isoDag(new Date()));
  const [gift, zetGift] = useState<string | null>(null);
  const [lening, zetLening] = useState<string | null>(null);
  const formulier = useHandelformulier(ToezeggingStapDocument, invoer, ['op', 'giftInCent', 'leningInCent']);
  const kentToe = stap === 'toekennen';

  async function legVast() {
    const bedragen = kentToe ? { giftInCent: gift, leningInCent: lening } : {};
    if (await formulier.verstuur({ toezeggingId: toezegging.id, versie: toezegging.versie, stap, op, ...bedragen })) klaar();
  }

  return (
    <FormDialog
      title={`${regeling(toezegging.regeling)}: ${t(`stap.${stap}`)}`}
      submitLabel={t('venster.vastleggen')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void legVast()}
      onClose={sluit}
    >
      <DateField id={formulier.id('op')} label={t('venster.op')} value={op} onChange={zetOp} error={formulier.fout('op')} />
      {kentToe && (
        <>
          <BedragField id={formulier.id('giftInCent')} label={t('venster.gift')} value={gift} onChange={zetGift} optional error={formulier.fout('giftInCent')} />
          <BedragField id={formulier.id('leningInCent')} label={t('venster.lening')} value={lening} onChange={zetLening} optional error={formulier.fout('leningInCent')} />
        </>
      )}
    </FormDialog>
  );
}
