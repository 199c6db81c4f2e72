import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';

/** Where providers of organisaties keep their people up to date. */
export const SCIM = '/scim/v2';
export const SCIM_TYPE = 'application/scim+json';

const LIMIET = '200kb';
const SCHRIJFT = ['POST', 'PUT', 'PATCH'];

/** Reads a body of SCIM; one of another kind, broken or too large is refused in the words of RFC 7644 §3.12. */
export function scimBody(): RequestHandler {
  const lees = json({ limit: LIMIET, type: [SCIM_TYPE, 'application/json'] });
  return (req: Request, res: Response, next: NextFunction) => {
    if (SCHRIJFT.includes(req.method) && !req.is([SCIM_TYPE, 'application/json'])) return scimFout(res, 415, 'The body must be application/scim+json.');
    lees(req, res, (fout?: unknown) => {
      if (!fout) return next();
      const teGroot = (fout as { status?: number }).status === 413;
      scimFout(res, teGroot ? 413 : 400, teGroot ? 'The body is too large.' : 'The body is not valid JSON.', teGroot ? undefined : 'invalidSyntax');
    });
  };
}

/** An error as a provider reads it. */
export function scimFout(res: Response, status: number, detail: string, scimType?: string): void {
  res.status(status).type(SCIM_TYPE);
  res.send(JSON.stringify({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(status), ...(scimType ? { scimType } : {}), detail }));
}
