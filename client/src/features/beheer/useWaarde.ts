import { REGIO_INSTELLINGEN, type Instellingnaam, type Instellingregel, type Ritme, type Voorzitterrol } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';

/** Says the value of a setting as people say it. */
export function useWaarde(): (naam: string, waarde: string) => string {
  const { t } = useTranslation('beheer');
  return (naam, waarde) => {
    const regel: Instellingregel | undefined = REGIO_INSTELLINGEN[naam as Instellingnaam];
    if (regel?.soort === 'getal') return t(`eenheid.${regel.eenheid}`, { count: Number(waarde) });
    if (regel?.soort === 'keuze') return t(`keuze.${waarde as Ritme | Voorzitterrol}`);
    return waarde === 'true' ? t('ja') : t('nee');
  };
}
