import type { ApolloClient } from '@apollo/client';

/** Forgets everything that was read and asks again who is signed in; the sign-in page follows when nobody is. */
export function vergeetSessie(apollo: ApolloClient): void {
  void apollo
    .clearStore()
    .then(() => apollo.refetchQueries({ include: ['Ik'] }))
    // That nobody is signed in is the answer, not a fault.
    .catch(() => undefined);
}
