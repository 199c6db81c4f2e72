import type { ApolloClient } from '@apollo/client';

/**
 * After rights changed: asks anew what is on the screen, and forgets whatever else was read. What the server refuses now
 * leaves the screen with that answer; a page that is opened later starts empty.
 */
export async function leesOpnieuw(apollo: ApolloClient): Promise<void> {
  const vragen = [...apollo.getObservableQueries('active')];
  const antwoorden = await Promise.allSettled(vragen.map((vraag) => vraag.refetch()));
  const gezien = vragen.flatMap(({ query, variables }, i) => {
    const antwoord = antwoorden[i];
    return antwoord?.status === 'fulfilled' && antwoord.value.data ? [{ query, variables, data: antwoord.value.data as unknown }] : [];
  });
  apollo.cache.restore({});
  for (const beeld of gezien) apollo.cache.writeQuery({ ...beeld, broadcast: false });
}
