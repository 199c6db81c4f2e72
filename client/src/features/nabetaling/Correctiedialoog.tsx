import { betalingCorrigerenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetalingCorrigerenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { FormDialog, Select, TextArea } from '../../ui';
import type { DialoogProps } from './dialoog';
import { LANGSTE_REDEN } from './invoer';

/** Takes one payment or refund back by an opposite entry. */
export function Correctiedialoog({ betaling, boekingen, restInCent, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation('betalen');
  const keuzes = boekingen
    .filter(({ id }) => betaling.corrigeerbaar.includes(id))
    .map(({ id, nummer, soort, bedragInCent, geboektOp }) => ({ value: id, label: t(soort === 'terugontvangst' ? 'correctie.terugontvangst' : 'correctie.betaling', { nummer, bedrag: euroPrecies(bedragInCent), datum: datumLang(geboektOp, huidigeTaal()) }) }));
  const [boekingId, zetBoeking] = useState<string | null>(keuzes.length === 1 ? (keuzes[0]?.value ?? null) : null);
  const [reden, zetReden] = useState('');
  const gekozen = boekingen.find(({ id }) => id === boekingId)?.soort;
  const isClaim = boekingen.some(({ soort }) => soort === 'claim');
  const daarna = isClaim ? t('correctie.claim') : `${t('correctie.uitleg')} ${t('correctie.daarna', { rest: euroPrecies(restInCent) })}`;
  const gevolg = { terugontvangst: t('correctie.terug'), betaling: daarna }[gekozen ?? ''];
  const formulier = useHandelformulier(BetalingCorrigerenDocument, betalingCorrigerenInvoer, ['boekingId', 'reden']);

  async function boek() {
    if (await formulier.verstuur({ uitgaveId: betaling.uitgaveId, boekingId: boekingId ?? '', reden })) klaar(t('correctie.gelukt'));
  }

  return (
    <FormDialog
      title={t('correctie.titel')}
      intro={[t('correctie.kies'), gevolg, t('correctie.regel')].filter(Boolean).join(' ')}
      submitLabel={t('correctie.knop')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void boek()}
      onClose={sluit}
    >
      <Select id={formulier.id('boekingId')} label={t('correctie.welke')} choices={keuzes} value={boekingId} onChange={zetBoeking} error={formulier.fout('boekingId')} />
      <TextArea id={formulier.id('reden')} label={t('correctie.reden')} description={t('open.redenUitleg')} value={reden} onChange={zetReden} maxCharacters={LANGSTE_REDEN} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
