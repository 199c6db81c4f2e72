import { ApolloLink } from '@apollo/client';
import { from, of, switchMap } from 'rxjs';
import { vraagBevestiging } from './vraag';

/** An act that needs a fresh proof of identity waits for it and is then sent again, unchanged. */
export const bevestiglink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    switchMap((antwoord) => {
      const nodig = antwoord.errors?.some((fout) => fout.extensions?.['code'] === 'BevestigingNodig');
      if (!nodig) return of(antwoord);
      return from(vraagBevestiging('handeling')).pipe(switchMap((bevestigd) => (bevestigd ? forward(operation) : of(antwoord))));
    }),
  ),
);
