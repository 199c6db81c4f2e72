import { useCallback, useSyncExternalStore } from 'react';

const concepten = new Map<string, string>();
const kijkers = new Set<() => void>();

function volg(kijker: () => void): () => void {
  kijkers.add(kijker);
  return () => kijkers.delete(kijker);
}

/**
 * Unsent words of one field, kept while the page lives: a refetch, a lost line or a closed panel does not lose them.
 * Kept in memory only, because dossier text never goes into the browser's storage. `sleutel` names lid, record and field.
 */
export function useConcept(sleutel: string): [tekst: string, zet: (tekst: string) => void] {
  const tekst = useSyncExternalStore(volg, () => concepten.get(sleutel) ?? '');
  const zet = useCallback(
    (nieuw: string) => {
      if (nieuw) concepten.set(sleutel, nieuw);
      else concepten.delete(sleutel);
      for (const kijker of kijkers) kijker();
    },
    [sleutel],
  );
  return [tekst, zet];
}
