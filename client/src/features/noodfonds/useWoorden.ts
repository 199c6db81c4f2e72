import { UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { leesStand } from './uitgaven';

interface Woorden {
  stand: (stand: string) => string;
  soort: (soort: string) => string;
}

/** States and kinds of an expense in the language of the page; a code that is new stays as it is. */
export function useWoorden(): Woorden {
  const { t } = useTranslation('noodfonds');
  return {
    stand: (stand) => {
      const bekend = leesStand(stand);
      return bekend ? t(`stand.${bekend}`) : stand;
    },
    soort: (soort) => {
      const bekend = UITGAVESOORTEN.find((naam) => naam === soort);
      return bekend ? t(`soort.${bekend}`) : soort;
    },
  };
}
