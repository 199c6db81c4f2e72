import { CombinedGraphQLErrors } from '@apollo/client';
import type { KamerSleutel, LiveBericht, LiveSoort } from '@doorbraaktafel/shared/live';
import { useEffect, useEffectEvent } from 'react';
import { maakBundel } from './bundel';
import { useLive } from './LiveGrens';
import type { Luisteraar } from './kamer';

const BUNDEL_MS = 40;

/** Follows a room while the component is shown; without a key it follows nothing. */
export function useKamer(kamer: KamerSleutel | undefined, luisteraar: Luisteraar): void {
  const live = useLive();
  const bericht = useEffectEvent((nieuw: LiveBericht) => luisteraar.bericht(nieuw));
  const ververs = useEffectEvent(() => luisteraar.ververs());
  const geenToegang = useEffectEvent(() => luisteraar.geenToegang());
  useEffect(() => {
    if (!live || !kamer) return undefined;
    return live.volg(kamer, { bericht: (nieuw) => bericht(nieuw), ververs: () => ververs(), geenToegang: () => geenToegang() });
  }, [live, kamer]);
}

/**
 * Fetches anew, bundled, whenever a room says that something changed, and after every gap.
 * `soorten` limits it to those messages.
 */
export function useVersheid(kamer: KamerSleutel | undefined, haalOpnieuw: () => Promise<unknown>, soorten?: readonly LiveSoort[]): void {
  const live = useLive();
  const haal = useEffectEvent(haalOpnieuw);
  const telt = useEffectEvent((soort: LiveSoort) => !soorten || soorten.includes(soort));
  useEffect(() => {
    if (!live || !kamer) return undefined;
    const bundel = maakBundel(() => haal(), BUNDEL_MS);
    const verlaat = live.volg(kamer, {
      bericht: ({ soort }) => telt(soort) && bundel.vraag(),
      ververs: () => haal().catch(alleenStoring),
      geenToegang: bundel.vraag,
    });
    return () => {
      bundel.stop();
      verlaat();
    };
  }, [live, kamer]);
}

// A refusal is an answer too, and the page shows it; only a fetch without an answer must be tried again.
function alleenStoring(fout: unknown): void {
  if (!CombinedGraphQLErrors.is(fout)) throw fout;
}
