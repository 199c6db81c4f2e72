import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { leesFout, type Weigering } from './weigering';

export interface Bevraging<D> {
  data: D | undefined;
  /** Why there is nothing to show; a lost line does not take away what was already there. */
  fout: Weigering | undefined;
  /** It does not exist, or is not for this lid: the server does not tell which. */
  nietGevonden: boolean;
  opnieuw: () => Promise<unknown>;
}

const NIET_VOOR_DIT_LID = ['NietGevonden', 'NietToegestaan'];

/** What a page reads, with its failure in plain words. */
export function useBevraging<D, V extends OperationVariables>(document: TypedDocumentNode<D, V>, variables: V, slaOver = false): Bevraging<D> {
  const { data, dataState, error, refetch } = useQuery<D, OperationVariables>(document, { variables, skip: slaOver });
  const heel = dataState === 'complete' ? (data as D) : undefined;
  const gelezen = error && leesFout(error);
  const fout = gelezen && (!heel || gelezen.code !== 'GeenVerbinding') ? gelezen : undefined;
  return { data: fout ? undefined : heel, fout, nietGevonden: fout !== undefined && NIET_VOOR_DIT_LID.includes(fout.code), opnieuw: () => refetch() };
}
