import { useQuery } from '@apollo/client/react';
import { kostenRamenInvoer } from '@doorbraaktafel/shared/validation';
import { KOSTENDRAGERS, type Kostendrager } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DagprijzenDocument, KostenDocument, KostenRamenDocument, type KostenQuery } from '../../../generated/graphql';
import { FormDialog, Select } from '../../../ui';
import { useLeervenster } from '../useLeervenster';

/** Which two prices are compared, whose purse pays and whose gains. */
export function KostenVenster({ kosten: { voorstelId, raming }, sluit }: { kosten: KostenQuery['kosten']; sluit: () => void }) {
  const { t } = useTranslation('leren');
  const { data } = useQuery(DagprijzenDocument);
  const [nuPost, zetNu] = useState<string | null>(raming?.nu.code ?? null);
  const [straksPost, zetStraks] = useState<string | null>(raming?.straks.code ?? null);
  const [betaalt, zetBetaalt] = useState<Kostendrager | null>(null);
  const [wint, zetWint] = useState<Kostendrager | null>(null);
  const klaar = { gelukt: t('kosten.titel'), sluit, herlees: KostenDocument };
  const formulier = useLeervenster(KostenRamenDocument, kostenRamenInvoer, ['nuPost', 'straksPost', 'betaalt', 'wint'], klaar);
  const posten = (data?.dagprijzen ?? []).map(({ code, post, prijspeil }) => ({ value: code, label: `${post} (${prijspeil})` }));
  const dragers = KOSTENDRAGERS.map((value) => ({ value, label: t(`kosten.drager.${value}`) }));
  const invoer = { voorstelId, nuPost: nuPost ?? '', straksPost: straksPost ?? '', betaalt: betaalt ?? '', wint: wint ?? '' };
  return (
    <FormDialog
      title={t('kosten.venster')}
      submitLabel={t('kosten.bewaar')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <Select id={formulier.id('nuPost')} label={t('kosten.nuLabel')} choices={posten} value={nuPost} onChange={zetNu} error={formulier.fout('nuPost')} />
      <Select id={formulier.id('straksPost')} label={t('kosten.straksLabel')} choices={posten} value={straksPost} onChange={zetStraks} error={formulier.fout('straksPost')} />
      <Select id={formulier.id('betaalt')} label={t('kosten.betaalt')} choices={dragers} value={betaalt} onChange={zetBetaalt} error={formulier.fout('betaalt')} />
      <Select id={formulier.id('wint')} label={t('kosten.wint')} choices={dragers} value={wint} onChange={zetWint} error={formulier.fout('wint')} />
    </FormDialog>
  );
}
