import type { TypedDocumentNode } from '@apollo/client';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { useId, useState } from 'react';
import type { ZodType } from 'zod';
import { useHandeling, type Handeling, type Weigering } from '../apollo';
import { veldmeldingen, type Veldmeldingen } from '../formulier';

export interface Handelformulier<D, V> extends Veldmeldingen<string> {
  /** Checks the input and does the act; answers its result, or nothing when something is not right yet. */
  verstuur: Handeling<D, V>['doe'];
  bezig: boolean;
  /** A refusal or failure that belongs to no field of this form. */
  melding: Weigering | undefined;
}

/**
 * A form around one act: the schema that both sides share is checked first, then the act is done.
 * `velden` are the fields that the form shows, in their order; a refusal of any other field becomes `melding`.
 */
export function useHandelformulier<D extends object, V extends { invoer: object }>(
  document: TypedDocumentNode<D, V>,
  schema: ZodType,
  velden: readonly string[],
): Handelformulier<D, V> {
  const prefix = useId();
  const { doe, bezig, weigering, wis } = useHandeling(document);
  const [gezien, zetGezien] = useState<ReadonlyMap<string, string>>(new Map());

  const opVeld = weigering?.veld !== undefined && velden.includes(weigering.veld) ? weigering : undefined;
  const fout = (veld: string) => gezien.get(veld) ?? (opVeld?.veld === veld ? opVeld.boodschap : undefined);

  async function verstuur(invoer: Parameters<typeof doe>[0]) {
    const fouten = kijkNa(schema, { ...(invoer as object), opdrachtId: nieuwId() });
    zetGezien(fouten);
    wis();
    return fouten.size === 0 ? doe(invoer) : undefined;
  }

  return { ...veldmeldingen(prefix, velden, fout), verstuur, bezig, melding: opVeld ? undefined : weigering };
}

function kijkNa(schema: ZodType, invoer: object): Map<string, string> {
  const uitslag = schema.safeParse(invoer);
  const fouten = new Map<string, string>();
  for (const { path, message } of uitslag.error?.issues ?? []) {
    const veld = path.join('.');
    if (!fouten.has(veld)) fouten.set(veld, message);
  }
  return fouten;
}
