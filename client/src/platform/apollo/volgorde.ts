import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { of, switchMap, tap, type Observable } from 'rxjs';

/**
 * Keeps an older answer from replacing a newer one. An answer is old when its question left before an act was
 * answered, or before the same question that was answered already: it is then asked again, so that what is shown
 * is never behind what this page knew.
 */
export function maakVolgordelink(): ApolloLink {
  let klok = 0;
  let laatsteHandeling = 0;
  const beantwoord = new Map<string, number>();

  const vraag = (operation: ApolloLink.Operation, forward: ApolloLink.ForwardFunction): Observable<ApolloLink.Result> => {
    const vertrek = ++klok;
    const sleutel = JSON.stringify([operation.operationName, operation.variables]);
    return forward(operation).pipe(
      switchMap((antwoord) => {
        if (vertrek < Math.max(laatsteHandeling, beantwoord.get(sleutel) ?? 0)) return vraag(operation, forward);
        beantwoord.set(sleutel, vertrek);
        return of(antwoord);
      }),
    );
  };

  return new ApolloLink((operation, forward) =>
    operation.operationType === OperationTypeNode.MUTATION ? forward(operation).pipe(tap(() => (laatsteHandeling = ++klok))) : vraag(operation, forward),
  );
}
