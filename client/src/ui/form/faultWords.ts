import { useEffect, useSyncExternalStore } from 'react';

let words: ReadonlyMap<string, string> = new Map();
const listeners = new Set<() => void>();

function put(id: string, text: string | undefined): void {
  const next = new Map(words);
  if (text === undefined) next.delete(id);
  else next.set(id, text);
  words = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** A field that knows better than its form what is wrong says so, so that the list above the form uses the same words. */
export function useSayFault(id: string | undefined, text: string | undefined): void {
  useEffect(() => {
    if (!id || text === undefined) return undefined;
    put(id, text);
    return () => put(id, undefined);
  }, [id, text]);
}

/** The words that fields say themselves, by the id of the field. */
export function useFaultWords(): ReadonlyMap<string, string> {
  return useSyncExternalStore(listen, () => words);
}
