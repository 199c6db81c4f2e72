import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { AanmeldwegenDocument, OpenidBeginnenDocument, PasskeyAanmeldenBeginnenDocument, PasskeyAanmeldenDocument } from '../../generated/graphql';
import { leesFout, leesWeigering, type Weigering } from '../../platform/apollo';
import { gebruikPasskey } from '../../platform/passkey';
import { binnen } from './useAanmelden';

/** Signing in without a password of one's own: through the provider of a regio, or with a passkey. */
export function useAndereWegen() {
  const apollo = useApolloClient();
  const { data } = useQuery(AanmeldwegenDocument);
  const [weigering, zetWeigering] = useState<Weigering>();
  const [bezig, zetBezig] = useState<string>();

  async function probeer(wat: string, werk: () => Promise<Weigering | undefined>) {
    zetBezig(wat);
    zetWeigering(undefined);
    try {
      zetWeigering(await werk());
    } catch (fout) {
      zetWeigering(leesFout(fout));
    } finally {
      zetBezig(undefined);
    }
  }

  const via = (regioId: string) =>
    probeer(regioId, async () => {
      const terug = window.location.pathname;
      const antwoord = (await apollo.mutate({ mutation: OpenidBeginnenDocument, variables: { invoer: { regioId, doel: 'aanmelden', terug } } })).data?.openidBeginnen;
      if (antwoord && 'adres' in antwoord) window.location.assign(antwoord.adres);
      return leesWeigering(antwoord);
    });

  const metPasskey = () =>
    probeer('passkey', async () => {
      const vraag = (await apollo.mutate({ mutation: PasskeyAanmeldenBeginnenDocument })).data?.passkeyAanmeldenBeginnen;
      if (!vraag || !('opties' in vraag)) return leesWeigering(vraag);
      const antwoord = await gebruikPasskey(vraag.opties);
      if (!antwoord) return undefined;
      const { data: uitslag } = await apollo.mutate({ mutation: PasskeyAanmeldenDocument, variables: { invoer: { antwoord } } });
      const geweigerd = leesWeigering(uitslag?.passkeyAanmelden);
      if (!geweigerd) await binnen(apollo);
      return geweigerd;
    });

  return { wegen: data?.aanmeldwegen ?? [], via, metPasskey, bezig, weigering };
}
