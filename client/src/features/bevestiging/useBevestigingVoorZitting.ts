import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { BevestigingMeenemenDocument } from '../../generated/graphql';
import { leesWeigering } from '../../platform/apollo';
import { vraagBevestiging } from '../../platform/bevestiging';
import { useMag } from '../../platform/sessie/Sessie';

/**
 * Takes the proof of identity along into a zitting on entering it, and asks for a new one only when it is old.
 * Who takes no weighty act at the table is never asked.
 */
export function useBevestigingVoorZitting(zittingId: string | undefined): void {
  const apollo = useApolloClient();
  const zetDoor = useMag('doorzetten', 'Besluit');
  const keurtGoed = useMag('goedkeuren', 'Uitgave');

  const neemMee = useEffectEvent(async (id: string) => {
    const { data } = await apollo.mutate({ mutation: BevestigingMeenemenDocument, variables: { invoer: { zittingId: id } } });
    return leesWeigering(data?.bevestigingMeenemen)?.code !== 'BevestigingNodig';
  });

  const betreed = useEffectEvent(async (id: string) => {
    if (await neemMee(id)) return;
    if (await vraagBevestiging('zitting')) await neemMee(id);
  });

  const nodig = zetDoor || keurtGoed;
  useEffect(() => {
    // Without a line nothing is taken along; the act itself then asks.
    if (zittingId && nodig) void betreed(zittingId).catch(() => undefined);
  }, [zittingId, nodig]);
}
