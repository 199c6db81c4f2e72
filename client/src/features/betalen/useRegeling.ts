import { REGELINGEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';

/** A scheme in the language of the page. */
export function useRegeling(): (code: string) => string {
  const { t } = useTranslation('fondsaanvraag');
  return (code) => {
    const bekend = REGELINGEN.find((een) => een === code);
    return bekend ? t(`regeling.${bekend}`) : code;
  };
}
