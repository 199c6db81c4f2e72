import { useSyncExternalStore } from 'react';
import { kiesKleur, kiesZaalmaat } from '../../ui';
import { leesWeergave, weergaveKoekje, type Weergave } from './koekje';

let huidig: Weergave = { kleur: 'systeem', zaal: false };
const luisteraars = new Set<() => void>();

/** Shows the pages as they were chosen last; call once, before the first render. */
export function herstelWeergave(): void {
  toon(leesWeergave(document.cookie));
}

/** Changes what is named, for every page from now on, and remembers it on this device. */
export function kiesWeergave(deel: Partial<Weergave>): void {
  toon({ ...huidig, ...deel });
  document.cookie = weergaveKoekje(huidig);
}

/** The choice as it is now. */
export function useWeergave(): Weergave {
  return useSyncExternalStore(volg, () => huidig);
}

function toon(weergave: Weergave): void {
  huidig = weergave;
  kiesKleur(weergave.kleur);
  kiesZaalmaat(weergave.zaal);
  for (const luisteraar of luisteraars) luisteraar();
}

function volg(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => void luisteraars.delete(luisteraar);
}

export type { Weergave } from './koekje';
