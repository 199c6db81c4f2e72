import type { ApolloClient } from '@apollo/client';

let verlopen = false;

/** Whether somebody was signed in on this page and the session ended by itself. */
export function isSessieVerlopen(): boolean {
  return verlopen;
}

/** Forgets everything that was read and asks again who is signed in; the sign-in page follows when nobody is. */
export function vergeetSessie(apollo: ApolloClient): void {
  verlopen = true;
  void apollo
    .clearStore()
    .then(() => apollo.refetchQueries({ include: ['Ik'] }))
    // That nobody is signed in is the answer, not a fault.
    .catch(() => undefined);
}
