import { useTranslation } from 'react-i18next';
import { RisicoorganisatiesDocument, type RisicodelingVeldenFragment } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';

export type Deling = RisicodelingVeldenFragment;
export type Claim = Deling['claims'][number];

export const CLAIMSOORTEN = ['huur', 'schade', 'ontruiming'] as const;

/** What every window of the agreement gets. */
export interface VensterProps {
  uitgaveId: string;
  klaar: (melding: string) => void;
  sluit: () => void;
}

/** Kinds of claim in the language of the page. */
export function useClaimsoort(): (soort: string) => string {
  const { t } = useTranslation('risicodeling');
  return (soort) => {
    const bekend = CLAIMSOORTEN.find((een) => een === soort);
    return bekend ? t(`soort.${bekend}`) : soort;
  };
}

/** The organisations of the regio; empty while they are fetched. */
export function useOrganisaties() {
  return useBevraging(RisicoorganisatiesDocument, {}).data?.organisaties ?? [];
}
