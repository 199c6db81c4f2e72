import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { maakApollo } from '../platform/apollo';
import { startVertaling } from '../platform/i18n';
import { herstelWeergave } from '../platform/weergave';
import { router } from './router';
import { vergeetSessie } from './vergeetSessie';
import '../styles/index.css';

herstelWeergave();
await startVertaling();

const apollo = maakApollo(() => vergeetSessie(apollo));
const wortel = document.getElementById('app');
if (!wortel) throw new Error('De pagina heeft geen plek voor het product.');

createRoot(wortel).render(
  <StrictMode>
    <ApolloProvider client={apollo}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </StrictMode>,
);
