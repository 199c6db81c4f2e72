import { CombinedGraphQLErrors } from '@apollo/client';
import type { Zin } from '@doorbraaktafel/shared/taal';
import { zegIn } from '../i18n';

/** A refusal or fault as a person reads it. */
export interface Weigering {
  code: string;
  boodschap: string;
  veld?: string;
  traceId?: string;
}

const GEEN_VERBINDING: Zin = {
  nl: 'Er is geen verbinding. Wat u schreef staat er nog. Probeer het zo opnieuw.',
  en: 'There is no connection. What you wrote is still there. Try again in a moment.',
};

/** Brings every fault of a request into the same words. */
export function leesFout(fout: unknown): Weigering {
  if (!CombinedGraphQLErrors.is(fout)) return { code: 'GeenVerbinding', boodschap: zegIn(GEEN_VERBINDING) };
  const [eerste] = fout.errors;
  const { code, boodschap, veld, traceId } = (eerste?.extensions ?? {}) as Partial<Weigering>;
  return { code: code ?? 'Storing', boodschap: boodschap ?? eerste?.message ?? '', veld, traceId };
}

/** The refusal in the answer of an act, if it was refused. */
export function leesWeigering(antwoord: object | null | undefined): Weigering | undefined {
  if (!antwoord || !('code' in antwoord) || !('boodschap' in antwoord)) return undefined;
  const { code, boodschap, veld } = antwoord as Weigering;
  return { code, boodschap, veld: veld ?? undefined };
}
