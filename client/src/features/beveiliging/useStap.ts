import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { leesFout, leesWeigering, type Weigering } from '../../platform/apollo';

type Antwoord<D> = Exclude<D[keyof D], string | { boodschap: string }>;

export interface Stap<D, V> {
  doe: (variables: V) => Promise<Antwoord<D> | undefined>;
  bezig: boolean;
  weigering: Weigering | undefined;
}

/** One act on the own account; such acts carry no command id, since doing them twice changes nothing more. */
export function useStap<D extends object, V extends OperationVariables>(document: TypedDocumentNode<D, V>): Stap<D, V> {
  const apollo = useApolloClient();
  const [bezig, zetBezig] = useState(false);
  const [weigering, zetWeigering] = useState<Weigering>();

  async function doe(variables: V): Promise<Antwoord<D> | undefined> {
    zetBezig(true);
    zetWeigering(undefined);
    try {
      const { data } = await apollo.mutate<D, OperationVariables>({ mutation: document, variables });
      const antwoord = data ? (Object.values(data).find((v) => typeof v === 'object') as Antwoord<D>) : undefined;
      const geweigerd = leesWeigering(antwoord as object | undefined);
      zetWeigering(geweigerd);
      return geweigerd ? undefined : antwoord;
    } catch (fout) {
      zetWeigering(leesFout(fout));
      return undefined;
    } finally {
      zetBezig(false);
    }
  }
  return { doe, bezig, weigering };
}
