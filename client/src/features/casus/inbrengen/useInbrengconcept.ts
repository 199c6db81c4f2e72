import type { Blokkade } from '@doorbraaktafel/shared/vocabulary';
import { useMemo } from 'react';
import { useConcept } from '../../../platform/concept';
import { useIk } from '../../../platform/sessie/Sessie';

/** What was filled in so far; it stays while the page lives, also when sending fails. */
export interface Inbrengconcept {
  readonly clientId: string | null;
  readonly nieuw: { readonly naam: string; readonly gemeenteId: string | null; readonly geboortejaar: number | null } | null;
  readonly blokkade: Blokkade | null;
  readonly vraag: string;
  readonly clientWeetDit: boolean;
}

const LEEG: Inbrengconcept = { clientId: null, nieuw: null, blokkade: null, vraag: '', clientWeetDit: false };

export interface Conceptbeheer {
  concept: Inbrengconcept;
  vul: (deel: Partial<Inbrengconcept>) => void;
  wis: () => void;
}

export function useInbrengconcept(): Conceptbeheer {
  const [tekst, zet] = useConcept(`inbrengen:${useIk().lidId}`);
  const concept = useMemo(() => (tekst ? (JSON.parse(tekst) as Inbrengconcept) : LEEG), [tekst]);
  return {
    concept,
    vul: (deel) => zet(JSON.stringify({ ...concept, ...deel })),
    wis: () => zet(''),
  };
}
