import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { AanmeldenDocument } from '../../generated/graphql';
import { onthoudLid } from '../../platform/sessie/laatste-lid';
import { leesFout, leesWeigering, type Weigering } from '../../platform/apollo';

export interface Inlog {
  email: string;
  wachtwoord: string;
  code?: string;
}

/** Somebody is in: everything is read anew, and the page belongs to nobody of before. */
export async function binnen(apollo: ApolloClient): Promise<void> {
  onthoudLid(undefined);
  await apollo.resetStore();
}

/** Signing in: whoever has a second factor is asked its code after the password, and keeps what was typed. */
export function useAanmelden() {
  const apollo = useApolloClient();
  const [email, zetEmail] = useState('');
  const [wachtwoord, zetWachtwoord] = useState('');
  const [code, zetCode] = useState<string>();
  const [bezig, zetBezig] = useState(false);
  const [weigering, zetWeigering] = useState<Weigering>();

  async function meldAan(invoer: Inlog) {
    zetBezig(true);
    zetWeigering(undefined);
    try {
      const { data } = await apollo.mutate({ mutation: AanmeldenDocument, variables: { invoer } });
      const geweigerd = leesWeigering(data?.aanmelden);
      if (!geweigerd) return await binnen(apollo);
      if (geweigerd.code === 'TweedeFactorNodig') return vraagCode(invoer);
      zetWeigering(geweigerd);
    } catch (fout) {
      zetWeigering(leesFout(fout));
    } finally {
      zetBezig(false);
    }
  }

  function vraagCode(invoer: Inlog) {
    zetEmail(invoer.email);
    zetWachtwoord(invoer.wachtwoord);
    zetCode('');
  }

  const verstuur = () => void meldAan({ email, wachtwoord, ...(code ? { code } : {}) });
  return { email, zetEmail, wachtwoord, zetWachtwoord, code, zetCode, bezig, weigering, meldAan, verstuur };
}
