import { UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { BalieVeldenFragment } from '../../generated/graphql';

/** The desk of one fund as the server gives it. */
export type Balie = BalieVeldenFragment;
export type TeBetalen = Balie['teBetalen'][number];
export type Opdracht = Balie['opdrachten'][number];
export type Regel = Balie['opdrachten'][number]['regels'][number];
export type OpenRegel = Balie['openRegels'][number];

/** What tells one line of the list from another: an expense can stand there with several claims. */
export const sleutel = ({ claimId, uitgaveId }: TeBetalen) => claimId ?? uitgaveId;

/** What every window of the desk gets. */
export interface VensterProps {
  fondsId: string;
  /** The act was done; gets what to say about it. */
  klaar: (melding: string) => void;
  sluit: () => void;
}

/** Kinds of expense in the language of the page. */
export function useSoort(): (soort: string) => string {
  const { t } = useTranslation('noodfonds');
  return (soort) => {
    const bekend = UITGAVESOORTEN.find((naam) => naam === soort);
    return bekend ? t(`soort.${bekend}`) : soort;
  };
}
