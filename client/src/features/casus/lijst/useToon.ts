import { useSearchParams } from 'react-router';
import type { CasussenQuery } from '../../../generated/graphql';

export const TONEN = ['open', 'vast', 'vragen', 'alle'] as const;
export type Toon = (typeof TONEN)[number];

/** Which casussen the list shows, kept in the address so that one can send it to somebody. */
export function useToon(): Toon {
  const [zoekdelen] = useSearchParams();
  return TONEN.find((naam) => naam === zoekdelen.get('toon')) ?? 'open';
}

export const adresVan = (toon: Toon) => `/casussen?toon=${toon}`;

/** Whether a casus is among what was chosen. */
export function past(casus: CasussenQuery['casussen']['items'][number], toon: Toon): boolean {
  if (toon === 'vast') return casus.redenen.length > 0;
  if (toon === 'vragen') return casus.openVragen > 0;
  return true;
}
