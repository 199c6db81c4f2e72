import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';

const LIMIET = '100kb';
const TE_GROOT = 413;

/** Reads a JSON body; one that is broken or too large is refused in words of ours, not of the parser. */
export function jsonBody(): RequestHandler {
  const lees = json({ limit: LIMIET });
  return (req: Request, res: Response, next: NextFunction) => lees(req, res, (fout?: unknown) => (fout ? refuse(res, fout) : next()));
}

function refuse(res: Response, fout: unknown): void {
  const teGroot = (fout as { status?: number }).status === TE_GROOT;
  const message = teGroot ? 'Dit verzoek is te groot. Maak de tekst korter.' : 'Dit verzoek klopt niet. Laad de pagina opnieuw en probeer het nog eens.';
  res.status(teGroot ? TE_GROOT : 400).json({ errors: [{ message, extensions: { code: 'OngeldigeInvoer', boodschap: message } }] });
}
