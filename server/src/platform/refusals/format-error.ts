import { unwrapResolverError } from '@apollo/server/errors';
import { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { GraphQLFormattedError } from 'graphql';
import { describeError } from '../telemetry/describe-error.js';
import { log } from '../telemetry/log.js';
import { huidigeTrace, nieuweTrace } from '../telemetry/trace.js';

const INVOER_CODES = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Brings everything outside a union into the same words: a code, a Dutch sentence, a trace id, no detail. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const oorzaak = unwrapResolverError(error);
  const traceId = huidigeTrace() ?? nieuweTrace();
  if (oorzaak instanceof Weigering) return sentence(oorzaak.code, oorzaak.boodschap, traceId, oorzaak.veld);
  const code = String(formatted.extensions?.['code'] ?? '');
  if (INVOER_CODES.has(code)) {
    // The message of a wrong request repeats what was sent, so it stays out of the log.
    log.debug({ code, plaats: formatted.locations }, 'verzoek klopt niet');
    return sentence('OngeldigeInvoer', 'Dit verzoek klopt niet. Laad de pagina opnieuw en probeer het nog eens.', traceId);
  }
  log.error({ traceId, fout: describeError(oorzaak) }, 'onverwachte fout');
  return sentence('Storing', `Er ging bij ons iets mis. Probeer het opnieuw. Blijft het? Noem dan code ${traceId}.`, traceId);
}

function sentence(code: string, boodschap: string, traceId: string, veld?: string): GraphQLFormattedError {
  return { message: boodschap, extensions: { code, boodschap, traceId, ...(veld ? { veld } : {}) } };
}
