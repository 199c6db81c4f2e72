import { taalUitKop, type Zin } from '@doorbraaktafel/shared/taal';
import type { NextFunction, Request, Response } from 'express';
import { isOwnOrigin } from './origin.js';

const ANDERE_SITE: Zin = { nl: 'Dit verzoek komt van een andere site.', en: 'This request comes from another site.' };

/** Refuses a cross-site request before anything reads it. */
export function csrfMiddleware(req: Request, res: Response, next: NextFunction): void {
  // What is refused here is kept as little as an answer.
  res.setHeader('Cache-Control', 'no-store');
  if (isOwnOrigin(req.headers)) return next();
  res.status(403).json({
    errors: [{ message: ANDERE_SITE[taalUitKop(req.headers['accept-language'])], extensions: { code: 'AndereSite' } }],
  });
}
