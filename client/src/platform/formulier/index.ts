import { useState } from 'react';
import type { Weigering } from '../apollo';

/** What is wrong with which field, in words. */
export type Veldfouten<I> = { [Veld in keyof I]?: string };

export interface Formulier<I extends object> {
  invoer: I;
  zet: (deel: Partial<I>) => void;
  /** The id of the control of a field, so that the list of faults can lead to it. */
  id: (veld: keyof I & string) => string;
  fout: (veld: keyof I & string) => string | undefined;
  fouten: { fieldId: string; message: string }[];
  /** Shows the faults from now on; true when there are none. */
  controleer: () => boolean;
}

/**
 * The state of a form. Faults show after the first attempt to send and go away while one types;
 * what the server refuses about a field stands beside that field.
 */
export function useFormulier<I extends object>(naam: string, begin: I, toets: (invoer: I) => Veldfouten<I>, weigering?: Weigering): Formulier<I> {
  const [invoer, zetInvoer] = useState(begin);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const eigen = toets(invoer);
  const vanServer = (veld: string) => (weigering?.veld === veld ? weigering.boodschap : undefined);
  const fout = (veld: keyof I & string) => (geprobeerd ? eigen[veld] : undefined) ?? vanServer(veld);
  const velden = Object.keys(begin) as (keyof I & string)[];
  return {
    invoer,
    zet: (deel) => zetInvoer((vorige) => ({ ...vorige, ...deel })),
    id: (veld) => `${naam}-${veld}`,
    fout,
    fouten: velden.flatMap((veld) => {
      const message = fout(veld);
      return message ? [{ fieldId: `${naam}-${veld}`, message }] : [];
    }),
    controleer: () => {
      zetGeprobeerd(true);
      return Object.values(eigen).every((een) => !een);
    },
  };
}
