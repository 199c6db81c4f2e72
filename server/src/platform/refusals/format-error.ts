import { unwrapResolverError } from '@apollo/server/errors';
import type { Zin } from '@doorbraaktafel/shared/taal';
import { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { GraphQLFormattedError } from 'graphql';
import { describeError } from '../telemetry/describe-error.js';
import { log } from '../telemetry/log.js';
import { inTaal } from '../taal/taal.js';
import { huidigeTrace, nieuweTrace } from '../telemetry/trace.js';
import { storing, VERZOEK_FOUT } from './zinnen.js';

const INVOER_CODES = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Brings everything outside a union into the same words: a code, a sentence, a trace id, no detail. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const oorzaak = unwrapResolverError(error);
  const traceId = huidigeTrace() ?? nieuweTrace();
  if (oorzaak instanceof Weigering) return sentence(oorzaak.code, oorzaak.zin, traceId, oorzaak.veld);
  const code = String(formatted.extensions?.['code'] ?? '');
  if (INVOER_CODES.has(code)) {
    // The message of a wrong request repeats what was sent, so it stays out of the log.
    log.debug({ code, plaats: formatted.locations }, 'verzoek klopt niet');
    return sentence('OngeldigeInvoer', VERZOEK_FOUT, traceId);
  }
  log.error({ traceId, fout: describeError(oorzaak) }, 'onverwachte fout');
  return sentence('Storing', storing(traceId), traceId);
}

function sentence(code: string, zin: Zin, traceId: string, veld?: string): GraphQLFormattedError {
  const boodschap = inTaal(zin);
  return { message: boodschap, extensions: { code, boodschap, traceId, ...(veld ? { veld } : {}) } };
}
