import { useTranslation } from 'react-i18next';
import type { FondsledenQuery } from '../../generated/graphql';
import { useIk } from '../../platform/sessie/Sessie';

export type Leden = FondsledenQuery['leden'];

/** How a lid is called on the page: "U" for the reader, else name and function; dots while the names are fetched. */
export function useLidnaam(leden: Leden | undefined): (lidId: string) => string {
  const { t } = useTranslation('noodfonds');
  const ik = useIk();
  return (lidId) => {
    if (lidId === ik.lidId) return t('akkoord.u');
    if (!leden) return '…';
    const lid = leden.find(({ id }) => id === lidId);
    if (!lid) return t('akkoord.iemand');
    return lid.functie ? t('akkoord.lid', lid) : lid.naam;
  };
}
