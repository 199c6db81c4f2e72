import type { DocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** Fetches a query anew wherever it is shown, after an act that changed it in a way its answer does not tell. */
export function useHerlees(document: DocumentNode): () => Promise<void> {
  const apollo = useApolloClient();
  return useCallback(async () => {
    await apollo.refetchQueries({ include: [document] }).catch(() => undefined);
  }, [apollo, document]);
}
