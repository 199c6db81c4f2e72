import { useState } from 'react';
import type { Weigering } from '../apollo';
import { veldmeldingen, type Veldmeldingen } from './veldmeldingen';
import { zichtbareFout } from './zichtbaar';

export { metNaam, metTeken } from './metNaam';
export { veldmeldingen, zichtbareFout, type Veldmeldingen };

/** A field, or one of a row in a list: `acties.0.voor`. */
export type Veldpad<I> = (keyof I & string) | `${string}.${string}`;

/** What is wrong with which field, in words. */
export type Veldfouten<I> = { [Veld in keyof I]?: string } & { [rij: `${string}.${string}`]: string | undefined };

export interface Formulier<I extends object> extends Veldmeldingen<Veldpad<I>> {
  invoer: I;
  zet: (deel: Partial<I>) => void;
  /** Shows the faults from now on; true when there are none. */
  controleer: () => boolean;
}

/**
 * The state of a form. Faults show after the first attempt to send and go away while one types;
 * what the server refuses about a field stands beside that field.
 */
export function useFormulier<I extends object>(naam: string, begin: I, toets: (invoer: I) => Veldfouten<I>, weigering?: Weigering): Formulier<I> {
  const [invoer, zetInvoer] = useState(begin);
  const [geprobeerd, zetGeprobeerd] = useState<ReadonlySet<string>>();
  const [bij, zetBij] = useState({ weigering, invoer: begin });
  if (bij.weigering !== weigering) zetBij({ weigering, invoer });
  const eigen: Readonly<Record<string, string | undefined>> = toets(invoer);
  const fout = (veld: Veldpad<I>) => zichtbareFout(veld, { invoer, eigen, geprobeerd, weigering, geweigerd: bij.invoer });
  const velden = [...new Set([...Object.keys(begin), ...Object.keys(eigen), ...(weigering?.veld?.includes('.') ? [weigering.veld] : [])])] as Veldpad<I>[];
  return {
    ...veldmeldingen(naam, velden, fout),
    invoer,
    zet: (deel) => zetInvoer((vorige) => ({ ...vorige, ...deel })),
    controleer: () => {
      zetGeprobeerd(new Set(Object.keys(eigen)));
      return Object.values(eigen).every((een) => !een);
    },
  };
}
