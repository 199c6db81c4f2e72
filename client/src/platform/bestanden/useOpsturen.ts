import { nieuwId } from '@doorbraaktafel/shared/ids';
import { useId, useRef, useState } from 'react';
import type { Weigering } from '../apollo';
import { veldmeldingen, type Veldmeldingen } from '../formulier';
import { stuurOp } from './stuurOp';

export interface Opsturen extends Veldmeldingen<string> {
  /** Sends the file; answers the id it is kept under, or nothing when it was refused. */
  verstuur: (bestand: File, velden?: Readonly<Record<string, string>>) => Promise<string | undefined>;
  bezig: boolean;
  /** A refusal that belongs to no field. */
  melding: string | undefined;
}

/** A form around one file. The same form sends the same command id, so that a retry keeps it once. */
export function useOpsturen(pad: string, namen: readonly string[]): Opsturen {
  const prefix = useId();
  const opdrachtId = useRef(nieuwId());
  const [bezig, zetBezig] = useState(false);
  const [weigering, zetWeigering] = useState<Weigering>();
  const opVeld = weigering?.veld && namen.includes(weigering.veld) ? weigering : undefined;

  async function verstuur(bestand: File, velden: Readonly<Record<string, string>> = {}) {
    zetBezig(true);
    const { id: bewaard, weigering: geweigerd } = await stuurOp(pad, bestand, { ...velden, opdrachtId: opdrachtId.current });
    zetBezig(false);
    zetWeigering(geweigerd);
    // What was refused was not kept, so the next try is a new command.
    if (!geweigerd || geweigerd.code !== 'GeenVerbinding') opdrachtId.current = nieuwId();
    return bewaard;
  }

  return {
    ...veldmeldingen(prefix, namen, (veld) => (opVeld?.veld === veld ? opVeld.boodschap : undefined)),
    verstuur,
    bezig,
    melding: opVeld ? undefined : weigering?.boodschap,
  };
}
