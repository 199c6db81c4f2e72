import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { LidmaatschapKiezenDocument, MijnLidmaatschappenDocument, type MijnLidmaatschappenQuery } from '../../generated/graphql';
import { leesFout, leesWeigering, type Weigering } from '../../platform/apollo';

export type Lidmaatschap = MijnLidmaatschappenQuery['mijnLidmaatschappen'][number];

/** The own memberships, and going on as one of them; the page then starts anew, so that nothing of the other stays. */
export function useWissel() {
  const apollo = useApolloClient();
  const { data } = useQuery(MijnLidmaatschappenDocument);
  const [bezig, zetBezig] = useState<string>();
  const [weigering, zetWeigering] = useState<Weigering>();

  async function kies(lidId: string) {
    zetBezig(lidId);
    zetWeigering(undefined);
    try {
      const antwoord = await apollo.mutate({ mutation: LidmaatschapKiezenDocument, variables: { invoer: { lidId } } });
      const geweigerd = leesWeigering(antwoord.data?.lidmaatschapKiezen);
      if (!geweigerd) return window.location.assign('/');
      zetWeigering(geweigerd);
    } catch (fout) {
      zetWeigering(leesFout(fout));
    }
    zetBezig(undefined);
  }

  return { lidmaatschappen: data?.mijnLidmaatschappen, kies, bezig, weigering };
}
