import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { taalUitKop } from '@doorbraaktafel/shared/taal';
import type { NextFunction, Request, Response } from 'express';
import { START_OPTIONS, type StartOptions } from '../config/options.js';
import { metTaal } from '../taal/taal.js';
import { metTrace, nieuweTrace } from '../telemetry/trace.js';
import { readToken } from './cookies.js';
import type { DtRequest } from './request.js';
import { SESSION_FINDER, type SessionFinder } from './session-finder.js';

/** Gives each request a trace id, the language of its reader and, with a valid session, the lid it acts for. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(
    @Inject(SESSION_FINDER) private readonly sessions: SessionFinder,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
  ) {}

  use(req: Request, res: Response, next: NextFunction): void {
    const request = req as DtRequest;
    request.traceId = nieuweTrace();
    res.setHeader('Cache-Control', 'no-store');
    metTrace(request.traceId, () => metTaal(taalUitKop(request.headers['accept-language']), () => void this.attach(request).then(() => next(), next)));
  }

  private async attach(request: DtRequest): Promise<void> {
    const token = readToken(request.headers.cookie, this.options.mode);
    if (token) request.dtContext = await this.sessions.find(token, request.traceId);
  }
}
