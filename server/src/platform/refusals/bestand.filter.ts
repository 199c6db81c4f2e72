import { type ArgumentsHost, Catch, type ExceptionFilter, PayloadTooLargeException } from '@nestjs/common';
import { OngeldigeInvoer, Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Response } from 'express';
import { describeError } from '../telemetry/describe-error.js';
import { log } from '../telemetry/log.js';
import { inTaal } from '../taal/taal.js';
import { huidigeTrace, nieuweTrace } from '../telemetry/trace.js';
import { storing } from './zinnen.js';

const STATUS: Readonly<Record<string, number>> = { NietAangemeld: 401, NietToegestaan: 403, NietGevonden: 404, AlGewijzigd: 409, OpdrachtAnders: 409 };
const ONGELDIG = 422;

/** Answers a refused upload or download in the words of the API: a code, a sentence, the field. */
@Catch()
export class BestandFilter implements ExceptionFilter {
  catch(fout: unknown, host: ArgumentsHost): void {
    const res = host.switchToHttp().getResponse<Response>();
    const weigering = vertaal(fout);
    if (weigering) {
      const { code, zin, veld } = weigering;
      res.status(STATUS[code] ?? ONGELDIG).json({ code, boodschap: inTaal(zin), veld });
      return;
    }
    const traceId = huidigeTrace() ?? nieuweTrace();
    log.error({ traceId, fout: describeError(fout) }, 'onverwachte fout');
    res.status(500).json({ code: 'Storing', boodschap: inTaal(storing(traceId)), traceId });
  }
}

function vertaal(fout: unknown): Weigering | undefined {
  if (fout instanceof Weigering) return fout;
  if (fout instanceof PayloadTooLargeException) return new OngeldigeInvoer({ nl: 'Dit bestand is te groot. Een bon is ten hoogste 10 MB, een afschrift 2 MB.', en: 'This file is too large. A receipt is at most 10 MB, a statement 2 MB.' }, 'bestand');
  const status = (fout as { status?: number }).status;
  return status === 400 ? new OngeldigeInvoer({ nl: 'Dit verzoek klopt niet. Kies het bestand opnieuw.', en: 'This request is not right. Choose the file again.' }, 'bestand') : undefined;
}
