import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { BevestigenViaOrganisatieDocument, BevestigmiddelenDocument, PasskeyBevestigenBeginnenDocument, PasskeyBevestigenDocument } from '../../generated/graphql';
import { leesFout, leesWeigering, type Weigering } from '../../platform/apollo';
import { openVenster, wachtOpVenster } from '../../platform/openid';
import { gebruikPasskey } from '../../platform/passkey';
import { useIk } from '../../platform/sessie/Sessie';

export type Uitslag = 'gelukt' | 'mislukt' | Weigering;

/** Proving who one is without a password: with a passkey, or at the provider in a small window. */
export function useAndereMiddelen(bijUitslag: (uitslag: Uitslag) => void) {
  const apollo = useApolloClient();
  const { regioId } = useIk();
  const { data } = useQuery(BevestigmiddelenDocument, { fetchPolicy: 'network-only' });
  const [bezig, zetBezig] = useState<'passkey' | 'organisatie'>();
  const klaar = useEffectEvent((uitslag: Uitslag) => {
    zetBezig(undefined);
    bijUitslag(uitslag);
  });
  useEffect(() => wachtOpVenster((gelukt) => klaar(gelukt ? 'gelukt' : 'mislukt')), []);

  async function metPasskey() {
    zetBezig('passkey');
    try {
      const vraag = (await apollo.mutate({ mutation: PasskeyBevestigenBeginnenDocument })).data?.passkeyBevestigenBeginnen;
      const antwoord = vraag && 'opties' in vraag ? await gebruikPasskey(vraag.opties) : undefined;
      if (!antwoord) return bijUitslag(leesWeigering(vraag) ?? 'mislukt');
      const { data: uitslag } = await apollo.mutate({ mutation: PasskeyBevestigenDocument, variables: { invoer: { antwoord } } });
      bijUitslag(leesWeigering(uitslag?.passkeyBevestigen) ?? 'gelukt');
    } catch (fout) {
      bijUitslag(leesFout(fout));
    } finally {
      zetBezig(undefined);
    }
  }

  async function viaOrganisatie() {
    const venster = openVenster();
    zetBezig('organisatie');
    try {
      const antwoord = (await apollo.mutate({ mutation: BevestigenViaOrganisatieDocument, variables: { invoer: { regioId, doel: 'bevestigen' } } })).data?.openidBeginnen;
      if (venster && antwoord && 'adres' in antwoord) return void (venster.location.href = antwoord.adres);
      venster?.close();
      bijUitslag(leesWeigering(antwoord) ?? 'mislukt');
    } catch (fout) {
      venster?.close();
      bijUitslag(leesFout(fout));
    }
    zetBezig(undefined);
  }

  return { middelen: data?.beveiliging, bezig, metPasskey, viaOrganisatie };
}
