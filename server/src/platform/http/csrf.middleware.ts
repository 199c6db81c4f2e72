import type { NextFunction, Request, Response } from 'express';
import { isOwnOrigin } from './origin.js';

/** Refuses a cross-site request before anything reads it. */
export function csrfMiddleware(req: Request, res: Response, next: NextFunction): void {
  // What is refused here is kept as little as an answer.
  res.setHeader('Cache-Control', 'no-store');
  if (isOwnOrigin(req.headers)) return next();
  res.status(403).json({
    errors: [{ message: 'Dit verzoek komt van een andere site.', extensions: { code: 'AndereSite' } }],
  });
}
