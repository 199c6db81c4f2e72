import { createContext, use } from 'react';

/** Where the announcer of UiProvider is found. */
export const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Gives a function that has a screen reader say a sentence, after what it is saying now. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}
