import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { NietGevonden, Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Response } from 'express';
import { scimFout } from '../../../platform/http/scim.js';
import { describeError } from '../../../platform/telemetry/describe-error.js';
import { log } from '../../../platform/telemetry/log.js';
import { huidigeTrace } from '../../../platform/telemetry/trace.js';
import { ScimFout } from '../domain/scim.js';

/** Answers what went wrong in the words of RFC 7644 §3.12, never with more than that. */
@Catch()
export class ScimFilter implements ExceptionFilter {
  catch(fout: unknown, host: ArgumentsHost): void {
    const res = host.switchToHttp().getResponse<Response>();
    if (fout instanceof ScimFout) return scimFout(res, fout.status, fout.detail, fout.scimType);
    if (fout instanceof NietGevonden) return scimFout(res, 404, 'Resource not found.');
    if (fout instanceof Weigering) return scimFout(res, 400, 'This cannot be done.', 'invalidValue');
    const traceId = huidigeTrace();
    log.error({ traceId, fout: describeError(fout) }, 'onverwachte fout');
    scimFout(res, 500, `Something went wrong here. Code ${traceId}.`);
  }
}
