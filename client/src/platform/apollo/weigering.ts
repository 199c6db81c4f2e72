import { CombinedGraphQLErrors } from '@apollo/client';

/** A refusal or fault as a person reads it. */
export interface Weigering {
  code: string;
  boodschap: string;
  veld?: string;
  traceId?: string;
}

const GEEN_VERBINDING: Weigering = {
  code: 'GeenVerbinding',
  boodschap: 'Er is geen verbinding. Wat u schreef staat er nog. Probeer het zo opnieuw.',
};

/** Brings every fault of a request into the same words. */
export function leesFout(fout: unknown): Weigering {
  if (!CombinedGraphQLErrors.is(fout)) return GEEN_VERBINDING;
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
