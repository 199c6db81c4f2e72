import type { TypedDocumentNode } from '@apollo/client';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { zinVan } from '@doorbraaktafel/shared/taal';
import { useId, useState } from 'react';
import type { ZodType } from 'zod';
import { useHandeling, type Handeling, type Weigering } from '../apollo';
import { veldmeldingen, zichtbareFout, type Veldmeldingen } from '../formulier';
import { zegIn } from '../i18n';

export interface Handelformulier<D, V> extends Veldmeldingen<string> {
  /** Checks the input and does the act; answers its result, or nothing when something is not right yet. */
  verstuur: Handeling<D, V>['doe'];
  /** Checks the input and shows what is not right yet; for a form that has something to send before the act. */
  keur: (invoer: object) => boolean;
  bezig: boolean;
  /** A refusal or failure that belongs to no field of this form. */
  melding: Weigering | undefined;
}

/**
 * A form around one act: the schema that both sides share is checked first, then the act is done.
 * `velden` are the fields that the form shows, in their order; a refusal of any other field becomes `melding`.
 * With `nu`, what is filled in at this moment, a fault goes away once its field is right, and a refusal once its field changes.
 */
export function useHandelformulier<D extends object, V extends { invoer: object }>(
  document: TypedDocumentNode<D, V>,
  schema: ZodType,
  velden: readonly string[],
  nu?: object,
): Handelformulier<D, V> {
  const prefix = useId();
  const { doe, bezig, weigering, wis } = useHandeling(document);
  const [gezien, zetGezien] = useState<ReadonlyMap<string, string>>(new Map());

  const [bij, zetBij] = useState({ weigering, nu });
  if (bij.weigering !== weigering) zetBij({ weigering, nu });

  const opVeld = weigering?.veld !== undefined && velden.includes(weigering.veld) ? weigering : undefined;
  const eigen = Object.fromEntries(nu && gezien.size > 0 ? kijkNa(schema, metOpdracht(nu)) : gezien);
  const stand = { invoer: nu ?? {}, eigen, geprobeerd: new Set(gezien.keys()), weigering: opVeld, geweigerd: bij.nu ?? {} };
  const fout = (veld: string) => zichtbareFout(veld, stand);

  function keur(invoer: object) {
    const fouten = kijkNa(schema, metOpdracht(invoer));
    zetGezien(fouten);
    wis();
    return fouten.size === 0;
  }

  const verstuur = async (invoer: Parameters<typeof doe>[0]) => (keur(invoer) ? doe(invoer) : undefined);

  return { ...veldmeldingen(prefix, velden, fout), verstuur, keur, bezig, melding: opVeld ? undefined : weigering };
}

const metOpdracht = (invoer: object): object => ({ ...invoer, opdrachtId: nieuwId() });

function kijkNa(schema: ZodType, invoer: object): Map<string, string> {
  const uitslag = schema.safeParse(invoer);
  const fouten = new Map<string, string>();
  for (const { path, message } of uitslag.error?.issues ?? []) {
    const veld = path.join('.');
    if (!fouten.has(veld)) fouten.set(veld, zegIn(zinVan(message)));
  }
  return fouten;
}
