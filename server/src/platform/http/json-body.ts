import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { taalUitKop } from '@doorbraaktafel/shared/taal';
import { VERZOEK_FOUT, VERZOEK_TE_GROOT } from '../refusals/zinnen.js';

const LIMIET = '100kb';
const TE_GROOT = 413;

/** Reads a JSON body; one that is broken or too large is refused in words of ours, not of the parser. */
export function jsonBody(): RequestHandler {
  const lees = json({ limit: LIMIET });
  return (req: Request, res: Response, next: NextFunction) => lees(req, res, (fout?: unknown) => (fout ? refuse(req, res, fout) : next()));
}

function refuse(req: Request, res: Response, fout: unknown): void {
  const teGroot = (fout as { status?: number }).status === TE_GROOT;
  const message = (teGroot ? VERZOEK_TE_GROOT : VERZOEK_FOUT)[taalUitKop(req.headers['accept-language'])];
  res.status(teGroot ? TE_GROOT : 400).json({ errors: [{ message, extensions: { code: 'OngeldigeInvoer', boodschap: message } }] });
}
