import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, InMemoryCache } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { of, throwError } from 'rxjs';
import { leesOpnieuw } from './leesOpnieuw';

const CASUS = gql`query Casus($id: ID!) { casus(id: $id) { __typename id diagnose } }`;
const ZOEK = gql`query Zoek { zoek }`;

/** A client before a server on which rights can be taken away. */
function opstelling() {
  const mag = { diagnose: true, casus: true };
  const server = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'Zoek') return of({ data: { zoek: mag.diagnose ? 'een fragment' : null } });
    if (!mag.casus) return throwError(() => new CombinedGraphQLErrors({ errors: [{ message: 'Niet gevonden.' }] }));
    return of({ data: { casus: { __typename: 'Casus', id: variables['id'] as string, diagnose: mag.diagnose ? 'angst' : null } } });
  });
  const client = new ApolloClient({ link: server, cache: new InMemoryCache(), queryDeduplication: false });
  const toon = (query: typeof CASUS, variables = {}) => {
    const gezien: { data: unknown; fout: boolean }[] = [];
    client.watchQuery({ query, variables, fetchPolicy: 'cache-and-network' }).subscribe(({ data, error }) => gezien.push({ data, fout: Boolean(error) }));
    return gezien;
  };
  return { mag, client, toon };
}

describe('after rights changed', () => {
  it('shows on every page no more than the server gives now', async () => {
    const { mag, client, toon } = opstelling();
    const [casus, zoek] = [toon(CASUS, { id: 'a' }), toon(ZOEK)];
    mag.diagnose = false;
    await leesOpnieuw(client);
    expect([casus.at(-1)?.data, zoek.at(-1)?.data]).toEqual([{ casus: { __typename: 'Casus', id: 'a', diagnose: null } }, { zoek: null }]);
  });

  it('forgets what is not on the screen, and what is refused now', async () => {
    const { mag, client, toon } = opstelling();
    await client.query({ query: CASUS, variables: { id: 'eerder' } });
    const open = toon(CASUS, { id: 'a' });
    const zoek = toon(ZOEK);
    mag.casus = false;
    await leesOpnieuw(client);
    expect(open.at(-1)?.fout).toBe(true);
    expect(zoek.at(-1)?.data).toEqual({ zoek: 'een fragment' });
    expect(JSON.stringify(client.cache.extract())).not.toContain('angst');
  });
});
