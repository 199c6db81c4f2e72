import { createBrowserRouter } from 'react-router';
import { LoadingState } from '../ui';
import { Kader } from './Kader';
import { NietGevonden } from './NietGevonden';
import { Paginafout } from './Paginafout';
import { Paginaschil } from './Paginaschil';

/** Every page has its own address, so that people can send each other to it. */
export const router = createBrowserRouter([
  // Whoever opens the link of an invitation has no session yet.
  { path: 'uitnodiging', errorElement: <Paginafout />, hydrateFallbackElement: <LoadingState />, lazy: () => import('./paginas/Uitnodiging') },
  // The small window in which somebody proved at his provider who he is comes back here.
  { path: 'bevestigd', errorElement: <Paginafout />, hydrateFallbackElement: <LoadingState />, lazy: () => import('./paginas/Bevestigd') },
  {
    element: <Kader />,
    errorElement: <Paginafout />,
    hydrateFallbackElement: <LoadingState />,
    children: [
      // A zitting fills its own frame: its status and the people present stand in the top bar.
      { path: 'zitting/:id', lazy: () => import('./paginas/Zitting') },
      {
        element: <Paginaschil />,
        children: [
          { index: true, lazy: () => import('./paginas/DezeWeek') },
          { path: 'cijfers', lazy: () => import('./paginas/Cijfers') },
          { path: 'toezicht', lazy: () => import('./paginas/Toezicht') },
          { path: 'toezicht/besluit/:id', lazy: () => import('./paginas/Besluitspoor') },
          { path: 'toezicht/logboek', lazy: () => import('./paginas/Logboek') },
          { path: 'noodfonds', lazy: () => import('./paginas/Noodfonds') },
          { path: 'noodfonds/fonds/:id', lazy: () => import('./paginas/Fondsbeheer') },
          { path: 'noodfonds/betalen/:id', lazy: () => import('./paginas/Betalen') },
          { path: 'noodfonds/verantwoording', lazy: () => import('./paginas/Verantwoording') },
          { path: 'noodfonds/verantwoording/uitgaven', lazy: () => import('./paginas/Verslagposten') },
          { path: 'noodfonds/verantwoording/boekingen', lazy: () => import('./paginas/Fondsboekingen') },
          { path: 'noodfonds/risico', lazy: () => import('./paginas/Risicoafspraken') },
          { path: 'noodfonds/uitgave/:id', lazy: () => import('./paginas/Uitgave') },
          { path: 'inbrengen', lazy: () => import('./paginas/Inbrengen') },
          { path: 'mijn-zaak', lazy: () => import('./paginas/MijnZaak') },
          { path: 'casussen', lazy: () => import('./paginas/Casussen') },
          {
            path: 'casus/:casusId',
            lazy: () => import('./paginas/Casuskader'),
            children: [
              { index: true, lazy: () => import('./paginas/Casusoverzicht') },
              { path: 'deelname', lazy: () => import('./paginas/Deelname') },
              { path: 'privacy', lazy: () => import('./paginas/Privacy') },
              { path: 'spoed', lazy: () => import('./paginas/Spoed') },
              { path: 'netwerk', lazy: () => import('./paginas/Netwerk') },
              { path: 'geld', lazy: () => import('./paginas/GeldVragen') },
              { path: 'afspraken', lazy: () => import('./paginas/Afspraken') },
            ],
          },
          { path: 'zitting/:id/besluitenlijst', lazy: () => import('./paginas/Besluitenlijst') },
          { path: 'besluit/:id', lazy: () => import('./paginas/Besluitbrief') },
          { path: 'heroverwegingen', lazy: () => import('./paginas/Heroverwegingen') },
          { path: 'fiat/:id', lazy: () => import('./paginas/Fiat') },
          { path: 'mandaten', lazy: () => import('./paginas/Mandaten') },
          { path: 'beleidssignalen', lazy: () => import('./paginas/Signalen') },
          { path: 'gelijke-behandeling', lazy: () => import('./paginas/GelijkeBehandeling') },
          { path: 'regels', lazy: () => import('./paginas/Regels') },
          { path: 'beleid', lazy: () => import('./paginas/Beleid') },
          { path: 'zorgdak', lazy: () => import('./paginas/Zorgdak') },
          { path: 'draaiboek', lazy: () => import('./paginas/Draaiboek') },
          { path: 'acties', lazy: () => import('./paginas/MijnActies') },
          { path: 'uitnodigen', lazy: () => import('./paginas/Uitnodigen') },
          { path: 'aanmelden-instellen', lazy: () => import('./paginas/Inrichting') },
          { path: 'beheer', lazy: () => import('./paginas/Beheer') },
          { path: 'beheer/organisaties', lazy: () => import('./paginas/Organisatiebeheer') },
          { path: 'beheer/tafels', lazy: () => import('./paginas/Tafelbeheer') },
          { path: 'beheer/instellingen', lazy: () => import('./paginas/Instellingen') },
          { path: 'beheer/kleuren', lazy: () => import('./paginas/Thema') },
          { path: 'beheer/koppelingen', lazy: () => import('./paginas/Koppelingen') },
          { path: 'beheer/geheimhouding', lazy: () => import('./paginas/GeheimhoudingInstellen') },
          { path: 'beheer/bewaartermijnen', lazy: () => import('./paginas/Bewaartermijnen') },
          { path: 'vernietigingen', lazy: () => import('./paginas/Vernietigingen') },
          { path: 'noodinzage', lazy: () => import('./paginas/Noodinzage') },
          { path: 'mijn-account', lazy: () => import('./paginas/MijnAccount') },
          { path: '*', element: <NietGevonden /> },
        ],
      },
    ],
  },
]);
