import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { useCallback, useRef, useState } from 'react';
import { leesFout, leesWeigering, type Weigering } from './weigering';

type Invoer<V> = V extends { invoer: infer I } ? Omit<I, 'opdrachtId'> : never;
type Antwoord<D> = Exclude<D[keyof D], string | { boodschap: string }>;

export interface Handeling<D, V> {
  /** Does the act; answers its result, or nothing when it was refused. */
  doe: (invoer: Invoer<V>) => Promise<Antwoord<D> | undefined>;
  bezig: boolean;
  weigering: Weigering | undefined;
  wis: () => void;
}

/**
 * One act with its refusal. A retry of the same input after a fault carries the same command id,
 * so that it can never be done twice.
 */
export function useHandeling<D extends object, V extends { invoer: object }>(
  document: TypedDocumentNode<D, V>,
): Handeling<D, V> {
  const apollo = useApolloClient();
  const [bezig, zetBezig] = useState(false);
  const [weigering, zetWeigering] = useState<Weigering>();
  const poging = useRef<{ body: string; opdrachtId: string }>(undefined);

  const doe = useCallback(
    async (invoer: Invoer<V>) => {
      const body = JSON.stringify(invoer);
      if (poging.current?.body !== body) poging.current = { body, opdrachtId: nieuwId() };
      const variables = { invoer: { ...(invoer as object), opdrachtId: poging.current.opdrachtId } };
      zetWeigering(undefined);
      zetBezig(true);
      try {
        const { data } = await apollo.mutate<D, OperationVariables>({ mutation: document, variables });
        const antwoord = data ? (Object.values(data).find((v) => typeof v === 'object') as Antwoord<D>) : undefined;
        poging.current = undefined;
        const geweigerd = leesWeigering(antwoord as object | undefined);
        zetWeigering(geweigerd);
        return geweigerd ? undefined : antwoord;
      } catch (fout) {
        zetWeigering(leesFout(fout));
        return undefined;
      } finally {
        zetBezig(false);
      }
    },
    [apollo, document],
  );
  return { doe, bezig, weigering, wis: useCallback(() => zetWeigering(undefined), []) };
}
