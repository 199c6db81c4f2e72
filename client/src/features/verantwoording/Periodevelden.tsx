import { useTranslation } from 'react-i18next';
import { Cluster, DateField } from '../../ui';
import type { Periode } from './periode';

/** First and last day; a field that is being typed changes nothing yet. */
export function Periodevelden({ id, periode, stel, fout }: { id: string; periode: Periode; stel: (periode: Periode) => void; fout?: string }) {
  const { t } = useTranslation('verantwoording');
  return (
    <Cluster>
      <DateField id={`${id}-van`} label={t('periode.van')} value={periode.van} onChange={(van) => van && stel({ ...periode, van })} />
      <DateField id={`${id}-tot`} label={t('periode.totEnMet')} value={periode.totEnMet} onChange={(totEnMet) => totEnMet && stel({ ...periode, totEnMet })} error={fout} />
    </Cluster>
  );
}
