import { useTranslation } from 'react-i18next';
import { Button } from '../../ui';
import type { Figuur } from './figuur';
import { useCsv } from './useCsv';
import type { Cijfervraag } from './vraag';

/** Taking the whole page along: as a file or on paper. */
export function Cijferacties({ figuren, vraag }: { figuren: readonly Figuur[]; vraag: Cijfervraag }) {
  const { t } = useTranslation('cijfers');
  const csv = useCsv(vraag);
  return (
    <>
      <Button onPress={() => csv(figuren)}>{t('download')}</Button>
      <Button onPress={() => window.print()}>{t('afdrukken')}</Button>
    </>
  );
}
