import { BESLUITDOMEINEN, BESLUITSOORTEN, BESLUITWIJZEN, DOORZETGRONDEN, STANDPUNTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';

interface Besluitwoorden {
  soort: (code: string) => string;
  wijze: (code: string) => string;
  standpunt: (code: string) => string;
  domein: (code: string) => string;
  grond: (code: string) => string;
}

/** Codes of a besluit in the language of the page; a code that is new stays as it is. */
export function useBesluitwoorden(): Besluitwoorden {
  const { t } = useTranslation(['audit', 'besluit']);
  return {
    soort: (code) => lees(BESLUITSOORTEN, code, (soort) => t(`besluit:soort.${soort}`)),
    wijze: (code) => lees(BESLUITWIJZEN, code, (wijze) => t(`besluit:wijze.${wijze}`)),
    standpunt: (code) => lees(STANDPUNTEN, code, (standpunt) => t(`audit:standpunten.${standpunt}`)),
    domein: (code) => lees(BESLUITDOMEINEN, code, (domein) => t(`besluit:domein.${domein}`)),
    grond: (code) => lees([...DOORZETGRONDEN, 'overeenstemming', 'clientGehoord', 'bevoegdheid'] as const, code, (grond) => t(`audit:gronden.${grond}`)),
  };
}

function lees<C extends string>(bekend: readonly C[], code: string, woord: (code: C) => string): string {
  const gevonden = bekend.find((een) => een === code);
  return gevonden ? woord(gevonden) : code;
}
