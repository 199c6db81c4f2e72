import type { ErrorLike, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
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
  const { data, dataState, error, loading, refetch } = useQuery<D, OperationVariables>(document, { variables, skip: slaOver });
  const heel = dataState === 'complete' ? (data as D) : undefined;
  const geldt = useLaatsteWeigering(JSON.stringify(variables), loading, error);
  const gelezen = geldt && leesFout(geldt);
  const fout = gelezen && (!heel || gelezen.code !== 'GeenVerbinding') ? gelezen : undefined;
  return { data: fout ? undefined : heel, fout, nietGevonden: isNietVoorDitLid(fout), opnieuw: () => refetch() };
}

/** What is not for this lid stays closed while it is asked once more: the page behind it is not shown in between. */
function useLaatsteWeigering(sleutel: string, bezig: boolean, fout: ErrorLike | undefined): ErrorLike | undefined {
  const [vorige, onthoud] = useState({ sleutel, fout });
  if (!bezig && (vorige.sleutel !== sleutel || vorige.fout !== fout)) onthoud({ sleutel, fout });
  const gesloten = vorige.sleutel === sleutel && vorige.fout && isNietVoorDitLid(leesFout(vorige.fout));
  return bezig && gesloten ? vorige.fout : fout;
}

function isNietVoorDitLid(fout: Weigering | undefined): boolean {
  return fout !== undefined && NIET_VOOR_DIT_LID.includes(fout.code);
}
