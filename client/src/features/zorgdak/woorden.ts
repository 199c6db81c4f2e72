import { KOSTENINCIDENTOORZAKEN, KOSTENINCIDENTSOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { ZorgdakkostenVeldenFragment } from '../../generated/graphql';

export type Zorgdakregel = ZorgdakkostenVeldenFragment['zorgaanbieders'][number];
export type Telling = Zorgdakregel['totaal'];

/** What kinds and causes are called in the language of the page. */
export function useWoorden(): { soort: (code: string) => string; oorzaak: (code: string) => string } {
  const { t } = useTranslation('zorgdak');
  return {
    soort: (code) => {
      const bekend = KOSTENINCIDENTSOORTEN.find((een) => een === code);
      return bekend ? t(`soort.${bekend}`) : code;
    },
    oorzaak: (code) => {
      const bekend = KOSTENINCIDENTOORZAKEN.find((een) => een === code);
      return bekend ? t(`oorzaak.${bekend}`) : code;
    },
  };
}
