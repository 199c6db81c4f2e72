import { AFWIJSGRONDEN, DOORZETGRONDEN, EVALUATIE_UITKOMSTEN, UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';

const GRONDEN = [...DOORZETGRONDEN, 'bevoegdheid', 'overeenstemming', 'clientGehoord'] as const;
const EFFECTEN = [...EVALUATIE_UITKOMSTEN, 'nog_niet_bekeken', 'geen_verwachting'] as const;

/** The words for a group of the report; a name of an organisation is its own word. */
export function useGroepwoord(): (groep: string) => string {
  const { t } = useTranslation(['verantwoording', 'noodfonds', 'audit', 'fondsaanvraag']);
  return (groep) => {
    const soort = UITGAVESOORTEN.find((een) => een === groep);
    if (soort) return t(`noodfonds:soort.${soort}`);
    const grond = GRONDEN.find((een) => een === groep);
    if (grond) return t(`audit:gronden.${grond}`);
    const effect = EFFECTEN.find((een) => een === groep);
    if (effect) return t(`verantwoording:effect.${effect}`);
    const waarom = AFWIJSGRONDEN.find((een) => een === groep);
    return waarom ? t(`fondsaanvraag:afwijsgrond.${waarom}`) : groep;
  };
}
