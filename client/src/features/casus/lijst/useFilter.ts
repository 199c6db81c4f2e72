import { useSearchParams } from 'react-router';
import type { CasussenQuery } from '../../../generated/graphql';

export const TONEN = ['open', 'vast', 'vragen', 'alle'] as const;
export type Toon = (typeof TONEN)[number];

export interface Filter {
  toon: Toon;
  zoek: string;
}

/** What the list shows, kept in the address so that one can send it to somebody. */
export function useFilter(): Filter & { adres: (toon: Toon) => string; zetZoek: (zoek: string) => void } {
  const [zoekdelen, zetZoekdelen] = useSearchParams();
  const zoek = zoekdelen.get('zoek') ?? '';
  return {
    toon: TONEN.find((naam) => naam === zoekdelen.get('toon')) ?? 'open',
    zoek,
    adres: (toon) => `/casussen?${new URLSearchParams({ toon, ...(zoek && { zoek }) }).toString()}`,
    zetZoek: (nieuw) =>
      zetZoekdelen(
        (delen) => {
          if (nieuw) delen.set('zoek', nieuw);
          else delen.delete('zoek');
          return delen;
        },
        { replace: true },
      ),
  };
}

/** Whether a casus is among what was chosen. */
export function past(casus: CasussenQuery['casussen']['items'][number], { toon, zoek }: Filter): boolean {
  if (toon === 'vast' && casus.redenen.length === 0) return false;
  if (toon === 'vragen' && casus.openVragen === 0) return false;
  const woord = zoek.trim().toLocaleLowerCase('nl');
  return !woord || [casus.pseudoniem, casus.vraag].some((tekst) => tekst.toLocaleLowerCase('nl').includes(woord));
}
