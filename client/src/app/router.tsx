import { createBrowserRouter } from 'react-router';
import { Kader } from './Kader';
import { NietGevonden } from './NietGevonden';
import { Paginaschil } from './Paginaschil';

/** Every page has its own address, so that people can send each other to it. */
export const router = createBrowserRouter([
  {
    element: <Kader />,
    children: [
      {
        element: <Paginaschil />,
        children: [
          { index: true, lazy: () => import('./paginas/Start') },
          { path: 'cijfers', lazy: () => import('./paginas/Cijfers') },
          { path: '*', element: <NietGevonden /> },
        ],
      },
    ],
  },
]);
