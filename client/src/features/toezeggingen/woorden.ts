import { TOEZEGREGELINGEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { ToezegorganisatiesDocument, type ToezeggingenVeldenFragment } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';

export type Toezegging = ToezeggingenVeldenFragment['toezeggingen'][number];

/** What a scheme is called in the language of the page. */
export function useRegeling(): (regeling: string) => string {
  const { t } = useTranslation('toezeggingen');
  return (regeling) => {
    const bekend = TOEZEGREGELINGEN.find((naam) => naam === regeling);
    return bekend ? t(`regeling.${bekend}`) : regeling;
  };
}

export interface Organisatie {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
}

/** The organisations of the regio; empty while they are fetched. */
export function useOrganisaties(): readonly Organisatie[] {
  return useBevraging(ToezegorganisatiesDocument, {}).data?.organisaties ?? [];
}
