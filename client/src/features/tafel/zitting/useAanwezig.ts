import { useEffect, useEffectEvent } from 'react';
import { AanwezigheidAfmeldenDocument, AanwezigheidMeldenDocument } from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { useVerbinding } from '../../../platform/live';
import type { Zittingbeeld } from '../useZitting';

/** Reports this lid as present while the zitting is open on the screen, again after the line was gone. */
export function useAanwezig(zitting: Zittingbeeld | undefined): void {
  const { lijn } = useVerbinding();
  const melden = useHandeling(AanwezigheidMeldenDocument);
  const afmelden = useHandeling(AanwezigheidAfmeldenDocument);
  const meld = useEffectEvent((zittingId: string) => void melden.doe({ zittingId }));
  const meldAf = useEffectEvent((zittingId: string) => void afmelden.doe({ zittingId }));
  const id = zitting?.fase === 'geopend' ? zitting.id : undefined;
  const opLijn = lijn === 'verbonden' || lijn === 'bijgewerkt';

  useEffect(() => {
    if (id && opLijn) meld(id);
  }, [id, opLijn]);

  useEffect(() => {
    if (!id) return undefined;
    const weg = () => meldAf(id);
    window.addEventListener('pagehide', weg);
    return () => {
      window.removeEventListener('pagehide', weg);
      weg();
    };
  }, [id]);
}
