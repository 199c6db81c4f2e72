import { useApolloClient } from '@apollo/client/react';
import { casuskamer } from '@doorbraaktafel/shared/live';
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import { BerichtenDocument, type BerichtVeldenFragment } from '../../generated/graphql';
import { leesFout, type Weigering } from '../../platform/apollo';
import { useKamer } from '../../platform/live';
import { maakBundel } from '../../platform/live/bundel';
import { useIk } from '../../platform/sessie/Sessie';
import { voegSamen } from './voegSamen';

export type Bericht = BerichtVeldenFragment;

export interface Gesprekstand {
  /** Oldest first; nothing while they were not fetched yet. */
  berichten: readonly Bericht[] | undefined;
  fout: Weigering | undefined;
  opnieuw: () => void;
  neemOp: (bericht: Bericht) => void;
}

const PER_KEER = 50;

/** The discussion of a casus; only what is new is fetched, and nothing stands in it twice. */
export function useGesprek(casusId: string): Gesprekstand {
  const apollo = useApolloClient();
  const { organisatieId } = useIk();
  const [berichten, neemOp] = useReducer(voegSamen<Bericht>, undefined);
  const [fout, zetFout] = useState<Weigering>();
  const laatste = useRef<string>(undefined);

  async function haalVanaf(na: string | undefined): Promise<void> {
    try {
      const variables = { casusId, na, aantal: PER_KEER };
      const { data } = await apollo.query({ query: BerichtenDocument, variables, fetchPolicy: 'no-cache' });
      const nieuwe = data?.berichten ?? [];
      laatste.current = nieuwe.at(-1)?.id ?? laatste.current ?? na;
      neemOp(nieuwe);
      zetFout(undefined);
      if (nieuwe.length === PER_KEER) await haalVanaf(laatste.current);
    } catch (mislukt) {
      zetFout(leesFout(mislukt));
      throw mislukt;
    }
  }

  const haalNieuwe = useEffectEvent(() => haalVanaf(laatste.current));
  const haalAlles = useEffectEvent(() => haalVanaf(undefined));
  const bundel = useRef<ReturnType<typeof maakBundel>>(undefined);

  useEffect(() => {
    const haler = maakBundel(() => haalNieuwe(), 0);
    bundel.current = haler;
    haler.vraag();
    return haler.stop;
  }, [casusId]);

  useKamer(casuskamer(casusId, organisatieId), {
    bericht: ({ soort, gegevens }) => {
      if (soort !== 'overleg.gewijzigd' || !('berichtId' in gegevens)) return;
      // A known one was changed, such as withdrawn: what was fetched before must be read again.
      if (berichten?.some(({ id }) => id === gegevens.berichtId)) void haalAlles().catch(() => undefined);
      else bundel.current?.vraag();
    },
    ververs: () => haalAlles(),
    geenToegang: () => void haalAlles().catch(() => undefined),
  });

  const opnieuw = () => void haalVanaf(laatste.current).catch(() => undefined);
  return { berichten, fout, opnieuw, neemOp: (bericht) => neemOp([bericht]) };
}
