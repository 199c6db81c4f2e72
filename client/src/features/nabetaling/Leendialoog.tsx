import { verdeel } from '@doorbraaktafel/shared/money';
import { leningVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { addMonths } from 'date-fns';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LeningVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euro, euroPrecies, isoDag } from '../../platform/opmaak';
import { Checkbox, DateField, FormDialog, Muted, NumberField } from '../../ui';
import type { DialoogProps } from './dialoog';
import { bedragUitVeld } from './invoer';

const MEEST = 60;
const invoer = leningVastleggenInvoer.extend({ termijnen: z.array(z.object({ op: z.iso.date(), bedragInCent: bedragUitVeld })).min(1) });

/** Agrees on paying back in equal terms, one a month, that add up to the cent. */
export function Leendialoog({ betaling, bedragInCent, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation('betalen');
  const [geenSchuldregeling, zetGeen] = useState(false);
  const [aantal, zetAantal] = useState(12);
  const [eerste, zetEerste] = useState(isoDag(addMonths(new Date(), 1)));
  const formulier = useHandelformulier(LeningVastleggenDocument, invoer, ['termijnen', 'geenSchuldregeling']);
  const bedragen = verdeel(BigInt(bedragInCent), Array.from({ length: Math.max(aantal, 1) }, () => 1n));
  const termijnen = eerste ? bedragen.map((bedrag, plek) => ({ op: isoDag(addMonths(new Date(`${eerste}T12:00:00Z`), plek)), bedragInCent: `${bedrag}` })) : [];

  const laatste = termijnen.at(-1);

  async function legVast() {
    if (await formulier.verstuur({ uitgaveId: betaling.uitgaveId, geenSchuldregeling, termijnen })) klaar(t('lening.gelukt'));
  }

  return (
    <FormDialog
      title={t('lening.titel')}
      intro={t('lening.uitleg', { bedrag: euro(bedragInCent) })}
      submitLabel={t('lening.knop')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void legVast()}
      onClose={sluit}
    >
      <NumberField label={t('lening.aantal')} value={aantal} onChange={(waarde) => zetAantal(waarde ?? 1)} min={1} max={MEEST} />
      <DateField id={formulier.id('termijnen')} label={t('lening.eerste')} value={eerste} onChange={zetEerste} error={formulier.fout('termijnen')} />
      {laatste && <Muted>{t('lening.verdeeld', { count: termijnen.length, eerste: euroPrecies(`${bedragen[0] ?? 0n}`), laatste: euroPrecies(laatste.bedragInCent), einde: datumLang(laatste.op, huidigeTaal()) })}</Muted>}
      <Checkbox id={formulier.id('geenSchuldregeling')} checked={geenSchuldregeling} onChange={zetGeen} error={formulier.fout('geenSchuldregeling')}>
        {t('lening.schuld')}
      </Checkbox>
    </FormDialog>
  );
}
