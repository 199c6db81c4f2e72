import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { possibleTypes } from '../../generated/possibleTypes';
import { bevestiglink } from '../bevestiging';
import { taalkop } from '../i18n';
import { laatsteLid } from '../sessie/laatste-lid';
import { maakVolgordelink } from './volgorde';

interface MetId {
  __meta__?: { documentId: string };
}

// Only the id of a document travels; the server knows its text from the manifest of the build.
const alleenHetKenmerk = new ApolloLink((operation, forward) => {
  const documentId = (operation.query as MetId).__meta__?.documentId;
  operation.extensions['documentId'] = documentId;
  operation.setContext({ http: { includeQuery: !documentId, includeExtensions: true } });
  return forward(operation);
});

/** The session is not, or no longer, what the page was made for. */
const ANDERE_SESSIE = ['NietAangemeld', 'LidmaatschapGewisseld', 'LidmaatschapKiezen', 'TweedeFactorVerplicht'];

// The server does nothing in the name of another membership than the page shows.
const voorWelkLid = new ApolloLink((operation, forward) => {
  const lidId = laatsteLid();
  if (lidId) operation.setContext(({ headers = {} }: { headers?: Record<string, string> }) => ({ headers: { ...headers, 'x-lid': lidId } }));
  return forward(operation);
});

const inDeTaal = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers = {} }: { headers?: Record<string, string> }) => ({ headers: { ...headers, ...taalkop() } }));
  return forward(operation);
});

/** The one GraphQL client; `bijVerlopen` runs when the session turned out to have ended. */
export function maakApollo(bijVerlopen: () => void): ApolloClient {
  const sessieVerlopen = new ErrorLink(({ error, operation }) => {
    // Asking who is signed in is how one learns that nobody is; that must not ask again.
    if (!CombinedGraphQLErrors.is(error) || operation.operationName === 'Ik') return;
    if (error.errors.some((fout) => ANDERE_SESSIE.includes(String(fout.extensions?.['code'])))) bijVerlopen();
  });
  return new ApolloClient({
    link: ApolloLink.from([sessieVerlopen, bevestiglink, maakVolgordelink(), voorWelkLid, inDeTaal, alleenHetKenmerk, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    cache: new InMemoryCache({ possibleTypes, typePolicies: { Besluitstand: { keyFields: ['casusId'] } } }),
    // A fresh fetch after a live message must never share the answer of a fetch that left before it.
    queryDeduplication: false,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
